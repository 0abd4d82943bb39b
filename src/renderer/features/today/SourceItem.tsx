import { Radio, Stack } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { EditablePhrase } from './EditablePhrase'

const BEST = 'best'

interface SourceItemProps {
  readonly source: string | null
  readonly onChange: (source: string | null) => void
}

/** What it will be driven from; nothing to choose where no source is owned. */
export function SourceItem({ source, onChange }: SourceItemProps) {
  const sources = useChannel('sources.list', {}).data ?? []
  if (sources.length === 0) return null
  const words = t.today.context.source
  const chosen = sources.find(({ id }) => id === source)
  return (
    <EditablePhrase before={words.before} value={chosen?.name ?? words.best}>
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
    </EditablePhrase>
  )
}
