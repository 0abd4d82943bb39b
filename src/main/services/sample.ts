import { sampleCollection } from '../../shared/sample/sample'
import { importCollection } from './interchange'
import { isEmpty, readContents } from './interchangeContents'
import type { Bench } from './services'

/** Fills an empty collection with the sample, its two years of history ending now. */
export function fillSample(bench: Bench): void {
  if (!isEmpty(readContents(bench))) return
  importCollection(bench, sampleCollection(bench.clock.nowAt()), { kind: 'add' })
}
