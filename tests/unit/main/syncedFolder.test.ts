import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { syncServiceOf } from '../../../src/main/app/syncedFolder'

let home: string
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'canalog-home-')))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function made(...parts: readonly string[]): string {
  const folder = join(home, ...parts)
  mkdirSync(folder, { recursive: true })
  return folder
}

test.each([
  ['Dropbox/Music/Canalog', 'Dropbox'],
  ['Dropbox (Personal)/Canalog', 'Dropbox'],
  ['OneDrive/Documents/Canalog', 'OneDrive'],
  ['OneDrive - Contoso/Canalog', 'OneDrive'],
  ['Library/CloudStorage/OneDrive-Personal/Canalog', 'OneDrive'],
  ['Library/CloudStorage/GoogleDrive-ana@example.com/My Drive/Canalog', 'Google Drive'],
  ['Google Drive/Canalog', 'Google Drive'],
  ['Library/Mobile Documents/com~apple~CloudDocs/Canalog', 'iCloud Drive'],
  ['iCloudDrive/Canalog', 'iCloud Drive'],
  ['Nextcloud/Canalog', 'Nextcloud'],
  ['ownCloud/Canalog', 'ownCloud'],
])('%s is in the folder of %s', (path, service) => {
  expect(syncServiceOf(made(path), home)).toBe(service)
})

test.each([
  ['.stfolder', 'Syncthing'],
  ['.stfolder.removed-20260101', 'Syncthing'],
  ['.dropbox.cache', 'Dropbox'],
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
  ['.tmp.driveupload', 'Google Drive'],
])('%s anywhere on the way up is the mark of %s', (mark, service) => {
  const folder = made('kept', 'music', 'Canalog')
  expect(syncServiceOf(folder, home)).toBeNull()
  writeFileSync(join(home, 'kept', mark), '')
  expect(syncServiceOf(folder, home)).toBe(service)
})

test('a link to a synchronised folder is one', () => {
  symlinkSync(made('Dropbox', 'Canalog'), join(home, 'canalog'))
  expect(syncServiceOf(join(home, 'canalog'), home)).toBe('Dropbox')
})

test('where such programs keep their own settings, and names that only begin alike, are nobody’s', () => {
  writeFileSync(join(home, '.dropbox'), '')
  for (const path of ['.config/Canalog', 'Dropboxes/Canalog', 'My OneDrive notes', 'not there/yet'])
    expect(syncServiceOf(join(home, path), home)).toBeNull()
})
