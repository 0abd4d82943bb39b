import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Ranked } from '../../../shared/suggest/types'
import { later } from '../../app/later'
import { FoldButton } from './FoldButton'
import classes from './Hero.module.css'
import { useRigWords } from './rigWords'
import { TermTable } from './TermTable'

const RateCombination = later(async () => (await import('./RateCombination')).RateCombination)

interface HeroDetailsProps {
  readonly pick: Ranked
  readonly surprise: boolean
  readonly canSurprise: boolean
  readonly onSurprise: (on: boolean) => void
}

/** What only a third look asks for, folded below the pick. */
export function HeroDetails({ pick, surprise, canSurprise, onSurprise }: HeroDetailsProps) {
  const [open, setOpen] = useState<'terms' | 'rating' | null>(null)
  const { items } = useRigWords(pick.device, pick.rig)
  const worn = items.find(({ slot }) => slot === 'tips' || slot === 'pads')
  const toggle = (which: 'terms' | 'rating') => setOpen(open === which ? null : which)
  const words = t.today.pick
  return (
    <div className={classes.details}>
      <Group gap={4}>
        <FoldButton open={open === 'terms'} onToggle={() => toggle('terms')}>
          {open === 'terms' ? words.hideTerms : words.showTerms}
        </FoldButton>
        {worn ? (
          <FoldButton open={open === 'rating'} onToggle={() => toggle('rating')}>
            {words.rate}
          </FoldButton>
        ) : null}
        {canSurprise ? (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onSurprise(!surprise)}>
            {surprise ? words.backToBest : words.surpriseMe}
          </Button>
        ) : null}
      </Group>
      {open === 'terms' ? <TermTable terms={pick.terms} score={pick.score} /> : null}
      {open === 'rating' && worn ? <RateCombination device={pick.device} worn={worn} /> : null}
    </div>
  )
}
