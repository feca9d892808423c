// Installs the two other engines that the tests can walk, where apt and a network are there; else says so and goes on.
//   node scripts/engines.mjs
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'imagemagick']
const programs = ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'import']

const lacking = () =>
  programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status !== 0)

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

function install() {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt here'
  if (process.getuid?.() !== 0) return 'only root installs through apt'
  if (!apt('update')) return 'apt-get update fails (no network?)'
  // One by one: where a system has no package of that name, it shall not cost the other engine.
  const failed = packages.filter((name) => !apt('install', '-y', name))
  return failed.length > 0 ? `apt-get does not install ${failed.join(', ')}` : ''
}

const why = lacking().length > 0 ? install() : ''
const still = lacking()
console.log(
  still.length > 0
    ? `Firefox and WebKitGTK: ${still.join(', ')} not here (${why || 'though installed'}); the tests say what they leave out.`
    : 'Firefox and WebKitGTK are here, and will be walked.',
)
