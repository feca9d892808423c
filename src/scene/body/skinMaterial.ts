import { Color, Matrix4, ShaderMaterial, Vector3 } from 'three'
import { bodyIds } from '../../anatomy/bodies'
import { sides } from '../../anatomy/sides'
import { feltIds, skinMark } from '../../anatomy/skinMarks'

const marks = sides.flatMap((side) => feltIds.map((id) => new Vector3(...skinMark(id, side))))
/** Half the width of a mark, and of what is within its pale ring [m]. */
const [markSize, markCore] = [0.0068, 0.0048]

/**
 * Skin as an outline: clear where one looks straight through, denser at the rim, so that it hides nothing; with a dot where each point
 * of bone is felt. Each vertex rides between two bodies, as ligaments do (bandMaterial.ts).
 */
export function makeSkinMaterial() {
  const motion = bodyIds.map(() => new Matrix4())
  const uniforms = {
    motion: { value: motion },
    pale: { value: new Color('#f6dccb') },
    rim: { value: new Color('#c58466') },
    mark: { value: new Color('#1f56b3') },
    marks: { value: marks },
    holds: { value: 1 },
  }
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    clipping: true,
    uniforms,
    vertexShader: /* glsl */ `
      #include <clipping_planes_pars_vertex>
      attribute vec2 bodies;
      attribute float blend;
      uniform mat4 motion[${bodyIds.length}];
      varying vec3 vNormal;
      varying vec3 vToEye;
      varying vec3 vRest;
      void main() {
        mat4 between = motion[int(bodies.x + 0.5)] * (1.0 - blend) + motion[int(bodies.y + 0.5)] * blend;
        vec4 mvPosition = modelViewMatrix * between * vec4(position, 1.0);
        vNormal = normalMatrix * mat3(between) * normal;
        vToEye = -mvPosition.xyz;
        vRest = position;
        #include <clipping_planes_vertex>
        gl_Position = projectionMatrix * mvPosition;
      }
    `,
    fragmentShader: /* glsl */ `
      #include <clipping_planes_pars_fragment>
      uniform vec3 pale;
      uniform vec3 rim;
      uniform vec3 mark;
      uniform vec3 marks[${marks.length}];
      uniform float holds;
      varying vec3 vNormal;
      varying vec3 vToEye;
      varying vec3 vRest;
      void main() {
        #include <clipping_planes_fragment>
        vec3 out1 = normalize(vNormal);
        float turned = 1.0 - abs(dot(out1, normalize(vToEye)));
        // What light from above does not reach is a little denser: folds are seen where the rim is not.
        float shaded = max(0.0, 0.35 - dot(out1, vec3(0.0, 0.77, 0.64)));
        float away = 1.0;
        for (int i = 0; i < ${marks.length}; i++) away = min(away, distance(vRest, marks[i]));
        float edge = max(fwidth(away), 0.0002);
        float spot = 1.0 - smoothstep(${markSize} - edge, ${markSize} + edge, away);
        float core = 1.0 - smoothstep(${markCore} - edge, ${markCore} + edge, away);
        float density = min(0.72, mix(0.11, 0.7, turned * sqrt(turned)) + 0.4 * shaded);
        gl_FragColor = vec4(mix(mix(pale, rim, smoothstep(0.0, 0.7, turned + shaded)), mix(vec3(1.0), mark, core), spot), holds * max(density, 0.9 * spot));
        #include <colorspace_fragment>
      }
    `,
  })
  return { material, motion, holds: uniforms.holds }
}
