import { Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { SLOTS, type Slot } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { HowOftenTable } from './HowOftenTable'
import { OwnRules } from './OwnRules'
import { SettingsSection } from './SettingsSection'

/** How often everything of a kind and material is cared for: what is usual, and the owner's own in its place. */
export function HowOften() {
  const [kind, setKind] = useState<Slot>('tips')
  const rules = useChannel('care.rules', {}).data
  return (
    <SettingsSection title={t.settings.howOften.title} intro={t.settings.howOften.intro}>
      <Group>
        <SegmentedControl
          size="xs"
          aria-label={t.settings.howOften.kind}
          data={SLOTS.map((slot) => ({ value: slot, label: t.parts.kindPlurals[slot] }))}
          value={kind}
          onChange={setKind}
        />
      </Group>
      {rules ? <HowOftenTable key={kind} kind={kind} rules={rules} /> : null}
      <Text size="xs" c="dimmed">
        {t.settings.howOften.usual}
      </Text>
      {rules ? <OwnRules rules={rules} /> : null}
    </SettingsSection>
  )
}
