import { defineConfig } from 'vite'

/** What is measured is built first, as the page is: run from source each call to another file costs a look-up, a third of the time. */
export default defineConfig({
  build: { ssr: 'scripts/bench.ts', outDir: 'node_modules/.cache/bench', emptyOutDir: true, copyPublicDir: false },
})
