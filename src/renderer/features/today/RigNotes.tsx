import { Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { Ranked } from '../../../shared/suggest/types'

/** What the rig takes for granted; what already stands among the reasons is not said twice. */
export function RigNotes({ pick }: { readonly pick: Ranked }) {
  const reasons = [...pick.for, ...pick.against].map(({ text }) => text)
  const notes = pick.rigNotes.filter((note) => !reasons.includes(note))
  if (notes.length === 0) return null
  return (
    <Text size="xs" c="dimmed" mt={6}>
      {t.common.inARow({ sentences: notes })}
    </Text>
  )
}
