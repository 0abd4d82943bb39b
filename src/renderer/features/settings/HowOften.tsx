import { Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { SLOTS, type Slot } from '../../../shared/gear/device'
import { useChannel } from '../../app/api'
import { KIND_PLURALS } from '../../ui/partWords'
import { HowOftenTable } from './HowOftenTable'
import { OwnRules } from './OwnRules'
import { SettingsSection } from './SettingsSection'

/** How often everything of a kind and material is cared for: what is usual, and the owner's own in its place. */
export function HowOften() {
  const [kind, setKind] = useState<Slot>('tips')
  const rules = useChannel('care.rules', {}).data
  return (
    <SettingsSection
      title="How often"
      intro="Care of everything of a kind. Products, single pairs and devices may have rules of their own on their pages."
    >
      <Group>
        <SegmentedControl
          size="xs"
          aria-label="Kind"
          data={SLOTS.map((slot) => ({ value: slot, label: KIND_PLURALS[slot] }))}
          value={kind}
          onChange={setKind}
        />
      </Group>
      {rules ? <HowOftenTable key={kind} kind={kind} rules={rules} /> : null}
      <Text size="xs" c="dimmed">
        What is usual is assumed from the usual care of such things; nobody has measured it. It reminds you
        only where you have noted it once; a rule of yours always does. An empty field is off, and of several
        the first counts.
      </Text>
      {rules ? <OwnRules rules={rules} /> : null}
    </SettingsSection>
  )
}
