import { Button, Group, SegmentedControl, Title } from '@mantine/core'
import { useState } from 'react'
import type { DevicePage, TimelineEvent } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import classes from './device.module.css'
import { NoteForm } from './NoteForm'
import { TimelineRow } from './TimelineRow'
import { useTimeline } from './useTimeline'

const FILTERS = ['everything', 'care'] as const
type Filter = (typeof FILTERS)[number]

interface TimelineProps {
  readonly page: DevicePage
}

/** What happened with the device, latest first. */
export function Timeline({ page }: TimelineProps) {
  const [filter, setFilter] = useState<Filter>('everything')
  const { events, goesOn, pending, showOlder } = useTimeline(page, filter === 'everything')
  return (
    <section aria-labelledby="what-happened">
      <Group justify="space-between" mt={20} mb={8}>
        <Title order={2} id="what-happened" className={classes.heading}>
          {t.collection.device.timeline.title}
        </Title>
        {page.timeline.length > 0 ? (
          <SegmentedControl<Filter>
            size="xs"
            aria-label={t.collection.device.timeline.show}
            data={FILTERS.map((value) => ({ value, label: t.collection.device.timeline[value] }))}
            value={filter}
            onChange={setFilter}
          />
        ) : null}
      </Group>
      <NoteForm device={page.device.id} />
      {events.length > 0 ? (
        <ol className={classes.timeline}>
          {events.map((event) => (
            <TimelineRow key={keyOf(event)} event={event} />
          ))}
        </ol>
      ) : null}
      {goesOn ? (
        <Button variant="default" size="compact-md" loading={pending} onClick={showOlder}>
          {t.collection.device.timeline.earlier}
        </Button>
      ) : null}
    </section>
  )
}

function keyOf(event: TimelineEvent): string {
  switch (event.kind) {
    case 'session':
      return `session ${event.session}`
    case 'mounted':
    case 'unmounted':
      return `${event.kind} ${event.mount}`
    case 'retired_part':
      return `retired ${event.part}`
    case 'care':
      return `care ${event.care}`
    case 'note':
      return `note ${event.note}`
    case 'acquired':
    case 'retired':
      return event.kind
  }
}
