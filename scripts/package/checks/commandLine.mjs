import { strict as assert } from 'node:assert'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../../lib/processes.mjs'
import { ordinaryFolder, ordinaryUser } from '../user.mjs'

const LIMIT_MS = 60_000
const BAD_USAGE = 2
const USAGE = 'canalog COMMAND'

/** `canalog --cli` works without a display, and nothing makes the program run other code than its own. */
export function checkCommandLine({ program }) {
  const folder = ordinaryFolder()
  const marker = join(folder, 'foreign-code-ran')
  const foreign = join(folder, 'foreign.cjs')
  writeFileSync(foreign, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
  const call = (words, env = {}) => {
    const { DISPLAY: _d, WAYLAND_DISPLAY: _w, ELECTRON_RUN_AS_NODE: _e, ...environment } = process.env
    return capture(program, words, {
      ...ordinaryUser,
      cwd: folder,
      env: { ...environment, HOME: folder, CANALOG_DATA_DIR: join(folder, 'data'), ...env },
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    })
  }

  try {
    const db = join(folder, 'try.db')
    const list = call(['--cli', 'list', 'devices', '--json', '--db', db])
    assert.equal(list.status, 0, list.stderr)
    assert.deepEqual(JSON.parse(list.stdout), [])
    assert.ok(existsSync(db), 'the collection was made')
    assert.equal(call(['--cli', 'nonsense']).status, BAD_USAGE, 'the exit code comes through')

    const asNode = call(['-e', 'console.log("as Node")', '--cli', '--help'], { ELECTRON_RUN_AS_NODE: '1' })
    assert.ok(asNode.stdout.startsWith(USAGE), 'ELECTRON_RUN_AS_NODE makes it plain Node')
    const required = call(['--cli', '--help'], { NODE_OPTIONS: `--require "${foreign}"` })
    assert.ok(required.stdout.startsWith(USAGE))
    assert.ok(!existsSync(marker), 'NODE_OPTIONS loads foreign code')
    const inspected = call(['--inspect=0', '--cli', '--help'])
    assert.ok(inspected.stdout.startsWith(USAGE))
    assert.ok(!inspected.stderr.includes('Debugger listening'), '--inspect opens a debugger')
    return [
      '--cli list devices --json works without a display',
      'ELECTRON_RUN_AS_NODE, NODE_OPTIONS and --inspect change nothing',
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
