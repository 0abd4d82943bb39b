import { ActionIcon, Group, Text } from '@mantine/core'
import {
  type Icon,
  IconBatteryCharging,
  IconBrush,
  IconDroplet,
  IconEye,
  IconPencil,
  IconPlayerTrackNext,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatDate, formatDateTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import type { CareEntry } from '../../../shared/parts/views'
import { useUndoableCommand } from '../../app/undo'
import { useZone } from '../owner'
import classes from './duties.module.css'
import { entryText } from './dutyWords'
import { WhenForm } from './WhenForm'

const ICONS: Readonly<Record<Duty, Icon>> = {
  clean: IconBrush,
  inspect: IconEye,
  replace: IconRefresh,
  charge: IconBatteryCharging,
  condition: IconDroplet,
}

/** One thing that was done, with its day and note; both can be put right. */
export function HistoryEntry({ entry }: { readonly entry: CareEntry }) {
  const zone = useZone()
  const [editing, setEditing] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const update = useUndoableCommand('care.update')
  const remove = useUndoableCommand('care.remove')
  const close = () => {
    setEditing(false)
    pencil.current?.focus()
  }
  const Glyph = entry.outcome === 'skipped' ? IconPlayerTrackNext : ICONS[entry.duty]
  const words = entryText(entry)
  const called = t.common.listed({ items: [words, formatDate(entry.doneAt, zone)] })
  return (
    <li className={classes.entry} aria-label={called}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Glyph size={16} className={classes.glyph} aria-hidden />
        <Text size="sm" flex={1} className={classes.words}>
          {entry.note === '' ? words : t.ui.labelled({ label: words, about: entry.note })}
          <Text span size="xs" c="dimmed" display="block">
            {formatDateTime(entry.doneAt, zone)}
          </Text>
        </Text>
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            ref={pencil}
            variant="subtle"
            color="gray"
            aria-label={t.ui.labelled({ label: t.common.edit, about: called })}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t.ui.labelled({ label: t.common.delete, about: called })}
            onClick={() => void remove.run({ id: entry.id })}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {editing ? (
        <WhenForm
          label={t.ui.labelled({ label: t.common.edit, about: called })}
          doneAt={entry.doneAt}
          note={entry.note}
          pending={update.pending}
          onSave={async (doneAt, note) => {
            if (await update.run({ id: entry.id, doneAt, note })) close()
          }}
          onCancel={close}
        />
      ) : null}
    </li>
  )
}
