import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openConnection } from '../../src/main/db/connection'
import { type Desk, openDesk } from './desk'

vi.mock('electron', async () => (await import('./electron')).electron)

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

const add = (model: string) =>
  desk.data('devices.add', { drafts: [{ brand: 'Sennheiser', model, form: 'over_ear' }] })
const models = async () => (await desk.data('devices.list', {})).map(({ device }) => device.model)

describe('restoring a backup', () => {
  test('brings the record back to that moment, and what came after is one more backup', async () => {
    await add('HD 600')
    const { name } = await desk.data('data.backUp', {})
    await add('HD 650')
    await desk.data('data.restore', { name })
    expect(await models()).toEqual(['HD 600'])
    const [newest] = (await desk.data('data.backups', {})).filter((each) => each.name !== name)
    await desk.data('data.restore', { name: newest?.name ?? '' })
    expect((await models()).sort()).toEqual(['HD 600', 'HD 650'])
  })

  test('that is damaged leaves the collection as it is', async () => {
    await add('HD 600')
    const { name } = await desk.data('data.backUp', {})
    writeFileSync(join(desk.folder, 'backups', name), 'not a database')
    await add('HD 650')
    expect(await desk.call('data.restore', { name })).toMatchObject({ error: { code: 'DB_CORRUPT' } })
    expect((await models()).sort()).toEqual(['HD 600', 'HD 650'])
    await add('HD 800')
    expect(await models()).toHaveLength(3)
  })

  test('of another folder is none', async () => {
    const answer = await desk.call('data.restore', { name: '../collection.db' })
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  test('waits until no other program has the collection open: what that one wrote would be lost', async () => {
    await add('HD 600')
    const { name } = await desk.data('data.backUp', {})
    await add('HD 650')
    const other = openConnection(join(desk.folder, 'collection.db'))
    other.prepare('SELECT count(*) FROM devices').get()
    expect(await desk.call('data.restore', { name })).toMatchObject({ error: { code: 'BUSY' } })
    expect(readdirSync(desk.folder).filter((each) => each.endsWith('.restoring'))).toEqual([])
    other.exec("UPDATE devices SET model = 'HD 660S' WHERE model = 'HD 650'")
    other.close()
    expect((await models()).sort()).toEqual(['HD 600', 'HD 660S'])
    await desk.data('data.restore', { name })
    expect(await models()).toEqual(['HD 600'])
  })

  test('waits until the running session is stopped', async () => {
    const { value } = await add('HD 600')
    const { name } = await desk.data('data.backUp', {})
    await desk.data('sessions.start', { device: value[0] ?? '' })
    expect(await desk.call('data.restore', { name })).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})

describe('the sample collection', () => {
  test('is a file of its own: what happens there never reaches the owner’s', async () => {
    await add('HD 600')
    await desk.data('data.sample', { on: true })
    expect(await desk.data('app.info', {})).toMatchObject({ sample: true })
    expect((await models()).length).toBeGreaterThan(10)
    await add('Only in the sample')
    await desk.data('data.sample', { on: false })
    expect(await desk.data('app.info', {})).toMatchObject({ sample: false })
    expect(await models()).toEqual(['HD 600'])
    await desk.data('data.sample', { on: true })
    expect(await models()).toContain('Only in the sample')
  })
})

test('a session begun and ended while others write waits for them, and lasts from one press to the other', async () => {
  const { record, call, clock } = desk
  const device = (await add('HD 600')).value[0] ?? ''
  const { promise: written, resolve: finish } = Promise.withResolvers<void>()
  const long = record.workshop.turn('import', async ({ hold }) => {
    hold()
    await written
  })
  await vi.waitFor(() => expect(record.workshop.isHeld()).toBe(true))
  const startAt = clock.nowAt()
  const started = call('sessions.start', { device })
  clock.nowAt = () => startAt + 5
  const stopped = call('sessions.stop', {})
  clock.nowAt = () => startAt + 60
  expect(record.bench().store.sessions.all()).toEqual([])
  finish()
  await long
  expect(await started).toMatchObject({ ok: true })
  expect(await stopped).toMatchObject({ ok: true, data: { value: { startAt, endAt: startAt + 5 } } })
})

test('what another program writes is noticed; what this one writes is not foreign', async () => {
  const before = desk.record.foreignVersion()
  await add('HD 600')
  expect(desk.record.foreignVersion()).toBe(before)
  const other = openConnection(desk.record.file())
  other.exec("UPDATE devices SET notes = 'seen'")
  other.close()
  expect(desk.record.foreignVersion()).not.toBe(before)
})
