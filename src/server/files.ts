import type { ServerResponse } from 'node:http'
import sirv from 'sirv'
import { contentSecurityPolicy } from './policy'

/** What a server says of each file (docs/DEPLOY.md). */
const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const named = path.startsWith('/assets/')
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** Hands out the built files in `folder`; what is none is not found. */
export const builtFiles = (folder: string) =>
  sirv(folder, { etag: true, setHeaders, onNoMatch: (_, response) => void response.writeHead(404).end() })
