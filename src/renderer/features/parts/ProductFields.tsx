import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { MATERIALS, PRODUCT_KINDS } from '../../../shared/parts/part'
import { ModelField } from './ModelField'
import { FACTS_BY_KIND, formOf, type ProductFact, type ProductForm } from './productForm'

interface ProductFieldsProps {
  readonly form: ProductForm
  /** Shows what is missing. */
  readonly asked: boolean
  onChange(form: ProductForm): void
}

/** What the product is; only what its kind has. */
export function ProductFields({ form, asked, onChange }: ProductFieldsProps) {
  const set = (patch: Partial<ProductForm>) => onChange({ ...form, ...patch })
  const has = (fact: ProductFact) => FACTS_BY_KIND[form.kind].has(fact)
  return (
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
      <Select
        label={t.parts.forms.kind}
        data={PRODUCT_KINDS.map((value) => ({ value, label: t.parts.kinds[value] }))}
        value={form.kind}
        onChange={(kind) => kind !== null && set({ kind })}
        allowDeselect={false}
      />
      <TextInput
        label={t.parts.forms.brand}
        required
        withAsterisk={false}
        maxLength={200}
        value={form.brand}
        onChange={({ currentTarget: { value: brand } }) => set({ brand })}
        error={asked && form.brand.trim() === '' ? t.parts.forms.brandMissing : null}
        data-autofocus
      />
      <ModelField
        form={form}
        error={asked && form.model.trim() === '' ? t.parts.forms.modelMissing : null}
        onModel={(model) => set({ model })}
        onSuggestion={(draft) => onChange({ ...form, ...known(formOf(draft)) })}
      />
      {has('material') ? (
        <Select
          label={t.parts.forms.material}
          placeholder={t.parts.forms.notKnown}
          clearable
          data={MATERIALS.map((value) => ({ value, label: t.parts.materials[value] }))}
          value={form.material}
          onChange={(material) => set({ material })}
        />
      ) : null}
      {has('size') ? (
        <TextInput
          label={t.parts.forms.size}
          placeholder={t.parts.forms.sizeExample}
          maxLength={40}
          value={form.size}
          onChange={({ currentTarget: { value: size } }) => set({ size })}
        />
      ) : null}
      {has('boreMm') ? (
        <NumberInput
          label={t.parts.forms.core}
          description={t.parts.forms.coreHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          suffix=" mm"
          placeholder={t.parts.forms.notKnown}
          min={0.5}
          max={30}
          step={0.1}
          decimalScale={2}
          value={form.boreMm ?? ''}
          onChange={(value) => set({ boreMm: typeof value === 'number' && value > 0 ? value : null })}
        />
      ) : null}
      {has('connector') ? (
        <TextInput
          label={t.parts.forms.connector}
          placeholder={t.parts.forms.connectorExample}
          maxLength={60}
          value={form.connector}
          onChange={({ currentTarget: { value: connector } }) => set({ connector })}
        />
      ) : null}
      {has('plug') ? (
        <TextInput
          label={t.parts.forms.plug}
          placeholder={t.parts.forms.plugExample}
          maxLength={60}
          value={form.plug}
          onChange={({ currentTarget: { value: plug } }) => set({ plug })}
        />
      ) : null}
    </SimpleGrid>
  )
}

/** Only what a suggestion says; the rest stays as typed. */
function known(form: ProductForm): Partial<ProductForm> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null && value !== ''))
}
