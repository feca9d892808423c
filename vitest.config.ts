import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: 'tests/words.ts',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/page/**'],
    testTimeout: 60_000,
  },
})
