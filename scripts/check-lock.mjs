// Every optional platform package named in the lock file must itself be in it, or `npm ci` fails elsewhere.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const paths = Object.keys(packages)
const missing = paths.flatMap((path) =>
  Object.keys(packages[path].optionalDependencies ?? {})
    .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
    .map((name) => `${path} -> ${name}`),
)
if (missing.length > 0) {
  console.error(`package-lock.json lacks platform packages:\n${missing.join('\n')}`)
  process.exit(1)
}
