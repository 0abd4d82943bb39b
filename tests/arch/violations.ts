/** A file that breaks exactly one rule of the house, and the rule that must say so. */
export type Violation = { because: string; path: string; code: string; rule: string }

const IMPORTS = 'lint/style/noRestrictedImports'
const PLUGIN = 'plugin'

const importing = (because: string, path: string, specifier: string): Violation => ({
  because,
  path,
  code: `import thing from '${specifier}'\n\nexport const kept = thing\n`,
  rule: IMPORTS,
})

const writing = (because: string, path: string, expression: string, rule: string): Violation => ({
  because,
  path,
  code: `export const kept = ${expression}\n`,
  rule,
})

export const VIOLATIONS: readonly Violation[] = [
  importing('shared knows no Electron', 'src/shared/a1.ts', 'electron'),
  importing('shared knows no Node', 'src/shared/gear/a2.ts', 'node:fs'),
  importing('shared knows no Node sub-module', 'src/shared/gear/a3.ts', 'node:fs/promises'),
  importing('shared knows no React', 'src/shared/a4.ts', 'react'),
  importing('shared knows no SQLite', 'src/shared/a5.ts', 'better-sqlite3'),
  importing('shared knows no query builder', 'src/shared/a6.ts', 'drizzle-orm/sqlite-core'),
  importing('shared knows no main', 'src/shared/wear/a7.ts', '../../main/db/open'),
  importing('shared knows no renderer', 'src/shared/a8.ts', '../renderer/ui/LevelMeter'),
  importing('preload knows no schemas', 'src/preload/b1.ts', 'zod'),
  importing('preload knows no engine', 'src/preload/b2.ts', '../shared/suggest/score'),
  importing('preload knows no engine by its alias', 'src/preload/b3.ts', '@shared/suggest/score'),
  importing('renderer knows no Electron', 'src/renderer/app/c1.ts', 'electron'),
  importing('renderer knows no Node', 'src/renderer/app/c2.ts', 'node:path'),
  importing('renderer knows no SQLite', 'src/renderer/app/c3.ts', 'better-sqlite3'),
  importing('renderer knows no main', 'src/renderer/app/c4.ts', '../../main/services/gear'),
  importing('a feature knows no Electron', 'src/renderer/features/today/c5.ts', 'electron'),
  importing('a feature knows no main', 'src/renderer/features/today/c6.ts', '../../../main/services/gear'),
  importing('a feature knows no other', 'src/renderer/features/today/c7.ts', '../collection/DeviceCard'),
  importing('a feature knows no other index', 'src/renderer/features/today/c8.ts', '../collection'),
  importing(
    'a nested file knows no main',
    'src/renderer/features/today/why/c11.ts',
    '../../../../main/clock',
  ),
  importing('a nested file knows no other', 'src/renderer/features/today/why/c9.ts', '../../parts/Meter'),
  importing('ui knows no feature', 'src/renderer/ui/c10.ts', '../features/today/TodayPage'),
  importing('a service knows no Electron', 'src/main/services/d1.ts', 'electron'),
  importing('a service knows no SQLite', 'src/main/services/d2.ts', 'better-sqlite3'),
  importing('a service knows no router', 'src/main/services/d3.ts', '../ipc/router'),
  importing('the database knows no Electron', 'src/main/db/d4.ts', 'electron'),
  importing('the database knows no service', 'src/main/db/d5.ts', '../services/gear'),
  importing('the command line knows no Electron', 'src/main/cli/d6.ts', 'electron'),
  importing('a handler knows no SQLite', 'src/main/ipc/d7.ts', 'better-sqlite3'),
  importing('a window knows no query builder', 'src/main/app/d8.ts', 'drizzle-orm'),
  importing('a job knows no Electron: its thread has none', 'src/main/work/d10.ts', 'electron'),
  importing('a job knows no SQLite', 'src/main/work/d11.ts', 'better-sqlite3'),
  importing('a job knows none of those who start it', 'src/main/work/d12.ts', '../app/workshop'),
  importing('a job knows no router', 'src/main/work/d13.ts', '../ipc/router'),
  importing('a service knows no job', 'src/main/services/d14.ts', '../work/jobs'),
  importing('a service of a family knows no job', 'src/main/services/care/d15.ts', '../../work/jobs'),
  importing('the database knows no job', 'src/main/db/d16.ts', '../work/jobs'),
  importing('main knows no renderer', 'src/main/app/d9.ts', '../../renderer/app/router'),
  writing('the present moment is an argument', 'src/shared/e1.ts', 'Date.now()', PLUGIN),
  writing('the clock is not handed on either', 'src/main/services/e2.ts', '[1].map(Date.now)', PLUGIN),
  writing('a date without argument is the clock', 'src/renderer/ui/e3.ts', 'new Date()', PLUGIN),
  writing('chance is a seed', 'src/shared/suggest/e4.ts', 'Math.random()', PLUGIN),
  writing('SQL lives in main/db', 'src/main/services/e5.ts', "'SELECT id FROM device'", PLUGIN),
  writing('SQL on several lines too', 'src/main/app/e6.ts', '`\n  DELETE FROM device\n`', PLUGIN),
  writing('no unchecked type', 'src/shared/e7.ts', '(value: any) => value', 'lint/suspicious/noExplicitAny'),
  {
    because: 'no circle of imports',
    path: 'src/shared/f1.ts',
    code: "import { two } from './f2'\n\nexport const one = () => two()\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    because: 'no promise left alone',
    path: 'src/main/app/f3.ts',
    code: 'async function save(): Promise<void> {\n  await Promise.resolve()\n}\n\nsave()\n',
    rule: 'lint/nursery/noFloatingPromises',
  },
]

/** Neighbours of the violations that the rules must leave alone. */
export const ALLOWED: readonly { path: string; code: string }[] = [
  {
    path: 'src/shared/f2.ts',
    code: "import { one } from './f1'\n\nexport const two = (): unknown => one()\n",
  },
  { path: 'src/shared/ipc/contract.ts', code: 'export type Call = { channel: string }\n' },
  { path: 'src/shared/sessions/session.ts', code: 'export const session = { running: false }\n' },
  { path: 'src/shared/ok1.ts', code: "import { z } from 'zod'\n\nexport const day = z.string()\n" },
  { path: 'src/shared/ok2.ts', code: 'export const dateOf = (at: number) => new Date(at * 1000)\n' },
  {
    path: 'src/preload/ok3.ts',
    code: "import { contextBridge } from 'electron'\nimport { CHANNELS } from '../shared/ipc/contract'\n\ncontextBridge.exposeInMainWorld('canalog', CHANNELS)\n",
  },
  {
    path: 'src/renderer/features/today/ok4.ts',
    code: "import { session } from '@shared/sessions/session'\nimport { Meter } from '../../ui/LevelMeter'\nimport { bars } from './bars'\n\nexport const kept = [session, Meter, bars]\n",
  },
  {
    path: 'src/renderer/features/today/why/ok5.ts',
    code: "import { Meter } from '../../../ui/LevelMeter'\nimport { bars } from '../bars'\n\nexport const kept = [Meter, bars]\n",
  },
  {
    path: 'src/renderer/app/ok6.ts',
    code: "import { TodayPage } from '../features/today/TodayPage'\n\nexport const kept = TodayPage\n",
  },
  { path: 'src/main/clock.ts', code: 'export const now = () => Math.floor(Date.now() / 1000)\n' },
  {
    path: 'src/main/db/ok7.ts',
    code: "import Database from 'better-sqlite3'\n\nexport const kept = new Database(':memory:').prepare('SELECT 1')\n",
  },
  {
    path: 'src/main/services/ok8.ts',
    code: "import type { Call } from '@shared/ipc/contract'\nimport { devices } from '../db/devices'\n\nexport const kept = (call: Call) => [devices, call]\n",
  },
  {
    path: 'src/main/work/ok10.ts',
    code: "import { backUp } from '../db/backup'\nimport { expectedFailure } from '../ipc/failures'\nimport { importCsv } from '../services/sessionsCsv'\n\nexport const kept = [backUp, expectedFailure, importCsv]\n",
  },
  {
    path: 'src/main/app/ok9.ts',
    code: "import { app } from 'electron'\n\nexport const kept = app.getPath('userData')\n",
  },
]
