import { resolve } from 'node:path'
import { app } from 'electron'
import { fileAmong } from '../../shared/openedFile'
import { type Arrivals, createArrivals } from './arrivals'

/** Listens for files that are opened with Canalog, from the very start: macOS hands one over before there is a window. */
export function receiveFiles(argv: readonly string[]): Arrivals<string> {
  const files = createArrivals<string>()
  const arrive = (others: readonly string[], folder: string) => {
    const file = fileAmong(others)
    files.arrive(file === null ? null : resolve(folder, file))
  }
  arrive(argv, process.cwd())
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.arrive(resolve(path))
  })
  app.on('second-instance', (_event, others, folder) => arrive(others, folder))
  return files
}
