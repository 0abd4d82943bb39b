import fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that our contract comes out as. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly format?: string
  readonly pattern?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

const MAX_ITEMS = 4
const DAYS = ['2024-02-29', '2025-06-01', '2026-01-31', '9999-12-31']

/**
 * Inputs of the shape that a channel wants; texts are now and then one of `known`, the ids of things that
 * are in the record. Some may still be refused: a schema says less than its refinements.
 */
export function inputsOf(schema: z.ZodType, known: readonly string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  // Through text, so that the library's own type of the schema does not matter here.
  return arbitraryOf(JSON.parse(JSON.stringify(json)) as Schema, known)
}

function arbitraryOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => arbitraryOf(each, known)))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known)
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known), {
        minLength: Math.min(schema.minItems ?? 0, MAX_ITEMS),
        maxLength: Math.min(schema.maxItems ?? MAX_ITEMS, MAX_ITEMS),
      })
    case 'string':
      return textOf(schema, known)
    case 'integer':
      return integersOf(schema)
    case 'number':
      return fc.double({ ...rangeOf(schema, 0.001), noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.uint8Array({ maxLength: 40 })
  }
}

function objectOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, propertyNames } = schema
  if (!properties && typeof additionalProperties === 'object') {
    const keys = arbitraryOf(propertyNames ?? { type: 'string' }, known).map(String)
    return fc.dictionary(keys, arbitraryOf(additionalProperties, known), { maxKeys: MAX_ITEMS })
  }
  const fields = Object.entries(properties ?? {})
  return fc.record(Object.fromEntries(fields.map(([key, value]) => [key, arbitraryOf(value, known)])), {
    requiredKeys: [...required],
  })
}

function textOf({ format, pattern }: Schema, known: readonly string[]): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom(...DAYS)
  if (pattern) {
    const form = new RegExp(pattern, 'u')
    return fc.oneof(fc.stringMatching(form), ...known.filter((text) => form.test(text)).map(fc.constant))
  }
  return fc.oneof(
    ...known.map(fc.constant),
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      'HD 600',
      '2026-09-01T08:00Z',
      '=1+1',
      'device,start,end\nHD 600,2026-09-01 08:00,2026-09-01 09:00',
    ),
  )
}

/** Half of them small: those are the numbers of rows. */
function integersOf(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = rangeOf(schema, 1)
  return fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: Math.max(min, Math.min(1, max)), max: Math.min(max, Math.max(min, 6)) }),
    fc.constantFrom(1_793_000_600, 1_793_100_000).map((at) => Math.min(max, Math.max(min, at))),
  )
}

function rangeOf({ minimum, maximum, exclusiveMinimum }: Schema, step: number): { min: number; max: number } {
  const min = exclusiveMinimum === undefined ? (minimum ?? -1e9) : exclusiveMinimum + step
  return { min: Math.max(min, -1e12), max: Math.min(maximum ?? 1e9, 1e12) }
}
