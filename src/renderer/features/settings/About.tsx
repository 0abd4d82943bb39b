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
          Canalog {info.version}, on Electron {info.electron}. Free software under the MIT licence.
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        The catalogue of models and accessories is a work of its own under CC BY-SA 4.0. It draws on OPRA (CC
        BY-SA 4.0), on AutoEq by Jaakko Pasanen (MIT), and on names from public squig.link phone books; the
        sources were merged and corrected. Share and change it as long as you name them and pass it on under
        the same licence.
      </Text>
      <Text size="sm" c="dimmed">
        The typeface is Inter, under the SIL Open Font Licence 1.1. Electron, React, Mantine, TanStack,
        better-sqlite3 and Zod are under the MIT licence.
      </Text>
    </SettingsSection>
  )
}
