/** A process that imports a long table until it is killed. Started by longWork.test.ts, never by itself. */
import { readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startInThreads } from '../../src/main/app/threads'
import { createWorkshop } from '../../src/main/app/workshop'
import { NOON, openBench } from './support'
import { tableOf } from './tables'

const [, program = '', collection = '', table = ''] = process.argv

const bench = openBench(collection)
const workshop = createWorkshop(startInThreads(join(dirname(program), 'work.mjs')))
workshop.follow((_work, share) => writeSync(1, `${share}\n`))
const asked = tableOf(readFileSync(table, 'utf8'))
await workshop.turn('import', ({ run }) =>
  run('importTable', { collection, asked, nowAt: NOON, zone: 'UTC' }),
)
bench.close()
