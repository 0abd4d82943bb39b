import { Autocomplete } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { ProductDraft } from '../../../shared/parts/views'
import { useChannel } from '../../app/api'
import type { ProductForm } from './productForm'

interface ModelFieldProps {
  readonly form: ProductForm
  readonly error: string | null
  onModel(model: string): void
  onSuggestion(draft: ProductDraft): void
}

/** The model, with well-known ones to choose from; a choice fills in the rest. */
export function ModelField({ form, error, onModel, onSuggestion }: ModelFieldProps) {
  const text = `${form.brand} ${form.model}`.trim()
  const found = useChannel(
    'accessories.search',
    { text: text.slice(0, 200), kind: form.kind },
    { enabled: text.length >= 2, keepPrevious: true },
  ).data
  const byName = new Map((text.length >= 2 ? (found ?? []) : []).map((draft) => [nameOf(draft), draft]))
  return (
    <Autocomplete
      label={t.parts.forms.model}
      required
      withAsterisk={false}
      maxLength={200}
      data={[...byName.keys()]}
      filter={({ options }) => options}
      value={form.model}
      onChange={onModel}
      onOptionSubmit={(name) => {
        const draft = byName.get(name)
        if (draft) queueMicrotask(() => onSuggestion(draft))
      }}
      error={error}
    />
  )
}

function nameOf(draft: ProductDraft): string {
  return productName({ brand: draft.brand, model: draft.model, size: draft.size ?? null })
}
