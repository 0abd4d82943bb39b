import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { STEPS_FROM } from './arrange'
import classes from './shelf.module.css'
import tones from './tones.module.css'

const SWATCH = `${classes.swatch} ${tones.tone}`

/** What the colours and marks of the map mean. */
export function Legend() {
  return (
    <p className={classes.legend} aria-hidden="true">
      <span>{t.coverage.map.legend.score}</span>
      <i className={SWATCH} data-step={0}>
        {t.coverage.lessThan({ amount: formatNumber(STEPS_FROM[0]) })}
      </i>
      {STEPS_FROM.map((from, index) => (
        <i key={from} className={SWATCH} data-step={index + 1}>
          {from}
          {index === STEPS_FROM.length - 1 ? '+' : ''}
        </i>
      ))}
      <i className={SWATCH} data-step={4} data-best>
        80
      </i>
      <span>{t.coverage.map.legend.bestOfRow}</span>
      <i className={SWATCH} data-step="none">
        –
      </i>
      <span>{t.coverage.map.legend.cannot}</span>
      <i className={classes.gap} />
      <span>{t.coverage.map.legend.gap}</span>
    </p>
  )
}
