import { Button, Chip, Group } from '@mantine/core'
import { type Device, SLOTS, type Slot } from '../../../../shared/gear/device'
import { slotsOf } from '../../../../shared/gear/slots'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'

interface SlotChoiceProps {
  readonly device: Device
  onSave(patch: DevicePatch): void
}

/** Which places of the device take a part: as usual for its form, or as the owner says. */
export function SlotChoice({ device, onSave }: SlotChoiceProps) {
  const slots = slotsOf(device)
  const toggle = (slot: Slot) =>
    onSave({ slots: SLOTS.filter((one) => (one === slot) !== slots.includes(one)) })
  return (
    <>
      <Group gap={6}>
        {SLOTS.map((slot) => (
          <Chip key={slot} size="xs" checked={slots.includes(slot)} onChange={() => toggle(slot)}>
            {t.parts.kinds[slot]}
          </Chip>
        ))}
      </Group>
      {device.slots === null ? null : (
        <Button mt={6} variant="subtle" size="compact-xs" onClick={() => onSave({ slots: null })}>
          {t.collection.facts.usualSlots}
        </Button>
      )}
    </>
  )
}
