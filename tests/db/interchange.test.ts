import { join } from 'node:path'
import type { Contents } from '@shared/interchange/contents'
import { NO_CONTENTS } from '@shared/interchange/contents'
import { readCollection } from '@shared/interchange/read'
import { writeCollection } from '@shared/interchange/write'
import { SAMPLE_ENDS_AT, sampleCollection } from '@shared/sample/sample'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exportCollection,
  ImportRefusal,
  importCollection,
  previewImport,
} from '../../src/main/services/interchange'
import { PRINTED_EXAMPLE } from '../unit/interchange/printed'
import { randomFile } from './randomContents'
import { openBench, withFolder } from './support'

const sample = sampleCollection(SAMPLE_ENDS_AT)
const ADD = { kind: 'add' } as const
const others = contentsIn(
  JSON.stringify({
    canalog: 1,
    devices: [{ id: 'hd-600', brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' }],
    sessions: [{ device: 'hd-600', start: '2026-01-01T00:00:00Z', end: '2026-01-01T01:00:00Z' }],
  }),
)

function contentsIn(text: string): Contents {
  const read = readCollection(text)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.contents
}

function refusedBy(work: () => unknown): ImportRefusal {
  try {
    work()
  } catch (error) {
    if (error instanceof ImportRefusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** What a fresh database gives back of a file. */
function throughDatabase(text: string): string {
  const bench = openBench(':memory:', SAMPLE_ENDS_AT)
  try {
    importCollection(bench, contentsIn(text), ADD)
    return exportCollection(bench)
  } finally {
    bench.close()
  }
}

describe('a collection that is exported and imported', () => {
  it('is the same byte for byte, whatever it holds', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const first = throughDatabase(JSON.stringify(file))
        expect(throughDatabase(first)).toBe(first)
        expect(writeCollection(contentsIn(JSON.stringify(file)))).toBe(first)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it.each([
    ['the sample', writeCollection(sample)],
    ['the printed example', PRINTED_EXAMPLE],
    ['nothing at all', '{"canalog":1}'],
  ])('is the same for %s', (_what, text) => {
    const first = throughDatabase(text)
    expect(throughDatabase(first)).toBe(first)
    expect(first).toBe(writeCollection(contentsIn(text)))
  })

  it('keeps a running session without a heartbeat', () => {
    const bench = openBench()
    const device = { id: 'a', brand: 'B', model: 'M', form: 'in_ear' }
    const sessions = [{ device: 'a', start: '2026-11-01T09:00:00Z' }]
    importCollection(bench, contentsIn(JSON.stringify({ canalog: 1, devices: [device], sessions })), ADD)
    const running = bench.store.sessions.running()
    expect(running).not.toBeNull()
    expect(bench.store.sessions.lastBeat(running?.id ?? 0)).toBeNull()
  })
})

describe('an import', () => {
  it('skips everything the second time and notes no action', () => {
    const bench = openBench()
    const first = importCollection(bench, sample, ADD)
    const again = importCollection(bench, sample, ADD)
    expect(again).toEqual({ value: { added: 0, skipped: first.value.added }, undo: null })
  })

  it('skips what another program imported just before', () =>
    withFolder((folder) => {
      const file = join(folder, 'c.db')
      const [mine, other] = [openBench(file), openBench(file)]
      const { undo } = mine.store
      const record: typeof undo.record = (...action) => {
        importCollection(other, sample, ADD)
        return undo.record(...action)
      }
      const interrupted = { ...mine, store: { ...mine.store, undo: { ...undo, record } } }
      expect(importCollection(interrupted, sample, ADD).value.added).toBe(0)
      expect(exportCollection(mine)).toBe(writeCollection(sample))
      for (const bench of [mine, other]) bench.close()
    }))

  it('writes nothing when one entry is wrong, and says which', () => {
    const bench = openBench()
    importCollection(bench, contentsIn(PRINTED_EXAMPLE), ADD)
    const before = exportCollection(bench)
    const changed = JSON.parse(PRINTED_EXAMPLE)
    changed.devices.push({ id: 'new', brand: 'B', model: 'New', form: 'over_ear' })
    changed.sources[0].name = 'Another dongle'
    const refusal = refusedBy(() => importCollection(bench, contentsIn(JSON.stringify(changed)), ADD))
    expect(refusal.issues.map(({ path }) => path)).toEqual(['$.sources[0].name'])
    expect(refusal.message).toContain('"FiiO KA13" there and "Another dongle" in the file')
    expect(exportCollection(bench)).toBe(before)
  })

  it('is taken back whole by one Undo', () => {
    const bench = openBench()
    importCollection(bench, contentsIn(PRINTED_EXAMPLE), ADD)
    const before = exportCollection(bench)
    const { undo } = importCollection(bench, others, ADD)
    expect(bench.store.undo.run(undo?.id ?? 0).kind).toBe('undone')
    expect(exportCollection(bench)).toBe(before)
  })

  it('replaces everything after a copy was made, and Undo brings it back', () => {
    const bench = openBench()
    importCollection(bench, contentsIn(PRINTED_EXAMPLE), ADD)
    const before = exportCollection(bench)
    const copies: string[] = []
    const backUp = () => {
      copies.push(exportCollection(bench))
    }
    const { undo } = importCollection(bench, sample, { kind: 'replace', backUp })
    expect(exportCollection(bench)).toBe(writeCollection(sample))
    expect(copies).toEqual([before])
    expect(bench.store.undo.run(undo?.id ?? 0).kind).toBe('undone')
    expect(exportCollection(bench)).toBe(before)
  })

  it('replaces nothing when the copy cannot be made', () => {
    const bench = openBench()
    importCollection(bench, contentsIn(PRINTED_EXAMPLE), ADD)
    const before = exportCollection(bench)
    const backUp = () => {
      throw new Error('disk full')
    }
    expect(() => importCollection(bench, sample, { kind: 'replace', backUp })).toThrow('disk full')
    expect(exportCollection(bench)).toBe(before)
  })

  it('leaves the settings of an owner who has a collection already', () => {
    const bench = openBench()
    importCollection(bench, contentsIn(PRINTED_EXAMPLE), ADD)
    const more = { canalog: 1, owner: { glasses: 'thick' }, sources: [{ id: 's', name: 'S' }] }
    importCollection(bench, contentsIn(JSON.stringify(more)), ADD)
    expect(JSON.parse(exportCollection(bench)).owner.glasses).toBe('none')
  })

  it('can be previewed: what is in it, and what stands against it', () => {
    const bench = openBench()
    expect(previewImport(bench, PRINTED_EXAMPLE)).toMatchObject({
      counts: { devices: 1, sessions: 1 },
      issues: [],
    })
    const dangling = '{"canalog":1,"sessions":[{"device":"x","start":"2026-01-01T00:00:00Z"}]}'
    expect(previewImport(bench, dangling).issues[0]?.path).toBe('$.sessions[0].device')
    expect(previewImport(bench, 'no JSON')).toMatchObject({ contents: null })
    expect(exportCollection(bench)).toBe(writeCollection(NO_CONTENTS))
  })

  it('takes a hundred thousand sessions and gives them back', { timeout: 120_000 }, () => {
    const devices = sample.devices.slice(0, 1)
    const device = devices[0]?.id ?? ''
    const [session] = sample.sessions
    if (!session) throw new Error('the sample has no sessions')
    const sessions = Array.from({ length: 100_000 }, (_, index) => ({
      ...session,
      device,
      scenario: null,
      startAt: index * 7200,
      endAt: index * 7200 + 3600,
    }))
    const bench = openBench()
    importCollection(bench, { ...NO_CONTENTS, devices, sessions }, ADD)
    const text = exportCollection(bench)
    expect(contentsIn(text).sessions).toHaveLength(100_000)
  })
})
