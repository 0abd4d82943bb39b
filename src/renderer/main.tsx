import './app/noStorage'
import { info } from './app/info'
import '@fontsource-variable/inter/wght.css'
import './app/mantine.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/global.css'

import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { App } from './app/App'
import { setClock } from './app/clock'
import { shareStyleNonce } from './app/nonce'
import { readRestWhenIdle } from './app/screens'
import { beginToSpeak } from './app/speaking'
import { onceUnhurried } from './app/useUnhurried'
import { voiceOfPage } from './app/voice'

shareStyleNonce()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
onceUnhurried(readRestWhenIdle)
void showApp(createRoot(root))

async function showApp(root: Root): Promise<void> {
  // Main goes by a clock that may be set by hand; until it tells, the computer's will do.
  void info.then((told) => told.ok && setClock(told.data.nowAt))
  const voice = voiceOfPage()
  await beginToSpeak(voice)
  document.documentElement.lang = voice.locale
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
