export function findBrowser(): string | undefined
export function ensureBrowser(): string
export function softwareGl(): { args: string[]; env: Record<string, string> }
