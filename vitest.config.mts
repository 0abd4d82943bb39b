import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@shared': resolve('src/shared') } },
  test: {
    include: ['tests/{unit,db,ipc,arch}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    passWithNoTests: false,
    // The CI machine is slow and shared; a test that needs longer says so itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // npm run coverage. A file that no test loads counts as well.
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
  },
})
