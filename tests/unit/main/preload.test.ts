import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../../src/preload'

const fake = vi.hoisted(() => ({ exposed: new Map<string, unknown>() }))
const ipc = new EventEmitter()

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => fake.exposed.set(name, api) },
  ipcRenderer: {
    invoke: () => Promise.resolve(null),
    on: (...all: Parameters<EventEmitter['on']>) => ipc.on(...all),
    removeListener: (...all: Parameters<EventEmitter['removeListener']>) => ipc.removeListener(...all),
  },
}))

test('a thousand listeners hear an event once each, and none of them is left once they are taken off', async () => {
  ipc.setMaxListeners(0)
  await import('../../../src/preload')
  expect([...fake.exposed.keys()]).toEqual(['canalog'])
  const { on } = fake.exposed.get('canalog') as Bridge
  const heard: unknown[] = []
  const offs = Array.from({ length: 1000 }, () => on('command', (...all) => heard.push(all)))
  expect(ipc.listenerCount('event:command')).toBe(1000)
  ipc.emit('event:command', { sender: 'of main' }, { id: 'none' })
  expect(heard).toEqual(Array.from({ length: 1000 }, () => [{ id: 'none' }]))
  for (const off of [...offs, ...offs]) off()
  expect(ipc.eventNames()).toEqual([])
})
