/**
 * A SCORM 1.2 package for a learning platform: counterpull-scorm.zip, the same bytes for the same build.
 *   npm run scorm
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { build } from 'vite'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The table of contents that a platform reads: one course of one page, and every file it needs. */
export function manifestOf(files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="counterpull" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Counterpull</title>
      <item identifier="page" identifierref="start">
        <title>Pull on the psoas; the sacrum answers</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="start" type="webcontent" adlcp:scormtype="sco" href="index.html?scorm=1">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

/** The built files and the manifest, by name. */
export function packageOf(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(`${folder}/${name}`).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  const read = Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]))
  return { 'imsmanifest.xml': new TextEncoder().encode(manifestOf(files)), ...read }
}

if (process.argv[1]?.endsWith('scorm.ts')) {
  await build({ logLevel: 'warn' })
  // A fixed date: the oldest that a zip can name.
  const zip = zipSync(packageOf('dist'), { level: 9, mtime: new Date(1980, 0, 1, 12) })
  writeFileSync('counterpull-scorm.zip', zip)
  console.log(`counterpull-scorm.zip: ${(zip.length / 1e6).toFixed(2)} MB`)
}
