import { contextBridge, ipcRenderer } from 'electron'
import type { EventName, EventPayloads } from '../shared/ipc/events'

/** The one door: every call names a channel of the contract; main refuses any other. */
const bridge = {
  call: (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', channel, input),

  on: <E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): (() => void) => {
    const forward = (_event: unknown, payload: EventPayloads[E]) => listener(payload)
    ipcRenderer.on(`event:${event}`, forward)
    return () => {
      ipcRenderer.removeListener(`event:${event}`, forward)
    }
  },
}

export type Bridge = typeof bridge

contextBridge.exposeInMainWorld('canalog', bridge)
