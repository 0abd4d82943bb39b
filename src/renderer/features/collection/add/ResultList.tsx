import { Badge } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { cancelsNoise, deviceDraft } from '../../../../shared/catalogue/draft'
import type { CatalogueModel } from '../../../../shared/catalogue/schema'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { GearGlyph } from '../../../ui/GearGlyph'
import { kindWords } from '../kindWords'
import classes from './add.module.css'

interface ResultListProps {
  readonly id: string
  readonly found: readonly { readonly model: CatalogueModel; readonly owned: number }[]
  readonly active: number
  /** What was typed. */
  readonly text: string
  onActive(index: number): void
  onModel(model: CatalogueModel): void
  onAsItIs(): void
}

/** What the catalogue found, and at the end the way to add what it does not know. */
export function ResultList({ id, found, active, text, onActive, onModel, onAsItIs }: ResultListProps) {
  const option = (index: number) => ({
    id: `${id}-${index}`,
    active: active === index,
    onPoint: () => onActive(index),
  })
  return (
    <div id={id} role="listbox" aria-label={t.collection.add.found} className={classes.results}>
      {found.map(({ model, owned }, index) => (
        <Option
          key={`${model.brand} ${model.model}`}
          {...option(index)}
          onChoose={() => onModel(model)}
          icon={<GearGlyph device={glyphOf(model)} />}
          note={
            owned > 0 ? (
              <Badge variant="outline" color="gray" tt="none">
                {t.collection.add.youOwn({ count: formatNumber(owned) })}
              </Badge>
            ) : null
          }
        >
          <b>
            {model.brand} {model.model}
          </b>
          <span className={classes.dim}>{kindOf(model)}</span>
        </Option>
      ))}
      <Option {...option(found.length)} onChoose={onAsItIs} icon={<IconPlus size={20} />} note={null}>
        <span>{t.collection.add.asItIs({ text })}</span>
        {found.length === 0 ? <span className={classes.dim}>{t.collection.add.notInCatalogue}</span> : null}
      </Option>
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly active: boolean
  readonly icon: ReactNode
  readonly note: ReactNode
  readonly children: ReactNode
  onPoint(): void
  onChoose(): void
}

/** The keys are handled by the field that the list belongs to. */
function Option({ id, active, icon, note, children, onPoint, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      ref={active ? intoView : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.option}
      onMouseMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => (event.key === 'Enter' ? onChoose() : undefined)}
    >
      <span className={classes.icon}>{icon}</span>
      <span className={classes.words}>{children}</span>
      {note}
    </div>
  )
}

function intoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' })
}

function glyphOf(model: CatalogueModel) {
  const { form, wired = null, wireless = null } = deviceDraft(model)
  return { form, wired, wireless }
}

function kindOf(model: CatalogueModel): string {
  const { form, fit = null, back = null, wireless = null } = deviceDraft(model)
  const kind = kindWords({ form, fit, back, wired: null, wireless })
  return cancelsNoise(model) ? `${kind} · ${t.collection.add.noiseCancelling}` : kind
}
