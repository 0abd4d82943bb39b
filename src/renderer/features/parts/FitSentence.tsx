import { Group, Text } from '@mantine/core'
import { type Icon, IconCheck, IconHelp, IconX } from '@tabler/icons-react'
import type { FitAnswer } from '../../../shared/parts/views'

/** Whether a product fits, in words and with the measures that decide. */
export function FitSentence({ fit }: { readonly fit: FitAnswer }) {
  const Glyph = GLYPHS[String(fit.fits) as keyof typeof GLYPHS]
  return (
    <Group gap={8} wrap="nowrap" align="start" role="status">
      <Glyph size={17} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text size="sm">{fit.text}</Text>
    </Group>
  )
}

const GLYPHS: Readonly<Record<'true' | 'false' | 'null', Icon>> = {
  true: IconCheck,
  false: IconX,
  null: IconHelp,
}
