import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

export interface Listeners {
  /** On which both listen, on 127.0.0.1: the one address that needs no network to be reached. */
  readonly tcpPort: number
  readonly udpPort: number
  /** Connections and packets that arrived so far. */
  readonly arrived: () => { readonly tcp: number; readonly udp: number }
  close(): void
}

/** Listens on this computer for whatever gets out of the app. */
export async function listen(): Promise<Listeners> {
  let tcp = 0
  let udp = 0
  const server = createServer((socket) => {
    tcp += 1
    socket.on('error', () => undefined)
    socket.destroy()
  })
  const socket = createSocket('udp4', () => {
    udp += 1
  })
  server.listen(0, '127.0.0.1')
  socket.bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(socket, 'listening')])
  return {
    tcpPort: (server.address() as AddressInfo).port,
    udpPort: socket.address().port,
    arrived: () => ({ tcp, udp }),
    close: () => {
      server.close()
      socket.close()
    },
  }
}
