import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseCatalogue } from '../../../src/shared/catalogue/catalogue'
import type { CatalogueModel } from '../../../src/shared/catalogue/schema'

/** The catalogue as it is shipped; an unreadable file fails the test that asks for it. */
export function shippedCatalogue(): readonly CatalogueModel[] {
  const parsed = parseCatalogue(readFileSync(resolve('data/catalogue.csv'), 'utf8'))
  if (!parsed.ok) throw new Error(`${parsed.error.message} ${parsed.error.path ?? ''}`)
  return parsed.data
}
