import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { collectionSearchSchema, deviceSearchSchema } from '../features/collection/search'
import { coverageSearchSchema } from '../features/coverage/search'
import { insightsSearchSchema } from '../features/insights/search'
import { partsSearchSchema } from '../features/parts/search'
import { scenariosSearchSchema } from '../features/scenarios/search'
import { sessionsSearchSchema } from '../features/sessions/search'
import { settingsSearchSchema } from '../features/settings/search'
import { todaySearchSchema } from '../features/today/search'
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
  validateSearch: todaySearchSchema,
  component: TodayScreen,
})
const collection = createRoute({
  getParentRoute: () => root,
  path: '/collection',
  validateSearch: collectionSearchSchema,
  component: screens.collection,
})
const device = createRoute({
  getParentRoute: () => root,
  path: '/collection/$id',
  validateSearch: deviceSearchSchema,
  component: screens.device,
})
const parts = createRoute({
  getParentRoute: () => root,
  path: '/parts',
  validateSearch: partsSearchSchema,
  component: screens.parts,
})
const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sessions',
  validateSearch: sessionsSearchSchema,
  component: screens.sessions,
})
const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  validateSearch: insightsSearchSchema,
  component: screens.insights,
})
const agenda = createRoute({ getParentRoute: () => root, path: '/agenda', component: screens.agenda })
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: coverageSearchSchema,
  component: screens.coverage,
})
const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  validateSearch: scenariosSearchSchema,
  component: screens.scenarios,
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: settingsSearchSchema,
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
