import { Color, type IUniform, ShaderMaterial, type Vector2, type Vector4 } from 'three'

interface Glass {
  readonly uniforms: Record<string, IUniform>
  /** What the shaders declare besides; what the vertex hands on; names of the colour, and of its density straight through and at the rim. */
  readonly vertex: string
  readonly handOn: string
  readonly fragment: string
  readonly look: readonly [color: string, body: string, rim: string]
}

const glass = ({ uniforms, vertex, handOn, fragment, look: [color, body, rim] }: Glass): ShaderMaterial =>
  new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    clipping: true,
    uniforms,
    vertexShader: /* glsl */ `
      #include <clipping_planes_pars_vertex>
      varying vec3 vNormal;
      varying vec3 vToEye;
      ${vertex}
      void main() {
        vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vToEye = -mvPosition.xyz;
        ${handOn}
        #include <clipping_planes_vertex>
        gl_Position = projectionMatrix * mvPosition;
      }
    `,
    fragmentShader: /* glsl */ `
      #include <clipping_planes_pars_fragment>
      ${fragment}
      varying vec3 vNormal;
      varying vec3 vToEye;
      void main() {
        #include <clipping_planes_fragment>
        float turned = 1.0 - abs(dot(normalize(vNormal), normalize(vToEye)));
        gl_FragColor = vec4(${color}, mix(${body}, ${rim}, turned * turned));
        #include <colorspace_fragment>
      }
    `,
  })

/** Glass: clear where one looks straight through, denser at the silhouette. */
export const makeGhostMaterial = (color: string | Color, body: number, rim: number): ShaderMaterial =>
  glass({
    uniforms: { color: { value: new Color(color) }, body: { value: body }, rim: { value: rim } },
    vertex: '',
    handOn: '',
    fragment: 'uniform vec3 color;\nuniform float body;\nuniform float rim;',
    look: ['color', 'body', 'rim'],
  })

const handed = 'flat varying vec3 vColor;\nflat varying vec2 vVeil;'

/** Glass of many bellies, each vertex of the colour and the veil (straight through, at the rim) that its `belly` has. */
export const makeFleshGlass = (paints: readonly Vector4[], veils: readonly Vector2[]): ShaderMaterial =>
  glass({
    uniforms: { paint: { value: paints }, veil: { value: veils } },
    vertex: `
      attribute float belly;
      uniform vec4 paint[${paints.length}];
      uniform vec2 veil[${veils.length}];
      ${handed}
    `,
    handOn: 'vColor = paint[int(belly + 0.5)].rgb;\nvVeil = veil[int(belly + 0.5)];',
    fragment: handed,
    look: ['vColor', 'vVeil.x', 'vVeil.y'],
  })
