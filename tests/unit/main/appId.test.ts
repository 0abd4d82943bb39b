import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { APP_ID } from '../../../src/main/app/appId'
import { LINK_SCHEME } from '../../../src/shared/linkScheme'

vi.mock('electron', () => ({ app: {} }))

test('the program calls itself as its packages do, and they announce the links that it reads', () => {
  const packages = readFileSync(resolve(__dirname, '../../../electron-builder.config.mjs'), 'utf8')
  expect(packages).toContain(`appId: '${APP_ID}'`)
  expect(packages).toContain(`schemes: ['${LINK_SCHEME}']`)
})
