import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { AttentionItem } from '../../../shared/care/items'
import { titleWithPlace } from '../../../shared/care/names'
import { careSubjectOf } from '../../../shared/care/views'
import { sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { CareLink } from '../../ui/care/CareLink'
import { snoozedText } from '../../ui/care/careWords'
import { useCare } from '../../ui/care/useCare'
import classes from './agenda.module.css'

interface SnoozedProps {
  readonly items: readonly AttentionItem[]
  readonly zone: string
}

/** What waits until a snooze is over, folded away. */
export function Snoozed({ items, zone }: SnoozedProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.snoozed}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        ml={-8}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? t.agenda.hideSnoozed : t.agenda.snoozedCount({ count: items.length })}
      </Button>
      {open ? (
        <ul className={classes.entries} aria-label={t.agenda.snoozed}>
          {items.map((item) => (
            <SnoozedRow key={item.key} item={item} zone={zone} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function SnoozedRow({ item, zone }: { readonly item: AttentionItem; readonly zone: string }) {
  const { wake } = useCare()
  const { kind, subject } = item
  const about = careSubjectOf(subject)
  return (
    <li className={classes.entry} data-entry={item.key}>
      <div>
        <Text size="sm" fw={600}>
          <CareLink subject={subject} className={classes.link}>
            {titleWithPlace(item)}
          </CareLink>
        </Text>
        <Text size="xs" c="dimmed">
          {sentences([snoozedText(item, zone), item.why])}
        </Text>
      </div>
      {about === null || kind === 'order' || kind === 'checkup' ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.agenda.wakeNamed({ title: titleWithPlace(item) })}
          onClick={() => void wake(about, kind)}
        >
          {t.agenda.wake}
        </Button>
      )}
    </li>
  )
}
