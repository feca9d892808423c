import { defineConfig } from '@playwright/test'
import { findBrowser, softwareGl } from './scripts/browser.mjs'

// Another copy of the project may be tested at the same time.
const port = Number(process.env.COUNTERPULL_TEST_PORT ?? 4187)
const address = `http://127.0.0.1:${port}`
const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium found: run `node scripts/browser.mjs`, which finds or installs one.')
const gl = softwareGl()

/** The built page in real Chromium, then the same walk in every engine that is here. Time limits are generous: WebGL is drawn by the CPU here. */
export default defineConfig({
  timeout: 180_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'page', testDir: 'tests/page' },
    { name: 'engines', testDir: 'tests/engines' },
  ],
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host 127.0.0.1`,
    url: address,
    timeout: 60_000,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    viewport: { width: 960, height: 640 },
    deviceScaleFactor: 1,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    // Each test has the page fresh from the server; tests/page/offline.spec.ts lets it be kept.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    launchOptions: {
      executablePath,
      args: [
        ...gl.args,
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
        '--disable-lcd-text',
      ],
      env: { ...(process.env as Record<string, string>), ...gl.env },
    },
  },
})
