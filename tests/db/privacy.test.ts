import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openCollection } from '../../src/main/db/collection'
import { NOON, withFolder } from './support'

const OTHERS = 0o077

// Windows has no such modes: there a folder is as private as the one it is in.
test.runIf(process.platform !== 'win32')(
  'a folder that is made for a collection is closed to everybody else on the computer',
  () =>
    withFolder((folder) => {
      const file = join(folder, 'config', 'Canalog', 'collection.db')
      const opened = openCollection(file, NOON)
      if (!opened.ok) throw new Error(opened.error.message)
      opened.data.connection.close()
      for (const made of [dirname(file), join(folder, 'config')]) {
        expect(statSync(made).mode & OTHERS).toBe(0)
      }
    }),
)
