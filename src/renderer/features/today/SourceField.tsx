import { Radio, Stack } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'

const BEST = 'best'

interface SourceFieldProps {
  /** null = the best that is owned. */
  readonly source: string | null
  readonly onChange: (source: string | null) => void
}

/** The sources to choose from. */
export function SourceField({ source, onChange }: SourceFieldProps) {
  const sources = useChannel('sources.list', {}).data ?? []
  const words = t.today.context.source
  return (
    <Radio.Group
      label={words.label}
      value={source ?? BEST}
      onChange={(value) => onChange(value === BEST ? null : value)}
    >
      <Stack gap={8} mt={8}>
        <Radio value={BEST} label={words.bestOwned} />
        {sources.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
