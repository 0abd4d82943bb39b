import { Stack, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { RotateSlider } from '../../ui/RotateSlider'

interface RotateFieldProps {
  readonly value: number
  readonly onChange: (rotate: number) => void
}

/** The slider with what it means. */
export function RotateField({ value, onChange }: RotateFieldProps) {
  return (
    <Stack gap={6} w={220}>
      <Text size="sm" fw={500}>
        {t.settings.suggestions.rotate}
      </Text>
      <RotateSlider value={value} onChange={onChange} />
      <Text size="xs" c="dimmed">
        {t.settings.suggestions.rotateHint}
      </Text>
    </Stack>
  )
}
