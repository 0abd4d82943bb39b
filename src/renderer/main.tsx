import '@fontsource-variable/inter/wght.css'
import './app/mantine.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/global.css'

import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { speak } from '../shared/i18n/texts'
import { App } from './app/App'
import { call } from './app/api'
import { setClock } from './app/clock'
import { shareStyleNonce } from './app/nonce'
import { readRestWhenIdle } from './app/screens'
import { onceUnhurried } from './app/useUnhurried'

shareStyleNonce()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
onceUnhurried(readRestWhenIdle)
void showApp(createRoot(root))

async function showApp(root: Root): Promise<void> {
  // Whatever is drawn may ask what time it is; and is written in the owner's language; if main cannot tell now, the screens will say why.
  await call('app.info', {}).then(
    async ({ nowAt, voice }) => {
      setClock(nowAt)
      await speak(voice)
      document.documentElement.lang = voice.locale
    },
    () => undefined,
  )
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
