import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { ahead, firstLoadChunks } from './scripts/firstLoad.ts'
import { parsedMessages } from './scripts/messages.ts'
import { contentSecurityPolicy } from './src/server/policy.ts'

/** The built page carries its policy itself; while developing, Vite's own inline script must run. */
const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/**
 * uPlot asks the browser's language for its numbers when it is loaded, and throws where that is none ("C"). The page writes its
 * numbers itself (axesOf): what stands there instead is never used.
 */
const plainPlot: Plugin = {
  name: 'plot-of-no-language',
  transform: {
    filter: { id: /uPlot\.esm\.js/ },
    handler(code) {
      const asks = "new Intl.NumberFormat(domEnv ? nav.language : 'en-US')"
      if (!code.includes(asks)) throw new Error('uPlot no longer asks the language where it did: see vite.config.ts')
      return { code: code.replace(asks, "new Intl.NumberFormat('en-US')"), map: null }
    },
  },
}

/** Draco's unpacker asks for Node's files where it runs in Node; in a worker of the page there is nothing to ask. */
const noFiles: Plugin = {
  name: 'no-node-files',
  enforce: 'pre',
  resolveId: (id) => (id === 'node:fs' ? '\0no-files' : null),
  load: (id) => (id === '\0no-files' ? 'export {}' : null),
}

/**
 * leva brings inputs for pictures and colours, hints, what opens over the page, numbers that are dragged, and what tells by a
 * value which of its inputs is meant: nearly half of it. Our inputs are our own (docs/DECISIONS.md), and none of that is ever
 * shown or asked. While developing it is as it comes.
 */
const unusedByLeva: Record<string, string> = {
  'react-dropzone': 'export const useDropzone = undefined',
  'react-colorful': 'export const RgbaColorPicker = undefined, RgbColorPicker = undefined',
  colord: 'export const extend = () => {}, colord = undefined, getFormat = undefined',
  'colord/plugins/names': 'export default undefined',
  '@use-gesture/react': 'export const useDrag = () => () => ({})',
  v8n: "const never = new Proxy(() => never, { get: (_, name) => (name === 'test' ? () => false : never) }); export default never",
  // Where a folder stands in the tree of folders: all that is asked of it (buildTree of leva).
  'merge-value':
    "export default (tree, path, value) => Object.assign((path ? path.split('.') : []).reduce((at, key) => (at[key] ??= {}), tree), value)",
  '@radix-ui/react-portal': 'export const Root = ({ children }) => children',
  '@radix-ui/react-tooltip':
    'const bare = ({ children }) => children; export { bare as Provider, bare as Root, bare as Trigger, bare as Content, bare as Arrow }',
}
const leanLeva: Plugin = {
  name: 'leva-of-our-own-inputs',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /\/leva\/(plugin\/)?dist\//.test(importer ?? '') && id in unusedByLeva ? `\0unused:${id}` : null,
  load: (id) => (id.startsWith('\0unused:') ? unusedByLeva[id.slice('\0unused:'.length)] : null),
}

const offline = VitePWA({
  // src/offline.ts registers it: when the picture stands, and never over a presentation.
  injectRegister: null,
  registerType: 'prompt',
  manifest: {
    name: 'Counterpull',
    short_name: 'Counterpull',
    description: 'Pull on the psoas and watch the pelvis, spine, sacrum, ligaments and piriformis answer.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#23272c',
    theme_color: '#23272c',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,json,glb,wasm}'],
    // A room needs the server: what speaks with it is of no use without a line.
    globIgnores: ['embed/**', 'assets/classLine-*'],
    // Links carry their state behind '?' and '#': the page is the same.
    ignoreURLParametersMatching: [/.*/],
    cleanupOutdatedCaches: true,
  },
})

// Relative base: the built folder runs from any path of any static server.
export default defineConfig({
  base: './',
  plugins: [react(), plainPlot, leanLeva, parsedMessages, policy, ahead, offline],
  // As it is, so that it can be made plain.
  optimizeDeps: { exclude: ['uplot'] },
  // The worker that reads files loads an unpacker only for a file that is packed.
  worker: { format: 'es', plugins: () => [noFiles] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoadChunks(import.meta.dirname) } } },
  },
})
