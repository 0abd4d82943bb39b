import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const RENDERER = 'src/renderer'
const STYLES = 'node_modules/@mantine/core/styles'

test('every component of Mantine that is shown has its styles in the sheet', () => {
  const sheet = readFileSync(join(RENDERER, 'app', 'mantine.css'), 'utf8')
  const listed = [...sheet.matchAll(/styles\/(\w+)\.css/g)].map(([, name]) => name)
  const sources = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(RENDERER, name), 'utf8'))
  const shown = new Set(
    sources
      .flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
  )
  const styled = [...shown].filter((name) => existsSync(join(STYLES, `${name}.css`)))
  expect(styled.length).toBeGreaterThan(20)
  expect(styled.filter((name) => !listed.includes(name))).toEqual([])
})
