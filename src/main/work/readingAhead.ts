/** The program of a thread that reads what was worn while the app is still loaded, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../clock'
import { dataVersion, openForReading } from '../db/connection'
import { readUseAhead, type UseAhead } from '../db/useAhead'

/** What the thread is started with. */
export interface ReadingOrder {
  readonly file: string
}

read(workerData)

function read({ file }: ReadingOrder): void {
  const connection = openForReading(file)
  const version = dataVersion(connection)
  const ahead = readUseAhead(connection, systemClock.nowAt())
  parentPort?.once('message', () => {
    // The same from before the first row until now: it was one state all along, and it still is.
    const answer: UseAhead | null = dataVersion(connection) === version ? ahead : null
    connection.close()
    parentPort?.postMessage(answer)
  })
}
