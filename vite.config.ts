import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Relative base: the built folder runs from any path of any static server.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1600 },
})
