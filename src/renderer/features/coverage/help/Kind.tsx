import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { Coverage } from '../../../../shared/coverage/views'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { capitalised } from '../../../../shared/text'
import { WhyFacts } from '../../../ui/WhyFacts'
import { oneDecimal } from '../words'
import classes from './help.module.css'

const SHOWN = 4

type Archetype = Coverage['archetypes'][number]

/** One kind of device: what it is, what it costs to be good, and where it would beat the best that is owned. */
export function Kind({ kind: { name, text, facts, lift, byScenario } }: { readonly kind: Archetype }) {
  const [all, setAll] = useState(false)
  const title = capitalised(name)
  const shown = all ? byScenario : byScenario.slice(0, SHOWN)
  const more = byScenario.length - shown.length
  return (
    <li className={classes.kind}>
      <div className={classes.lift}>
        <b>{lift > 0 ? `+${oneDecimal(lift)}` : t.coverage.lessThan({ amount: oneDecimal(0.1) })}</b>
        <span>{t.coverage.help.onAverage}</span>
      </div>
      <div className={classes.what}>
        <h2>{title}</h2>
        <p>
          {text} <WhyFacts facts={facts} about={title} />
        </p>
      </div>
      <div>
        <ul className={classes.lifts} aria-label={t.coverage.help.whereItHelps({ kind: name })}>
          {shown.map((row) => (
            <li key={row.scenario}>
              <span className={classes.where} title={row.name}>
                {row.name}
              </span>
              <Rise from={row.score - row.lift} to={row.score} />
              <span className={classes.points}>
                <VisuallyHidden>{t.coverage.help.from}</VisuallyHidden>
                {row.score > row.lift ? Math.round(row.score - row.lift) : t.coverage.help.none}
                <span aria-hidden="true"> → </span>
                <VisuallyHidden>{t.coverage.help.to}</VisuallyHidden>
                <b>{Math.round(row.score)}</b>
              </span>
            </li>
          ))}
        </ul>
        {more > 0 || all ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? t.coverage.help.fewer : t.coverage.help.more({ count: formatNumber(more) })}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

/** The best score so far, and what comes on top of it. */
function Rise({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <i style={{ width: `${from}%` }} />
      <b style={{ left: `${from}%`, width: `${to - from}%` }} />
    </span>
  )
}
