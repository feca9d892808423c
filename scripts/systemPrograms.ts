import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where program `name` of the system is; null, and said aloud, where it is not installed. */
export function installed(name: string): string | null {
  const found = [
    '/usr/sbin',
    '/usr/bin',
    '/usr/local/sbin',
    '/usr/local/bin',
    '/opt/homebrew/sbin',
    '/opt/homebrew/bin',
  ]
    .map((folder) => join(folder, name))
    .find(existsSync)
  if (!found) console.warn(`SKIPPED: ${name} is not installed, so what is tested with it is not tested here`)
  return found ?? null
}

export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    }),
  )
}

/** Once something listens on `port` of this machine. */
async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const there = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true))
      socket.on('error', () => done(false))
      socket.on('connect', () => socket.destroy())
    })
    if (there) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`nothing listens on ${port}`)
}

/** A program of the system on `port`, with a folder of its own for what it is told. */
async function started(program: string, args: readonly string[], port: number, folder: string) {
  let child: ChildProcess | null = null
  const start = async (): Promise<void> => {
    child = spawn(program, args, { stdio: 'ignore' })
    await listens(port)
  }
  const kill = async (): Promise<void> => {
    const gone = new Promise((done) => child!.once('exit', done))
    child!.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    port,
    start,
    /** As a machine that loses its power. */
    kill,
    async stop(): Promise<void> {
      await kill()
      rmSync(folder, { recursive: true })
    },
  }
}

const tellOf = (folder: string, name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'counterpull-'))

/** Mosquitto, which lets in whoever knows the password of `name`, and keeps nothing on disk. */
export async function startMosquitto(program: string, name: string, password: string) {
  const [folder, port] = [freshFolder(), await freePort()]
  const passwords = join(folder, 'passwords')
  execFileSync('mosquitto_passwd', ['-b', '-c', passwords, name, password], { stdio: 'ignore' })
  const lines = [
    `listener ${port} 127.0.0.1`,
    'allow_anonymous false',
    `password_file ${passwords}`,
    'persistence false',
  ]
  if (process.getuid?.() === 0) lines.push('user root')
  return started(program, ['-c', tellOf(folder, 'mosquitto.conf', `${lines.join('\n')}\n`)], port, folder)
}

/** nginx, in whose server stands `recipe`, and beside that server `beside`. */
export async function startNginx(program: string, recipe: string, beside = '') {
  const [folder, port] = [freshFolder(), await freePort()]
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n')
  const text = `daemon off; worker_processes 1; master_process off; pid ${join(folder, 'pid')}; error_log stderr;
events {}
http {
  access_log off;
  ${temporary}
  ${beside}
  server {
    listen 127.0.0.1:${port};
    ${recipe}
  }
}
`
  return started(program, ['-p', folder, '-c', tellOf(folder, 'nginx.conf', text)], port, folder)
}
