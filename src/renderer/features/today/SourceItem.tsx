import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { later } from '../../app/later'
import { EditablePhrase } from './EditablePhrase'

const SourceField = later(async () => (await import('./SourceField')).SourceField)

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
      <SourceField source={source} onChange={onChange} />
    </EditablePhrase>
  )
}
