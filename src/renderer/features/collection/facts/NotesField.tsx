import { Textarea } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'

interface NotesFieldProps {
  readonly device: Pick<Device, 'notes'>
  onSave(patch: DevicePatch): void
}

/** Free text about the device; kept when the field is left. */
export function NotesField({ device: { notes }, onSave }: NotesFieldProps) {
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={12}
      maxLength={20_000}
      aria-label={t.collection.facts.groups.notes}
      placeholder={t.collection.facts.own.noteExamples}
      defaultValue={notes}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value !== notes) onSave({ notes: currentTarget.value })
      }}
    />
  )
}
