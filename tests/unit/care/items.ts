import { type AttentionItem, attentionItemSchema, attentionSubjectSchema, itemKey } from '@shared/care/items'

/** A cleaning of a part that is due, unless told otherwise. */
export function item(part: string, fields: Partial<AttentionItem> = {}): AttentionItem {
  const kind = fields.kind ?? 'clean'
  const subject = fields.subject ?? attentionSubjectSchema.parse({ part })
  return attentionItemSchema.parse({
    key: itemKey(kind, subject),
    kind,
    subject,
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${part}`,
    name: part,
    deviceName: null,
    state: 'due',
    why: 'it is time',
    dueOn: '2026-05-01',
    spares: null,
    orderBy: null,
    damage: null,
    medianDamage: null,
    pWornNow: null,
    snoozedUntilAt: null,
    snoozedUntilHours: null,
    ...fields,
  })
}
