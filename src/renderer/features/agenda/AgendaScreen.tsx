import { Text } from '@mantine/core'
import { useState } from 'react'
import { groupedItems } from '../../../shared/care/items'
import { t } from '../../../shared/i18n/texts'
import { localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { useNow } from '../../app/clock'
import { CareGroup } from '../../ui/care/CareGroup'
import { CheckupCard } from '../../ui/care/CheckupCard'
import { LoadFailed } from '../../ui/LoadFailed'
import { MoreBelow } from '../../ui/MoreBelow'
import { useZone } from '../../ui/owner'
import { Screen } from '../../ui/Screen'
import { Asleep } from './Asleep'
import classes from './agenda.module.css'
import { EmptyAgenda } from './EmptyAgenda'
import { Snoozed } from './Snoozed'
import { useEntryKeys } from './useEntryKeys'
import { Week } from './Week'
import { type AgendaWeek, firstEntries, weeksAhead } from './weeks'

/** Entries that are drawn at once. */
const PAGE = 25

/** All that needs the owner now, and what comes in the next 90 days. */
export function AgendaScreen() {
  const attention = useChannel('care.attention', {})
  const agenda = useChannel('care.agenda', {})
  const zone = useZone()
  const today = localDateOf(useNow(600), zone)
  const { items = [], snoozed = [], asleep = 0 } = attention.data ?? {}
  const shown = new Set([...items, ...snoozed].map(({ key }) => key))
  const weeks = weeksAhead(agenda.data ?? [], today, shown)
  const keysAhead = weeks.flatMap(keysOf)
  const entries = useEntryKeys<HTMLDivElement>([...shown, ...keysAhead].join(' '))
  const [drawn, setDrawn] = useState(PAGE)

  if (attention.error) return <LoadFailed error={attention.error} onRetry={() => void attention.refetch()} />
  if (agenda.error) return <LoadFailed error={agenda.error} onRetry={() => void agenda.refetch()} />
  if (!attention.data || !agenda.data) return null

  const groups = groupedItems(items.filter(({ kind }) => kind !== 'checkup'))
  const hidden = groups.length + keysAhead.length - drawn
  if (shown.size === 0 && weeks.length === 0) {
    return (
      <Screen title={t.agenda.title}>
        <EmptyAgenda />
        {asleep === 0 ? null : <Asleep count={asleep} />}
      </Screen>
    )
  }
  return (
    <Screen title={t.agenda.title}>
      <div {...entries} className={classes.agenda}>
        <section aria-labelledby="agenda-now">
          <h2 id="agenda-now" className={classes.heading}>
            {t.agenda.now}
          </h2>
          {groups.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t.agenda.nothingNow}
            </Text>
          ) : (
            groups.slice(0, drawn).map((group) => <CareGroup key={group.key} group={group} />)
          )}
          {groups.length > drawn ? null : (
            <>
              <CheckupCard />
              {snoozed.length === 0 ? null : <Snoozed items={snoozed} zone={zone} />}
            </>
          )}
        </section>
        {firstEntries(weeks, drawn - groups.length).map((week) => (
          <Week key={week.from} week={week} today={today} />
        ))}
        {hidden > 0 ? (
          <MoreBelow count={Math.min(hidden, PAGE)} onMore={() => setDrawn(drawn + PAGE)} />
        ) : null}
        {asleep === 0 || hidden > 0 ? null : <Asleep count={asleep} />}
        {weeks.length === 0 && hidden <= 0 ? (
          <Text size="sm" c="dimmed" mt="lg">
            {t.agenda.nothingElse}
          </Text>
        ) : null}
      </div>
    </Screen>
  )
}

function keysOf({ days }: AgendaWeek): readonly string[] {
  return days.flatMap(({ entries }) => entries.map(({ key }) => key))
}
