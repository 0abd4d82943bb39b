import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/texts'
import classes from './wear.module.css'

interface BasisChipProps {
  /** The whole of what the number rests on, for those who point at it. */
  readonly basis: string
  /** It is the owner's, or measured: nothing was assumed. */
  readonly own?: boolean
  readonly children: ReactNode
  /** Leads to where the number can be corrected. */
  onCorrect?(): void
}

/** What a number rests on, in a word or two; where it can be corrected, one tap leads there. */
export function BasisChip({ basis, own = false, children, onCorrect }: BasisChipProps) {
  if (!onCorrect) {
    return (
      <span className={classes.chip} data-own={own || undefined} title={basis}>
        {children}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={classes.chip}
      data-own={own || undefined}
      title={t.ui.figures.correctHint({ basis })}
      aria-label={t.ui.figures.correct({ basis })}
      onClick={onCorrect}
    >
      {children}
    </button>
  )
}
