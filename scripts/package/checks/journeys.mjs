import { strict as assert } from 'node:assert'
import { cpSync } from 'node:fs'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { withDisplay } from '../../display.mjs'
import { tool } from '../../lib/processes.mjs'
import { asApp } from '../../ready.mjs'
import { RELEASE_FUSES, readFuses } from '../fuses.mjs'
import { appIn } from '../places.mjs'

/**
 * The app as released starts, keeps and is sandboxed; a copy of it passes the main journey. Playwright drives an
 * Electron through its debugger, so the copy has the one fuse for that: nothing else may differ.
 */
export async function checkJourneys(released, folder) {
  cpSync(released.folder, folder, { recursive: true, verbatimSymlinks: true })
  const driven = appIn(folder)
  await flipFuses(driven.program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    resetAdHocDarwinSignature: true,
  })
  const { fuses } = await readFuses(driven.program)
  assert.deepEqual(fuses, { ...RELEASE_FUSES, enableNodeCliInspectArguments: true })

  const code = await withDisplay((environment) =>
    tool('@playwright/test/cli.js', ['test', '--project=packaged'], {
      env: {
        ...asApp(environment),
        CANALOG_RELEASED: released.program,
        CANALOG_DRIVEN: driven.program,
      },
      stdio: ['ignore', 2, 2],
    }),
  )
  assert.equal(code, 0, 'the packaged app failed; its tests are above')
  return ['the released binary starts, keeps a device and is sandboxed', 'a copy passes the main journey']
}
