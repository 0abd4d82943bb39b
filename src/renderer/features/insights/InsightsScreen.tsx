import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/texts'
import { Screen } from '../../ui/Screen'
import { CostsView } from './costs/CostsView'
import { ListeningView } from './listening/ListeningView'
import { LongevityView } from './longevity/LongevityView'
import { VIEWS, type View } from './search'
import { useInsightsSearch } from './useInsightsSearch'

const PANELS: Readonly<Record<View, ReactNode>> = {
  longevity: <LongevityView />,
  costs: <CostsView />,
  listening: <ListeningView />,
}

/** What the record taught: how long things last in these hands, what they cost, and what was listened to. */
export function InsightsScreen() {
  const { search, change } = useInsightsSearch()
  return (
    <Screen title={t.insights.title}>
      <Tabs
        value={search.view ?? 'longevity'}
        onChange={(next) => change({ view: VIEWS.find((view) => view === next) })}
        keepMounted={false}
      >
        <Tabs.List>
          {VIEWS.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {t.insights.views[view]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {VIEWS.map((view) => (
          <Tabs.Panel key={view} value={view} pt={14}>
            {PANELS[view]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  )
}
