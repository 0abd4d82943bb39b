import { Button, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DevicePage, TimelineEvent } from '../../../../shared/gear/views'
import { call } from '../../../app/api'
import classes from './device.module.css'
import { withoutEchoes } from './happenings'
import { NoteForm } from './NoteForm'
import { TimelineRow } from './TimelineRow'

const PAGE = 50

interface TimelineProps {
  readonly page: DevicePage
}

/** What happened with the device, latest first. */
export function Timeline({ page: { device, timeline, timelineGoesOn } }: TimelineProps) {
  const [showOlder, setShowOlder] = useState(false)
  const lastAt = timeline.at(-1)?.at ?? 0
  const older = useInfiniteQuery({
    queryKey: ['devices.timeline', { id: device.id, beforeAt: lastAt, limit: PAGE }],
    queryFn: ({ pageParam }) => call('devices.timeline', { id: device.id, beforeAt: pageParam, limit: PAGE }),
    initialPageParam: lastAt,
    getNextPageParam: (events) => (events.length < PAGE ? undefined : events.at(-1)?.at),
    enabled: showOlder,
  })
  const loaded = older.data?.pages.flat() ?? []
  const events = withoutEchoes([...timeline, ...loaded])
  const goesOn = older.data ? older.hasNextPage : timelineGoesOn
  return (
    <section aria-labelledby="what-happened">
      <Title order={2} id="what-happened" className={classes.heading} mt={20} mb={8}>
        What happened
      </Title>
      <NoteForm device={device.id} />
      {events.length > 0 ? (
        <ol className={classes.timeline}>
          {events.map((event) => (
            <TimelineRow key={keyOf(event)} event={event} />
          ))}
        </ol>
      ) : null}
      {goesOn ? (
        <Button
          variant="default"
          size="compact-md"
          loading={older.isFetching}
          onClick={() => (showOlder ? void older.fetchNextPage() : setShowOlder(true))}
        >
          Show earlier
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
