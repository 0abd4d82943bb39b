import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { furnishRichly } from '../../scripts/torture/furnish'
import { PAGE_BYTES, PAGE_KINDS, pagesByKind } from '../../scripts/torture/pages'
import { importCollection } from '../../src/main/services/interchange'
import { readContents } from '../../src/main/services/interchangeContents'
import { checkImport } from '../../src/shared/interchange/check'
import { randomNumbers } from '../../src/shared/random'
import { contentsOf, salvaged } from './salvaging'
import { openBench, withFolder } from './support'

test(
  'whatever changes in any kind of page, and wherever the file is cut: what is salvaged can be imported, most of the rest is there, and losses are told',
  () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      furnishRichly(file)
      const whole = contentsOf(file)
      const bytes = readFileSync(file)
      const pages = pagesByKind(bytes)
      const random = randomNumbers(11)
      const rounds = 5
      for (const kind of PAGE_KINDS) {
        for (let round = 0; round < rounds; round++) {
          const own = pages.get(kind) ?? []
          const page = own[random() % own.length] ?? 0
          const spoiled = Buffer.from(bytes)
          // One bit, a run of noise, or the whole page.
          const length = kind === 'header' ? 100 : PAGE_BYTES
          const at = page * PAGE_BYTES + (random() % length)
          if (round % 3 === 0) spoiled.writeUInt8(spoiled.readUInt8(at) ^ (1 << (random() % 8)), at)
          else if (round % 3 === 1) spoiled.fill(0xa5, at, Math.min(at + 64, page * PAGE_BYTES + length))
          else spoiled.fill(0, page * PAGE_BYTES, page * PAGE_BYTES + length)
          writeFileSync(file, spoiled)
          const found = salvaged(file)
          const where = `${kind}, ${round}`
          // A page holds some thirty of these 1,500 sessions, and a broken page costs no other.
          expect([where, (found.kept.sessions ?? 0) >= whole.sessions.length - 100]).toEqual([where, true])
          expect([where, found.kept.devices]).toEqual([where, whole.devices.length])
          const lost = found.brokenPages + found.lostRows + found.refusedRows + found.leftOut
          if ((found.kept.sessions ?? 0) < whole.sessions.length)
            expect([where, lost > 0]).toEqual([where, true])
          expect(checkImport(found.contents ?? whole).issues).toEqual([])
        }
      }
      // The sessions lie in the last two thirds of this file.
      for (const [share, sessions] of [
        [0.25, 0],
        [0.5, 300],
        [0.75, 900],
      ] as const) {
        writeFileSync(file, bytes)
        truncateSync(file, Math.floor(bytes.length * share))
        const found = salvaged(file)
        expect([share, found.kept.devices, found.brokenPages > 0]).toEqual([
          share,
          whole.devices.length,
          true,
        ])
        expect(found.kept.sessions ?? 0).toBeGreaterThanOrEqual(sessions)
      }
      // And into a new collection it goes.
      const fresh = openBench(join(folder, 'fresh.db'))
      writeFileSync(file, bytes)
      const found = salvaged(file)
      if (!found.contents) throw new Error('nothing salvaged')
      importCollection(fresh, found.contents, { kind: 'add' })
      expect(readContents(fresh)).toEqual(found.contents)
      fresh.close()
    }),
  240_000,
)
