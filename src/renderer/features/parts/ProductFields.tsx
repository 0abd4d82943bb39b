import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { MATERIALS, PRODUCT_KINDS } from '../../../shared/parts/part'
import { MATERIAL_WORDS } from '../../ui/materialWords'
import { KIND_WORDS } from '../../ui/partWords'
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
        label="Kind"
        data={PRODUCT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        value={form.kind}
        onChange={(kind) => kind !== null && set({ kind })}
        allowDeselect={false}
      />
      <TextInput
        label="Brand"
        required
        withAsterisk={false}
        maxLength={200}
        value={form.brand}
        onChange={({ currentTarget: { value: brand } }) => set({ brand })}
        error={asked && form.brand.trim() === '' ? 'Who makes it?' : null}
        data-autofocus
      />
      <ModelField
        form={form}
        error={asked && form.model.trim() === '' ? 'What is it called?' : null}
        onModel={(model) => set({ model })}
        onSuggestion={(draft) => onChange({ ...form, ...known(formOf(draft)) })}
      />
      {has('material') ? (
        <Select
          label="Material"
          placeholder="Not known"
          clearable
          data={MATERIALS.map((value) => ({ value, label: MATERIAL_WORDS[value] }))}
          value={form.material}
          onChange={(material) => set({ material })}
        />
      ) : null}
      {has('size') ? (
        <TextInput
          label="Size"
          placeholder="S, M, L …"
          maxLength={40}
          value={form.size}
          onChange={({ currentTarget: { value: size } }) => set({ size })}
        />
      ) : null}
      {has('boreMm') ? (
        <NumberInput
          label="Core, inside width"
          description="Decides which nozzles it fits"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          suffix=" mm"
          placeholder="Not known"
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
          label="Connector at the earpiece"
          placeholder="MMCX, 2-pin …"
          maxLength={60}
          value={form.connector}
          onChange={({ currentTarget: { value: connector } }) => set({ connector })}
        />
      ) : null}
      {has('plug') ? (
        <TextInput
          label="Plug at the source"
          placeholder="3.5mm, 4.4mm …"
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
