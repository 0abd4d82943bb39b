import { Text, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import type { OwnRule } from '../../../shared/care/ruleViews'
import { countsCycles, suitedDuties } from '../../../shared/care/suited'
import { usualLevel } from '../../../shared/care/usual'
import type { DutyLevelView } from '../../../shared/care/views'
import type { Slot } from '../../../shared/gear/device'
import type { Duty } from '../../../shared/parts/care'
import { MATERIALS, type Material } from '../../../shared/parts/part'
import { DUTY_NAMES, ruleText } from '../../ui/duties/dutyWords'
import { RuleEditor } from '../../ui/duties/RuleEditor'
import { MATERIAL_WORDS } from '../../ui/materialWords'
import { useSettings } from '../../ui/owner'
import { KIND_PLURALS } from '../../ui/partWords'
import classes from './HowOften.module.css'

interface HowOftenTableProps {
  readonly kind: Slot
  readonly rules: readonly OwnRule[]
}

/** Materials down, duties across; each rule is edited where it stands. */
export function HowOftenTable({ kind, rules }: HowOftenTableProps) {
  const [open, setOpen] = useState<string | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const settings = useSettings()
  const metered = kind === 'cable' ? settings.meterCables : true
  const materials = materialsOf(kind)
  const duties = [...new Set(materials.flatMap((material) => suitedDuties(kind, material)))]
  const levelOf = (duty: Duty, material: Material | null) =>
    usualLevel(rules, { duty, kind, material, metered })
  const cells = materials.flatMap((material) =>
    duties.map((duty) => ({ duty, level: levelOf(duty, material) })),
  )
  const edited = cells.find(({ duty, level }) => keyOf(duty, level) === open)
  const close = () => {
    setOpen(null)
    opener.current?.focus()
  }
  return (
    <>
      <table className={classes.table} aria-label={`How often: ${KIND_PLURALS[kind]}`}>
        <thead>
          <tr>
            <th scope="col">{materials.length > 1 ? 'Material' : KIND_PLURALS[kind]}</th>
            {duties.map((duty) => (
              <th key={duty} scope="col">
                {DUTY_NAMES[duty]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <tr key={material ?? 'none'}>
              <th scope="row">{rowName(kind, material)}</th>
              {duties.map((duty) => {
                const level = levelOf(duty, material)
                const key = keyOf(duty, level)
                return (
                  <td key={duty}>
                    {suitedDuties(kind, material).includes(duty) ? (
                      <Cell
                        duty={duty}
                        level={level}
                        open={open === key}
                        onPress={(button) => {
                          opener.current = button
                          setOpen(open === key ? null : key)
                        }}
                      />
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {edited ? (
        <div>
          <Text size="sm" fw={600}>
            {DUTY_NAMES[edited.duty]} {edited.level.name}
          </Text>
          <RuleEditor
            key={open}
            title={`${DUTY_NAMES[edited.duty]} ${edited.level.name}`}
            levels={[edited.level]}
            startLevel="material"
            cycles={countsCycles(kind)}
            onClose={close}
          />
        </div>
      ) : null}
    </>
  )
}

interface CellProps {
  readonly duty: Duty
  readonly level: DutyLevelView
  readonly open: boolean
  onPress(button: HTMLElement): void
}

function Cell({ duty, level, open, onPress }: CellProps) {
  const { rule, inherited, name } = level
  const words = rule === null && inherited.rule === null ? 'not asked' : ruleText(rule ?? inherited.rule)
  return (
    <UnstyledButton
      className={classes.cell}
      data-own={rule === null ? undefined : true}
      aria-expanded={open}
      aria-label={`${DUTY_NAMES[duty]} ${name}: ${words}, ${rule === null ? 'usual' : 'your rule'}`}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {words}
      <small>{rule === null ? 'usual' : 'yours'}</small>
    </UnstyledButton>
  )
}

function keyOf(duty: Duty, { name }: DutyLevelView): string {
  return `${duty}/${name}`
}

const TIP_MATERIALS: readonly Material[] = ['silicone', 'memory_foam', 'hybrid', 'tpe']

/** What things of a kind are made of; null = not known, or of no matter. */
function materialsOf(kind: Slot): readonly (Material | null)[] {
  if (kind === 'tips') return [...TIP_MATERIALS, null]
  if (kind !== 'pads' && kind !== 'headband_pad') return [null]
  return [...MATERIALS.filter((material) => !TIP_MATERIALS.includes(material)), null]
}

function rowName(kind: Slot, material: Material | null): string {
  if (material !== null) return MATERIAL_WORDS[material]
  return materialsOf(kind).length > 1 ? 'Not known' : 'All'
}
