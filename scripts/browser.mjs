// Finds a Chromium that starts, or installs one, or fails saying exactly what to do. Never skips.
//   node scripts/browser.mjs        prints the path (installs when there is none)
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where a Chromium may be, the most explicit first. */
function candidates() {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [
    process.env.CHROMIUM_PATH,
    ...['/usr/bin', ...inPath].flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ].filter((path) => path && existsSync(path))
}

// A file is not yet a browser: Ubuntu's `chromium-browser` may be a stub that asks for snap, and system libraries may lack.
// Windows opens a window for --version, so there the file must do.
const starts = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0

/** Path of a Chromium on this machine; undefined when there is none that starts. */
export function findBrowser() {
  return [...new Set(candidates())].find(starts)
}

/** Chromium's flags and environment for WebGL without a GPU: Mesa's llvmpipe where it is there (2-7 times faster), else SwiftShader. */
export function softwareGl() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib']
  const mesa = folders.some((folder) => existsSync(join(folder, 'libEGL_mesa.so.0')) && existsSync(join(folder, 'dri')))
  return mesa && process.env.GL !== 'swiftshader'
    ? {
        args: ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'],
        env: { EGL_PLATFORM: 'surfaceless', LIBGL_ALWAYS_SOFTWARE: '1' },
      }
    : { args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'], env: {} }
}

// Standard output carries only the path, so installers talk on standard error.
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0

const isRoot = () => process.getuid?.() === 0
const playwright = (...args) =>
  run(process.execPath, [fileURLToPath(import.meta.resolve('@playwright/test/cli')), 'install', ...args, 'chromium'])

const ways = [
  () =>
    isRoot() &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', 'chromium', 'libegl1', 'libegl-mesa0', 'libgl1-mesa-dri', 'libgbm1'], {
      DEBIAN_FRONTEND: 'noninteractive',
    }),
  () => playwright(...(isRoot() && process.platform === 'linux' ? ['--with-deps'] : [])),
]

/** Path of a Chromium, installed now if need be; throws with instructions when that fails too. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  for (const install of ways) {
    console.error('No Chromium that starts was found; installing one.')
    if (!install()) continue
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    [
      'The tests need Chromium, and none could be found or installed. Do one of these, then run again:',
      '  Debian/Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium libegl1 libegl-mesa0 libgl1-mesa-dri libgbm1',
      '  any system:     npx playwright install --with-deps chromium',
      '  have one:       CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
