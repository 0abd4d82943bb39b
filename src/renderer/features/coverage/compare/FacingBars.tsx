import { VisuallyHidden } from '@mantine/core'
import type { Comparison } from '../../../../shared/compare/views'
import { sentence } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { capitalised } from '../../../../shared/text'
import { WhyFacts } from '../../../ui/WhyFacts'
import { oneDecimal } from '../words'
import classes from './compare.module.css'

type Term = Comparison['terms'][number]

/** What the number beside a bar takes, with the space between. */
const NUMBER_WIDTH = 44

interface FacingBarsProps {
  readonly terms: readonly Term[]
  readonly nameA: string
  readonly nameB: string
}

/** Every term with the bars of the two facing each other. */
export function FacingBars({ terms, nameA, nameB }: FacingBarsProps) {
  const heaviest = Math.max(...terms.map(({ weight }) => weight))
  return (
    <ul className={classes.terms} aria-label={t.coverage.compare.terms}>
      {terms.map((term) => (
        <li key={term.criterion} className={classes.term}>
          <Side term={term} side="a" device={nameA} length={term.weight / heaviest} />
          <div className={classes.criterion}>
            <b>{capitalised(term.name)}</b>
            <WhyFacts
              facts={[...new Set([...term.a.facts, ...term.b.facts])]}
              about={capitalised(term.name)}
            />
          </div>
          <Side term={term} side="b" device={nameB} length={term.weight / heaviest} />
        </li>
      ))}
    </ul>
  )
}

interface SideProps {
  readonly term: Term
  readonly side: 'a' | 'b'
  readonly device: string
  /** Of the longest bar, 0…1. */
  readonly length: number
}

function Side({ term, side, device, length }: SideProps) {
  const { utility, points, text, assumed } = term[side]
  const ahead = side === 'a' ? term.lead > 0 : term.lead < 0
  return (
    <div className={classes.side} data-side={side} data-ahead={ahead}>
      <div className={classes.line}>
        <VisuallyHidden>{t.coverage.compare.sideOf({ device })}</VisuallyHidden>
        <span className={classes.points}>
          {oneDecimal(points)}
          <VisuallyHidden>{t.coverage.compare.points}</VisuallyHidden>
        </span>
        <span
          className={classes.track}
          style={{ width: `calc((100% - ${NUMBER_WIDTH}px) * ${length})` }}
          aria-hidden="true"
        >
          <i style={{ width: `${utility * 100}%` }} />
        </span>
      </div>
      <div className={classes.text}>
        {assumed ? t.coverage.compare.assumed({ reason: sentence(text) }) : sentence(text)}
      </div>
    </div>
  )
}
