import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly resolved?: string; readonly dev?: boolean }>
  >
}

test('no code of the app looks for updates or opens an address in another program', () => {
  const files = globSync('src/**/*.{ts,tsx}')
  expect(files.length).toBeGreaterThan(500)
  const found = files.filter((file) =>
    /autoUpdater|electron-updater|openExternal|setFeedURL/.test(read(file)),
  )
  expect(found).toEqual([])
})

test('a package has no address to look for updates at', () => {
  expect(read('electron-builder.config.mjs')).toContain('publish: null')
})

test('every package that is installed is known by its contents, from no address of its own, and runs no script', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Locked
  const { '': _, ...others } = packages
  const entries = Object.entries(others)
  expect(entries.length).toBeGreaterThan(300)
  expect(
    entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name),
  ).toEqual([])
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([])
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
})

test('the one package that ships as it is comes with nothing but what finds its binary', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Locked
  const shipped = Object.entries(packages).flatMap(([name, { dev }]) => (name !== '' && !dev ? [name] : []))
  expect(shipped.filter((name) => !/^node_modules\/(?:better-sqlite3|node-addon-api)$/.test(name))).toEqual(
    [],
  )
})
