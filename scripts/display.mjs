import { spawn } from 'node:child_process'
import { Stop } from './lib/messages.mjs'

const SCREEN = '1600x1000x24'
const START_LIMIT_MS = 20_000

/** True where Electron would find no screen to open a window on. */
export const lacksDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/** Calls `work` with the environment of a display: the real one, or a virtual one that lives as long as `work`. */
export async function withDisplay(work) {
  if (!lacksDisplay()) return await work({ ...process.env })
  const server = await startXvfb()
  const stop = () => server.child.kill()
  process.on('exit', stop)
  try {
    return await work({ ...process.env, DISPLAY: server.display })
  } finally {
    process.off('exit', stop)
    stop()
  }
}

// With -displayfd the server itself picks a free number and writes it once it is ready.
function startXvfb() {
  return new Promise((done, fail) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // Out of the terminal's group: Ctrl+C must reach the app first, while it still has a screen.
      detached: true,
    })
    const giveUp = () => {
      child.kill()
      fail(
        new Stop('The virtual display (Xvfb) did not start. Run with DISPLAY set to a display that works.'),
      )
    }
    const timer = setTimeout(giveUp, START_LIMIT_MS)
    let written = ''
    child.on('error', giveUp)
    child.on('exit', giveUp)
    child.stdio[3].on('data', (bytes) => {
      written += bytes
      if (!written.endsWith('\n')) return
      clearTimeout(timer)
      child.off('exit', giveUp)
      done({ child, display: `:${written.trim()}` })
    })
  })
}
