import { defineConfig } from 'vite'

/** The server in one file that needs nothing beside it: what is started, and what a container holds, is neither tsx nor node_modules. */
export default defineConfig({
  ssr: { noExternal: true },
  build: { ssr: 'src/server/main.ts', outDir: 'build', emptyOutDir: true, copyPublicDir: false, target: 'node20' },
})
