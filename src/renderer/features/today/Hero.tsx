import { Button, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deviceName } from '../../../shared/gear/device'
import type { Ranked } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'
import { PhotoOrGlyph } from '../../ui/PhotoOrGlyph'
import { ReasonBars } from '../../ui/ReasonBars'
import { FoldButton } from './FoldButton'
import classes from './Hero.module.css'
import { RigLine } from './RigLine'
import { StartButton } from './StartButton'
import { TermTable } from './TermTable'

interface HeroProps {
  readonly pick: Ranked
  readonly scenario: string
  /** Points ahead of the next. */
  readonly lead: number
  readonly alone: boolean
  readonly onNotThisTime: () => void
}

/** The pick: what to take, with what on it, and why. */
export function Hero({ pick, scenario, lead, alone, onNotThisTime }: HeroProps) {
  const [everyTerm, setEveryTerm] = useState(false)
  const card = useChannel('devices.list', {}).data?.find(({ device }) => device.id === pick.device)
  if (!card) return null
  const name = deviceName(card.device)

  return (
    <article className={classes.hero} aria-label={`Pick: ${name}`}>
      <div className={classes.photo}>
        <PhotoOrGlyph photo={card.photo} device={card.device} />
      </div>
      <div className={classes.head}>
        <Title order={2} className={classes.name}>
          <Link to="/collection/$id" params={{ id: pick.device }}>
            {name}
          </Link>
        </Title>
        <RigLine pick={pick} />
        {pick.overridden.map((sentence) => (
          <Text key={sentence} size="sm" className={classes.overridden}>
            Shown at your wish, although: {sentence}
          </Text>
        ))}
      </div>
      <div className={classes.reasons}>
        <ReasonBars for={pick.for} against={pick.against} />
      </div>
      <Stack gap={8} className={classes.score}>
        <div>
          <strong className={classes.points}>{Math.round(pick.score)}</strong>
          <Text size="xs" c="dimmed">
            of 100, {leadInWords(lead, alone)}
          </Text>
        </div>
        <StartButton device={pick.device} scenario={scenario} name={name} fullWidth px="xs" />
        <Button variant="default" fullWidth onClick={onNotThisTime}>
          Not this time
        </Button>
      </Stack>
      <div className={classes.terms}>
        <FoldButton open={everyTerm} onToggle={() => setEveryTerm(!everyTerm)}>
          {everyTerm ? 'Hide the terms' : 'Show every term'}
        </FoldButton>
        {everyTerm ? <TermTable terms={pick.terms} score={pick.score} /> : null}
      </div>
    </article>
  )
}

function leadInWords(lead: number, alone: boolean): string {
  if (alone) return 'the only one that suits'
  if (lead < 1) return 'level with the next'
  if (lead < 3) return 'barely ahead'
  const points = Math.round(lead)
  return lead < 8 ? `ahead by ${points}` : `clear by ${points}`
}
