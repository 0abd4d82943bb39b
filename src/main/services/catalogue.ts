import catalogueCsv from '../../../data/catalogue.csv?raw'
import { parseCatalogue } from '../../shared/catalogue/catalogue'
import { ownedByName } from '../../shared/catalogue/owned'
import { matchPasted } from '../../shared/catalogue/pasted'
import type { CatalogueModel, PastedMatch } from '../../shared/catalogue/schema'
import { type CatalogueSearch, createCatalogueSearch } from '../../shared/catalogue/search'
import type { Device } from '../../shared/gear/device'
import { perObject } from '../../shared/memo'
import type { Bench } from './services'

interface Catalogue {
  readonly brands: readonly string[]
  readonly search: CatalogueSearch
}

let loaded: Catalogue | null = null

/** Read at the first use: starting the app does not wait for it. */
function catalogue(): Catalogue {
  if (loaded) return loaded
  const models = parseCatalogue(catalogueCsv)
  // The file ships with the program and is checked by a test.
  if (!models.ok) throw new Error(models.error.message)
  loaded = {
    brands: [...new Set(models.data.map(({ brand }) => brand))],
    search: createCatalogueSearch(models.data),
  }
  return loaded
}

export function searchCatalogue(
  bench: Bench,
  { text, limit }: { text: string; limit: number },
): { model: CatalogueModel; owned: number }[] {
  const owned = ownedOf(bench.store.devices.all())
  return catalogue()
    .search(text, limit)
    .map((model) => ({ model, owned: owned(model.brand, model.model).length }))
}

const ownedOf = perObject((devices: readonly Device[]) => ownedByName(devices))

export function matchPastedLines(
  bench: Bench,
  lines: readonly string[],
): (PastedMatch & { owned: number })[] {
  const { search, brands } = catalogue()
  const owned = ownedOf(bench.store.devices.all())
  return matchPasted(lines, search, brands).map((match) => {
    const { brand, model } = match.match ?? match
    return { ...match, owned: owned(brand, model).length }
  })
}
