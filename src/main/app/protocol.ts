import { randomBytes } from 'node:crypto'
import { app, protocol } from 'electron'
import { currentVoice } from '../../shared/i18n/kit'
import { readAppFile } from './appFiles'
import { contentSecurityPolicy } from './csp'

const HOST = 'canalog'
const APP_ORIGIN = `app://${HOST}`
const APP_PAGE = `${APP_ORIGIN}/index.html`

/** The page: our own files, or in development what Vite's server makes of the sources. */
export function appPage(): { readonly origin: string; readonly url: string } {
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  return server ? { origin: new URL(server).origin, url: server } : { origin: APP_ORIGIN, url: APP_PAGE }
}

export interface Photo {
  readonly mime: string
  readonly bytes: Buffer
}

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export interface ServeOptions {
  /** The folder of the built renderer. */
  readonly root: string
  readonly photo: (id: number) => Promise<Photo | null>
  /** Resolves once this process speaks the language in which the page is to be written. */
  readonly spoken: Promise<void>
}

/** Serves the built renderer and the owner's photos, and answers 404 to everything else. */
export function serveApp({ root, photo, spoken }: ServeOptions): void {
  protocol.handle('app', async ({ method, url }) => {
    const { host, pathname } = new URL(url)
    if (host !== HOST || (method !== 'GET' && method !== 'HEAD')) return missing()
    await spoken
    const response = /^\/media\/photo\/\d{1,15}$/.test(pathname)
      ? photoResponse(await photo(Number(pathname.slice('/media/photo/'.length))))
      : fileResponse(root, pathname)
    return method === 'HEAD'
      ? new Response(null, { status: response.status, headers: response.headers })
      : response
  })
}

function fileResponse(root: string, pathname: string): Response {
  const file = readAppFile(root, pathname === '/' ? '/index.html' : pathname)
  if (!file) return missing()
  if (!file.type.startsWith('text/html')) return new Response(file.bytes, { headers: headersOf(file.type) })
  const nonce = randomBytes(16).toString('base64')
  const voice = encodeURIComponent(JSON.stringify(currentVoice()))
  const page = file.bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce).replaceAll('__VOICE__', voice)
  return new Response(page, {
    headers: {
      ...headersOf(file.type),
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  })
}

function photoResponse(photo: Photo | null): Response {
  // A number may stand for another photo in another collection: never from a cache.
  return photo
    ? new Response(new Uint8Array(photo.bytes), {
        headers: { ...headersOf(photo.mime), 'cache-control': 'no-store' },
      })
    : missing()
}

function headersOf(type: string): Record<string, string> {
  return { 'content-type': type, 'x-content-type-options': 'nosniff' }
}

function missing(): Response {
  return new Response(null, { status: 404 })
}
