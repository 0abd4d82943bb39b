import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { currentVoice } from '../../shared/i18n/kit'
import classes from './App.module.css'
import { createQueryClient, useChannel } from './api'
import { later } from './later'
import { styleNonce } from './nonce'
import { router } from './router'
import { cssVariablesResolver, themeOf } from './theme'
import { useUnhurried } from './useUnhurried'

const client = createQueryClient()
const Notifications = later(async () => (await import('@mantine/notifications')).Notifications)

/** Main remembers the owner's theme; the page keeps nothing in the browser. */
const noMemory: MantineColorSchemeManager = {
  get: (usual) => usual,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Window />
    </QueryClientProvider>
  )
}

function Window() {
  const system = useColorScheme('dark', { getInitialValueInEffect: false })
  const [theme] = useState(() => themeOf(currentVoice()))
  const calm = useUnhurried()
  const chosen = useChannel('settings.get', {}).data?.theme ?? 'system'
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={noMemory}
      forceColorScheme={chosen === 'system' ? system : chosen}
      getStyleNonce={styleNonce}
    >
      {calm ? (
        <Notifications
          className={classes.toasts}
          position="bottom-left"
          autoClose={8000}
          limit={4}
          containerWidth={360}
          aria-live="polite"
        />
      ) : null}
      <RouterProvider router={router} />
    </MantineProvider>
  )
}
