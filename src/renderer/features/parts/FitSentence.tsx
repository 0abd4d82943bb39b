import { Group, Text } from '@mantine/core'
import { type Icon, IconCheck, IconHelp, IconX } from '@tabler/icons-react'
import type { FitAnswer } from '../../../shared/parts/views'

interface FitSentenceProps {
  readonly fit: FitAnswer
  /** Why it is likely to work here, from other devices; null = nothing says so. */
  readonly proposal: string | null
}

/** Whether a product fits, in words and with the measures that decide, and whether it worked on a similar device. */
export function FitSentence({ fit, proposal }: FitSentenceProps) {
  const Glyph = GLYPHS[String(fit.fits) as keyof typeof GLYPHS]
  return (
    <Group gap={8} wrap="nowrap" align="start" role="status">
      <Glyph size={17} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text size="sm">
        {fit.text}
        {proposal === null ? '' : ` ${proposal}`}
      </Text>
    </Group>
  )
}

const GLYPHS: Readonly<Record<'true' | 'false' | 'null', Icon>> = {
  true: IconCheck,
  false: IconX,
  null: IconHelp,
}
