import { Color, ShaderMaterial } from 'three'

/** Glass: clear where one looks straight through, denser at the silhouette. */
export function makeGhostMaterial(color: string | Color, body: number, rim: number): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    clipping: true,
    uniforms: { color: { value: new Color(color) }, body: { value: body }, rim: { value: rim } },
    vertexShader: /* glsl */ `
      #include <clipping_planes_pars_vertex>
      varying vec3 vNormal;
      varying vec3 vToEye;
      void main() {
        vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vToEye = -mvPosition.xyz;
        #include <clipping_planes_vertex>
        gl_Position = projectionMatrix * mvPosition;
      }
    `,
    fragmentShader: /* glsl */ `
      #include <clipping_planes_pars_fragment>
      uniform vec3 color;
      uniform float body;
      uniform float rim;
      varying vec3 vNormal;
      varying vec3 vToEye;
      void main() {
        #include <clipping_planes_fragment>
        float turned = 1.0 - abs(dot(normalize(vNormal), normalize(vToEye)));
        gl_FragColor = vec4(color, mix(body, rim, turned * turned));
        #include <colorspace_fragment>
      }
    `,
  })
}
