import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { collectionSearch, deviceSearch } from '../features/collection/search'
import { coverageSearch } from '../features/coverage/search'
import { insightsSearch } from '../features/insights/search'
import { partsSearch } from '../features/parts/search'
import { scenariosSearch } from '../features/scenarios/search'
import { sessionsSearch } from '../features/sessions/search'
import { settingsSearch } from '../features/settings/search'
import { todaySearch } from '../features/today/search'
import { TodayScreen } from '../features/today/TodayScreen'
import { ErrorPage, NotFoundPage } from './ErrorPage'
import { Shell } from './Shell'
import { screens } from './screens'

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
  validateSearch: todaySearch,
  component: TodayScreen,
})
const collection = createRoute({
  getParentRoute: () => root,
  path: '/collection',
  validateSearch: collectionSearch,
  component: screens.collection,
})
const device = createRoute({
  getParentRoute: () => root,
  path: '/collection/$id',
  validateSearch: deviceSearch,
  component: screens.device,
})
const parts = createRoute({
  getParentRoute: () => root,
  path: '/parts',
  validateSearch: partsSearch,
  component: screens.parts,
})
const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sessions',
  validateSearch: sessionsSearch,
  component: screens.sessions,
})
const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  validateSearch: insightsSearch,
  component: screens.insights,
})
const agenda = createRoute({ getParentRoute: () => root, path: '/agenda', component: screens.agenda })
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: coverageSearch,
  component: screens.coverage,
})
const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  validateSearch: scenariosSearch,
  component: screens.scenarios,
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: settingsSearch,
  component: screens.settings,
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
