import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../src/server/policy'

describe('the policy', () => {
  it('is the same in the page, in the recipe of the container and in the document', () => {
    for (const file of ['docs/nginx.conf', 'docs/DEPLOY.md'])
      expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), file).toContain(contentSecurityPolicy)
  })

  it('allows no evaluation of text, no inline script and no other host', () => {
    const script = contentSecurityPolicy.split('; ').find((part) => part.startsWith('script-src'))
    expect(script).toBe("script-src 'self' 'wasm-unsafe-eval'")
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*/)
  })
})
