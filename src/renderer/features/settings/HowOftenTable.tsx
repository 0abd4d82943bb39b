import { Fragment, useRef, useState } from 'react'
import type { OwnRule } from '../../../shared/care/ruleViews'
import { countsCycles, suitedDuties } from '../../../shared/care/suited'
import { usualLevel } from '../../../shared/care/usual'
import type { Slot } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { MATERIALS, type Material } from '../../../shared/parts/part'
import { RuleEditor } from '../../ui/duties/RuleEditor'
import { useSettings } from '../../ui/owner'
import classes from './HowOften.module.css'
import { RuleCell } from './RuleCell'

interface HowOftenTableProps {
  readonly kind: Slot
  readonly rules: readonly OwnRule[]
}

interface Open {
  readonly material: Material | null
  readonly duty: Duty
}

/** Materials down, duties across; each rule is edited where it stands. */
export function HowOftenTable({ kind, rules }: HowOftenTableProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const settings = useSettings()
  const metered = kind === 'cable' ? settings.meterCables : true
  const materials = materialsOf(kind)
  const duties = [...new Set(materials.flatMap((material) => suitedDuties(kind, material)))]
  const levelOf = (duty: Duty, material: Material | null) =>
    usualLevel(rules, { duty, kind, material, metered })
  const close = () => {
    setOpen(null)
    opener.current?.focus()
  }
  const press = (cell: Open) => (button: HTMLElement) => {
    opener.current = button
    setOpen(isSame(open, cell) ? null : cell)
  }
  return (
    <table
      className={classes.table}
      aria-label={t.settings.howOften.tableOf({ kind: t.parts.kindPlurals[kind] })}
    >
      <thead>
        <tr>
          <th scope="col">
            {materials.length > 1 ? t.settings.howOften.material : t.parts.kindPlurals[kind]}
          </th>
          {duties.map((duty) => (
            <th key={duty} scope="col">
              {t.care.duties[duty]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {materials.map((material) => (
          <Fragment key={material ?? 'none'}>
            <tr>
              <th scope="row">{rowName(kind, material)}</th>
              {duties.map((duty) => (
                <td key={duty}>
                  {suitedDuties(kind, material).includes(duty) ? (
                    <RuleCell
                      duty={duty}
                      level={levelOf(duty, material)}
                      open={isSame(open, { material, duty })}
                      onPress={press({ material, duty })}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
            {open?.material === material ? (
              <tr data-editor>
                <td colSpan={duties.length + 1}>
                  <RuleEditor
                    key={open.duty}
                    title={t.settings.howOften.subject({
                      duty: t.care.duties[open.duty],
                      things: levelOf(open.duty, material).name,
                    })}
                    levels={[levelOf(open.duty, material)]}
                    startLevel="material"
                    cycles={countsCycles(kind)}
                    onClose={close}
                  />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function isSame(open: Open | null, { material, duty }: Open): boolean {
  return open?.material === material && open.duty === duty
}

const TIP_MATERIALS: readonly Material[] = ['silicone', 'memory_foam', 'hybrid', 'tpe']

/** What things of a kind are made of; null = not known, or of no matter. */
function materialsOf(kind: Slot): readonly (Material | null)[] {
  if (kind === 'tips') return [...TIP_MATERIALS, null]
  if (kind !== 'pads' && kind !== 'headband_pad') return [null]
  return [...MATERIALS.filter((material) => !TIP_MATERIALS.includes(material)), null]
}

function rowName(kind: Slot, material: Material | null): string {
  if (material !== null) return t.parts.materials[material]
  return materialsOf(kind).length > 1 ? t.settings.howOften.unknownMaterial : t.settings.howOften.all
}
