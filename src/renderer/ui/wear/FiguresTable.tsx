import { Fragment, useId } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { WearFigure } from '../../../shared/parts/materials'
import type { LifeOverride } from '../../../shared/parts/part'
import { type FiguredThing, type FigureLevel, figureLines, inheritedOn } from '../../../shared/wear/figures'
import { useSettings } from '../owner'
import { BasisChip } from './BasisChip'
import { FigureInput } from './FigureInput'
import { FIGURE_GROUPS, figureLabel, figureText } from './figureWords'
import { originWord } from './originWords'
import classes from './wear.module.css'

interface FiguresTableProps {
  readonly thing: FiguredThing
  /** Whose figures are typed. */
  readonly level: FigureLevel
  /** What that level is called: `this pair`, `all memory foam`. */
  readonly levelWord: string
  /** The figures that can be set there. */
  readonly editable: readonly WearFigure[]
  onSet(patch: Partial<LifeOverride>): void
}

/** Every figure of wear: what is in force, where it comes from, and the owner's own on one level. */
export function FiguresTable({ thing, level, levelWord, editable, onSet }: FiguresTableProps) {
  const { temperatureUnit } = useSettings()
  const id = useId()
  const lines = new Map(figureLines(thing).map((line) => [line.figure, line]))
  const groups = FIGURE_GROUPS.filter(({ figures }) => figures.some((figure) => lines.has(figure)))
  const inherited = new Map(inheritedOn(level, thing).map((line) => [line.figure, line.value]))
  const own = thing.own[level] ?? {}
  return (
    <table className={classes.figures} aria-label={t.ui.figures.tableFor({ level: levelWord })}>
      <thead>
        <tr className={classes.head}>
          <th scope="col">{t.ui.figures.figure}</th>
          <th scope="col">{t.ui.figures.inForce}</th>
          <th scope="col" className={classes.own}>
            {t.ui.figures.yoursFor({ level: levelWord })}
          </th>
        </tr>
      </thead>
      {groups.map(({ group, figures }, index) => (
        <tbody key={group} aria-labelledby={`${id}-${index}`}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={classes.group} id={`${id}-${index}`}>
              {t.ui.figures[group].title}
              <span className={classes.about}>{t.ui.figures[group].about}</span>
            </th>
          </tr>
          {figures.map((figure) => {
            const line = lines.get(figure)
            if (!line) return <Fragment key={figure} />
            const label = figureLabel(figure, thing.kind, temperatureUnit)
            return (
              <tr key={figure}>
                <th scope="row" className={classes.figure}>
                  {label}
                </th>
                <td>
                  <span className={classes.value}>{figureText(figure, line.value)}</span>{' '}
                  <BasisChip basis={line.basis} own={line.origin !== 'default'}>
                    {originWord(line.origin, thing)}
                  </BasisChip>
                </td>
                <td>
                  {editable.includes(figure) ? (
                    <FigureInput
                      key={level}
                      figure={figure}
                      label={t.common.listed({ items: [label, levelWord] })}
                      own={own[figure] ?? null}
                      inherited={inherited.get(figure) ?? null}
                      onSave={(value) => onSet({ [figure]: value })}
                    />
                  ) : (
                    <span className={classes.about}>{t.ui.figures.asAllOfKind}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
