import Papa from 'papaparse'
import { z } from 'zod'
import { FORMS } from '../gear/device'
import { fail, ok, type Result } from '../result'
import type { CatalogueModel } from './schema'

const rowSchema = z.object({
  brand: z.string().min(1),
  model: z.string().min(1),
  form_factor: z.enum(FORMS),
  source: z.string(),
  price_usd: z.string().regex(/^(\d+(\.\d+)?)?$/, 'a price in dollars or nothing'),
  notes: z.string(),
})

/**
 * Reads the catalogue file (columns `brand,model,form_factor,source,price_usd,notes`, RFC 4180).
 * @returns VALIDATION naming the first line that cannot be read; nothing is skipped silently.
 */
export function parseCatalogue(csv: string): Result<readonly CatalogueModel[]> {
  const table = Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true })
  const broken = table.errors[0]
  if (broken)
    return fail('VALIDATION', `The catalogue cannot be read: ${broken.message}.`, lineOf(broken.row))
  const models: CatalogueModel[] = []
  for (const [index, raw] of table.data.entries()) {
    const row = rowSchema.safeParse(raw)
    if (!row.success) {
      const problem = row.error.issues[0]
      return fail(
        'VALIDATION',
        `The catalogue cannot be read: ${problem?.path.join('.')} ${problem?.message}.`,
        lineOf(index),
      )
    }
    models.push({
      brand: row.data.brand,
      model: row.data.model,
      form: row.data.form_factor,
      priceUsd: row.data.price_usd === '' ? null : Number(row.data.price_usd),
      mentions: mentionsIn(row.data.source),
      hints: hintsOf(row.data.notes),
    })
  }
  return ok(models)
}

/** Line numbers as an editor counts them; the header is line 1. */
function lineOf(row: number | undefined): string {
  return row === undefined ? 'line 1' : `line ${row + 2}`
}

/** `AutoEq(crinacle,Filk);OPRA;squig.link(Ted…+2);ppgraph(3 lists)` is nine lists. */
function mentionsIn(source: string): number {
  const lists = source.split(';').filter((list) => list !== '')
  return lists.reduce((sum, list) => {
    const counted = /\((\d+) lists\)/.exec(list)?.[1]
    if (counted !== undefined) return sum + Number(counted)
    const named = /\((.+)\)/.exec(list)?.[1]?.split(',').length ?? 1
    return sum + named + Number(/…\+(\d+)\)/.exec(list)?.[1] ?? '0')
  }, 0)
}

function hintsOf(notes: string): CatalogueModel['hints'] {
  const flags = new Set(notes.split(';').map((note) => note.trim()))
  const seen = (flag: string) => (flags.has(flag) ? true : null)
  return {
    anc: seen('anc'),
    wireless: seen('wireless'),
    customMoulded: seen('custom-moulded'),
    back: flags.has('back=open') ? 'open' : flags.has('back=closed') ? 'closed' : null,
    openEar: seen('open-ear'),
  }
}
