import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { leanPage } from './scripts/build/leanPage'

const alias = { '@shared': resolve('src/shared') }

// The oldest Electron this runs on is 42 (Node 24, Chromium 148); one target keeps both kinds of build equal.
const NODE = 'node24'
const CHROMIUM = 'chrome148'
// The licences of what is bundled ask to be told to whoever gets it.
const LICENCES = { fileName: 'LICENCES.md' }

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: NODE,
      license: LICENCES,
      externalizeDeps: true,
      // As it was written, for the traces in the owner's error log: minified it starts no sooner.
      minify: false,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          cli: resolve('src/main/cli/main.ts'),
          work: resolve('src/main/work/main.ts'),
          reading: resolve('src/main/work/readingAhead.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE,
      // A sandboxed preload script may require electron and nothing else: everything goes into one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    resolve: { alias },
    plugins: [
      react(),
      leanPage({
        contractFile: resolve('src/shared/ipc/contract.ts'),
        textsFile: resolve('src/shared/i18n/en/index.ts'),
      }),
    ],
    build: {
      target: CHROMIUM,
      license: LICENCES,
      minify: true,
      // One sheet for all screens: its rules stay in the order in which they are written.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        // All that the first screen needs is one file and nothing else is in it, and what several other screens share
        // is another: each file is one more question to main while it is busiest.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 1 },
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
