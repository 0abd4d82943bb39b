import { strict as assert } from 'node:assert'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../../lib/processes.mjs'
import { appIn } from '../places.mjs'
import { ordinaryUser } from '../user.mjs'

const LIMIT_MS = 30_000

/** Another app's files laid into a copy of this one are not run. */
export function checkForeignApp(copy) {
  const { program, resources } = appIn(copy)
  // Beside the copy, where the ordinary user may write.
  const marker = `${copy}-ran-foreign`
  const foreign = join(resources, 'app')
  renameSync(join(resources, 'app.asar'), join(resources, 'away.asar'))
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'package.json'), JSON.stringify({ name: 'foreign', main: 'index.js' }))
  writeFileSync(
    join(foreign, 'index.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); process.exit(0)`,
  )
  const { status } = capture(program, [], {
    ...ordinaryUser,
    env: { ...process.env, HOME: copy },
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  assert.notEqual(status, 0, 'the program ran something')
  assert.ok(!existsSync(marker), 'the program ran an app from a folder')
  return ['an app laid into the folder of resources is not run']
}
