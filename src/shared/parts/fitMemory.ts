import { z } from 'zod'
import { idSchema, longTextSchema } from '../gear/device'
import { instantSchema } from '../time'
import { SIDES, type Side } from './part'
import { EARS, type Ear, earsOf } from './sides'

/** What the owner found out about a product in one ear; null = not said. */
export const earFindingSchema = z.strictObject({
  fits: z.boolean().nullable().default(null),
  sealed: z.boolean().nullable().default(null),
  /** How long it can be worn in comfort, minutes. */
  comfortableMinutes: z.number().min(0).max(1e6).nullable().default(null),
  note: longTextSchema.default(''),
})
export type EarFinding = z.output<typeof earFindingSchema>
export const NO_FINDING: EarFinding = { fits: null, sealed: null, comfortableMinutes: null, note: '' }

/** A finding as the record keeps it: one row for both ears where they agree, else one for each. */
export const fitFindingSchema = earFindingSchema.extend({
  device: idSchema,
  product: idSchema,
  side: z.enum(SIDES),
  judgedAt: instantSchema,
})
export type FitFinding = z.infer<typeof fitFindingSchema>

/** What is known of each ear; null = never judged. */
export type PerEar = Readonly<Record<Ear, EarFinding | null>>

/**
 * The findings about one product on one device, ear by ear: a finding for both counts for each, and one of an
 * ear's own goes before it, question by question.
 */
export function perEar(rows: readonly (EarFinding & { readonly side: Side })[]): PerEar {
  const both = rows.find(({ side }) => side === 'both')
  const of = (ear: Ear): EarFinding | null => {
    const own = rows.find(({ side }) => side === ear)
    if (!own) return both ? plain(both) : null
    return {
      fits: own.fits ?? both?.fits ?? null,
      sealed: own.sealed ?? both?.sealed ?? null,
      comfortableMinutes: own.comfortableMinutes ?? both?.comfortableMinutes ?? null,
      note: own.note || (both?.note ?? ''),
    }
  }
  return { left: of('left'), right: of('right') }
}

/** The rows that keep these findings: one where both ears agree. */
export function rowsOf({ left, right }: PerEar): readonly (EarFinding & { readonly side: Side })[] {
  if (left && right && sameFinding(left, right)) return [{ ...left, side: 'both' }]
  return EARS.flatMap((ear) => {
    const finding = ear === 'left' ? left : right
    return finding ? [{ ...finding, side: ear }] : []
  })
}

/** The findings with those of the ears of a side exchanged. */
export function withFinding(
  findings: PerEar,
  side: Side,
  change: (known: EarFinding | null) => EarFinding | null,
): PerEar {
  const changed = earsOf(side).map((ear) => [ear, change(findings[ear])] as const)
  return { ...findings, ...Object.fromEntries(changed) }
}

/**
 * What was found for a side as a whole. Of two ears the worse decides, and one that was not judged says nothing.
 * What seals fits, even if nobody said so.
 * @returns null = not said.
 */
export function foundFor(findings: PerEar, side: Side, question: 'fits' | 'sealed'): boolean | null {
  const answers = earsOf(side)
    .map((ear) => answerOf(findings[ear], question))
    .filter((answer) => answer !== null)
  return answers.length === 0 ? null : answers.every(Boolean)
}

function answerOf(finding: EarFinding | null, question: 'fits' | 'sealed'): boolean | null {
  const answer = finding?.[question] ?? null
  return answer === null && question === 'fits' && finding?.sealed ? true : answer
}

/** How long a side was found comfortable, minutes: the ear that hurts first decides; null = not said. */
export function comfortFor(findings: PerEar, side: Side): number | null {
  const minutes = earsOf(side)
    .map((ear) => findings[ear]?.comfortableMinutes ?? null)
    .filter((each) => each !== null)
  return minutes.length === 0 ? null : Math.min(...minutes)
}

function plain({ fits, sealed, comfortableMinutes, note }: EarFinding): EarFinding {
  return { fits, sealed, comfortableMinutes, note }
}

function sameFinding(a: EarFinding, b: EarFinding): boolean {
  return (
    a.fits === b.fits &&
    a.sealed === b.sealed &&
    a.comfortableMinutes === b.comfortableMinutes &&
    a.note === b.note
  )
}
