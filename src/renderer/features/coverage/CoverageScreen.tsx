import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { deviceName } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { LoadFailed } from '../../ui/LoadFailed'
import { Screen } from '../../ui/Screen'
import { CompareView } from './compare/CompareView'
import classes from './coverage.module.css'
import { EmptyShelf } from './EmptyShelf'
import { HelpView } from './help/HelpView'
import { PackView } from './pack/PackView'
import { VIEWS, type View } from './search'
import { allAlike } from './shelf/arrange'
import { MapView } from './shelf/MapView'
import { useCoverageSearch } from './useCoverageSearch'

/** How well the shelf serves everything that its owner does. */
export function CoverageScreen() {
  const { search, change } = useCoverageSearch()
  const coverage = useChannel('coverage.get', {})
  const cards = useChannel('devices.list', {})
  const error = coverage.error ?? cards.error
  if (error) {
    const again = () => void Promise.all([coverage.refetch(), cards.refetch()])
    return <LoadFailed error={error} onRetry={again} />
  }
  if (!coverage.data || !cards.data) {
    return (
      <Screen title={t.coverage.title}>
        <p className={classes.dim} role="status" aria-busy="true">
          {t.coverage.trying}
        </p>
      </Screen>
    )
  }
  const { rows, archetypes, idle } = coverage.data
  if ((rows[0]?.cells ?? []).length === 0) {
    return (
      <Screen title={t.coverage.title}>
        <EmptyShelf hadSome={cards.data.length > 0} />
      </Screen>
    )
  }
  const names = new Map(cards.data.map(({ device }) => [device.id, deviceName(device)]))
  const panels: Readonly<Record<View, ReactNode>> = {
    map: <MapView rows={rows} archetypes={archetypes} names={names} />,
    help: <HelpView archetypes={archetypes} idle={idle} names={names} alike={allAlike(rows)} />,
    pack: <PackView names={names} />,
    compare: <CompareView rows={rows} />,
  }
  return (
    <Screen title={t.coverage.title}>
      <Tabs
        value={search.view ?? 'map'}
        onChange={(next) => change({ view: VIEWS.find((view) => view === next), device: undefined })}
        keepMounted={false}
      >
        <Tabs.List>
          {VIEWS.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {t.coverage.views[view]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {VIEWS.map((view) => (
          <Tabs.Panel key={view} value={view} pt={14}>
            {panels[view]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  )
}
