import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { AgendaScreen } from '../features/agenda/AgendaScreen'
import { CollectionScreen } from '../features/collection/CollectionScreen'
import { DeviceScreen } from '../features/collection/DeviceScreen'
import { collectionSearchSchema, deviceSearchSchema } from '../features/collection/search'
import { CoverageScreen } from '../features/coverage/CoverageScreen'
import { coverageSearchSchema } from '../features/coverage/search'
import { InsightsScreen } from '../features/insights/InsightsScreen'
import { insightsSearchSchema } from '../features/insights/search'
import { PartsScreen } from '../features/parts/PartsScreen'
import { partsSearchSchema } from '../features/parts/search'
import { ScenariosScreen } from '../features/scenarios/ScenariosScreen'
import { scenariosSearchSchema } from '../features/scenarios/search'
import { SessionsScreen } from '../features/sessions/SessionsScreen'
import { sessionsSearchSchema } from '../features/sessions/search'
import { SettingsScreen } from '../features/settings/SettingsScreen'
import { settingsSearchSchema } from '../features/settings/search'
import { todaySearchSchema } from '../features/today/search'
import { TodayScreen } from '../features/today/TodayScreen'
import { ErrorPage, NotFoundPage } from './ErrorPage'
import { Shell } from './Shell'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' })
  },
})
const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  validateSearch: todaySearchSchema,
  component: TodayScreen,
})
const collection = createRoute({
  getParentRoute: () => root,
  path: '/collection',
  validateSearch: collectionSearchSchema,
  component: CollectionScreen,
})
const device = createRoute({
  getParentRoute: () => root,
  path: '/collection/$id',
  validateSearch: deviceSearchSchema,
  component: DeviceScreen,
})
const parts = createRoute({
  getParentRoute: () => root,
  path: '/parts',
  validateSearch: partsSearchSchema,
  component: PartsScreen,
})
const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sessions',
  validateSearch: sessionsSearchSchema,
  component: SessionsScreen,
})
const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  validateSearch: insightsSearchSchema,
  component: InsightsScreen,
})
const agenda = createRoute({ getParentRoute: () => root, path: '/agenda', component: AgendaScreen })
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: coverageSearchSchema,
  component: CoverageScreen,
})
const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  validateSearch: scenariosSearchSchema,
  component: ScenariosScreen,
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: settingsSearchSchema,
  component: SettingsScreen,
})

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    today,
    collection,
    device,
    parts,
    sessions,
    agenda,
    insights,
    coverage,
    scenarios,
    settings,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: ErrorPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
