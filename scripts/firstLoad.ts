import type { Plugin, Rolldown } from 'vite'
import { smallScreenQuery } from '../src/state/page/media.ts'

/** What the window of the body shows first: its start, and the parts of its page that come at once but are not waited for. */
const start = 'src/start.tsx'
const panels = ['src/ui/pull/PsoasDock.tsx', 'src/ui/pull/ControlPanel.tsx', 'src/words/en/ui/pull.ts']
/** The window of the speaker: what it needs stands apart, so that it does not run what draws the body. */
const speaker = ['src/main.tsx', 'src/presenter.tsx', 'src/ui/talk/Presenter.tsx', 'src/words/en/ui/talk.ts']
/** Of drei's index only the cube asks for these (scene/frame/Cube.tsx), and it comes after the picture. */
const ofTheCube = /@react-three\/drei\/core\/(GizmoHelper|GizmoViewcube|Hud|Fbo|OrthographicCamera)\.js$/

/** `roots` and all that they import, except what is loaded later. */
function closure(roots: readonly string[], context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set(roots)
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

/**
 * The files of the first load: what both windows need, what draws the body, and the panels. Left alone the builder cuts one file
 * for each set of parts that share something: sixty for one picture. A group takes along what its modules import, so the order
 * counts; and what starts a window runs when its file does, so it stays out of all of them.
 */
export function firstLoadChunks(root: string): Rolldown.CodeSplittingGroup[] {
  const at = (files: readonly string[]) => files.map((file) => `${root}/${file}`)
  const starts = at([start, ...speaker])
  const group = (name: string, priority: number, ...allOf: readonly (readonly string[])[]) => {
    let sets: readonly Set<string>[] | undefined
    return {
      debugName: name,
      priority,
      name(id: string, context: Rolldown.ChunkingContext) {
        sets ??= allOf.map((roots) => closure(at(roots), context))
        return sets.every((ids) => ids.has(id)) && !starts.includes(id) && !ofTheCube.test(id) ? name : null
      },
    }
  }
  return [group('common', 3, speaker, [start, ...panels]), group('body', 2, [start]), group('panel', 1, panels)]
}

/** The chunks that hold `ids` and all that these import, as they run: styles that come later count more. */
function chunksOf(bundle: Rolldown.OutputBundle, ids: readonly string[]): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const found = new Set<Rolldown.OutputChunk>()
  const seen = new Set<string>()
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (seen.has(chunk.fileName)) return
    seen.add(chunk.fileName)
    for (const file of chunk.imports) visit(bundle[file] as Rolldown.OutputChunk)
    found.add(chunk)
  }
  for (const id of ids) chunks.filter(({ moduleIds }) => moduleIds.some((m) => m.endsWith(`/${id}`))).forEach(visit)
  return [...found]
}

/** The bones: the light ones go to small screens (scene/body/BodyMeshes.tsx). */
const bones = [
  { name: 'bones.glb', media: `not all and ${smallScreenQuery}` },
  { name: 'bones-light.glb', media: smallScreenQuery },
]

function linksOf(bundle: Rolldown.OutputBundle) {
  const chunks = chunksOf(bundle, [start, ...panels])
  const assets = Object.values(bundle).filter((part) => part.type === 'asset')
  const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  return [
    ...styles.map((file) => ({ rel: 'stylesheet', href: `./${file}` })),
    ...chunks.map(({ fileName }) => ({ rel: 'modulepreload', href: `./${fileName}` })),
    ...bones.map(({ name, media }) => {
      const { fileName } = assets.find(({ names }) => names.includes(name))!
      return { rel: 'preload', as: 'fetch', media, href: `./${fileName}` }
    }),
  ]
}

/** All of the first load is asked for by the page itself: nothing waits for a script to ask for it. */
export const ahead: Plugin = {
  name: 'first-load-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      linksOf(bundle)
        .filter(({ href }) => !html.includes(href))
        .map((attrs) => ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' as const })),
  },
}
