import { Text } from '@mantine/core'
import { useChannel } from '../../app/api'
import { SettingsSection } from './SettingsSection'

/** Version, and whose work is inside under which licence. */
export function About() {
  const info = useChannel('app.info', {}).data
  return (
    <SettingsSection title="About">
      {info ? (
        <Text size="sm">
          Canalog {info.version}, on Electron {info.electron}.
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        Canalog is free software under the MIT licence.
      </Text>
      <Text size="sm" c="dimmed">
        The catalogue of models is a work of its own under CC BY-SA 4.0: share it and change it as long as you
        name its authors and pass it on under the same licence.
      </Text>
      <Text size="sm" c="dimmed">
        Inter is set in under the SIL Open Font Licence 1.1. Electron, React, Mantine, TanStack,
        better-sqlite3 and Zod are under the MIT licence.
      </Text>
    </SettingsSection>
  )
}
