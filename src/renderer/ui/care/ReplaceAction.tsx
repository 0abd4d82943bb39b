import { useChannel } from '../../app/api'
import { ReplaceMenu } from '../ReplaceMenu'

/** Replaces a part from wherever it is named; draws nothing until it is known what there is in stock. */
export function ReplaceAction({ part }: { readonly part: string }) {
  const row = useChannel('parts.list', {}).data?.find((each) => each.part.id === part)
  if (!row) return null
  return <ReplaceMenu part={part} product={row.product} spares={row.wear?.spares ?? 0} />
}
