import { Badge, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { deviceName } from '../../../shared/gear/device'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Locks } from '../../../shared/suggest/locks'
import type { Context, Ranked } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'
import { PhotoOrGlyph } from '../../ui/PhotoOrGlyph'
import { ReasonBars } from '../../ui/ReasonBars'
import { Doubt } from './Doubt'
import classes from './Hero.module.css'
import { HeroDetails } from './HeroDetails'
import { LockButton } from './LockButton'
import { leadInWords } from './leadWords'
import { toggleDevice, toggleTips } from './locks'
import { NotThisTime, type PassReason } from './NotThisTime'
import { RigLine } from './RigLine'
import { RigNotes } from './RigNotes'
import { StartButton } from './StartButton'
import type { Sureness } from './useSureness'

interface HeroProps {
  readonly pick: Ranked
  readonly scenario: string
  /** Points ahead of the best of the others; null = there is no other. */
  readonly lead: number | null
  readonly surprise: boolean
  /** There are others that might be first. */
  readonly contested: boolean
  /** null = not known yet. */
  readonly sureness: Sureness | null
  readonly locks: Locks
  readonly onLocks: (locks: Locks) => void
  readonly onPass: (reason: PassReason) => void
  readonly onSurprise: (on: boolean) => void
  readonly onTry: (context: Context) => void
}

/** The pick: what to take, with what on it, and why. */
export function Hero(props: HeroProps) {
  const { pick, scenario, lead, surprise, contested, sureness, locks, onLocks, onPass, onSurprise, onTry } =
    props
  const card = useChannel('devices.list', {}).data?.find(({ device }) => device.id === pick.device)
  if (!card) return null
  const name = deviceName(card.device)
  const kept = locks.device === pick.device
  const doubtful = contested && !surprise
  const words = t.today.pick

  return (
    <article className={classes.hero} aria-label={words.label({ device: name })}>
      <div className={classes.photo}>
        <PhotoOrGlyph photo={card.photo} device={card.device} />
      </div>
      <div className={classes.head}>
        <Title order={2} className={classes.name}>
          <Link to="/collection/$id" params={{ id: pick.device }}>
            {name}
          </Link>{' '}
          <LockButton name={name} on={kept} onToggle={() => onLocks(toggleDevice(locks, pick.device))} />
          {surprise ? (
            <Badge variant="light" size="sm" tt="none">
              {words.surprise}
            </Badge>
          ) : null}
        </Title>
        <RigLine pick={pick} kept={locks.tips} onKeep={(item) => onLocks(toggleTips(locks, item))} />
        {pick.overridden.map((reason) => (
          <Text key={reason} size="sm" className={classes.overridden}>
            {words.atYourWish({ reason })}
          </Text>
        ))}
      </div>
      <div className={classes.reasons}>
        <ReasonBars for={pick.for} against={pick.against} />
        <RigNotes pick={pick} />
      </div>
      <Stack gap={8} className={classes.score}>
        <div>
          <strong className={classes.points}>{formatNumber(pick.score)}</strong>
          <Text size="xs" c="dimmed">
            {words.ofHundred({ standing: kept ? words.keptByYou : leadInWords(lead, surprise) })}
          </Text>
        </div>
        <StartButton device={pick.device} scenario={scenario} name={name} fullWidth px="xs" />
        {kept ? null : <NotThisTime name={name} onPass={onPass} />}
        {doubtful ? (
          <Text size="xs" className={classes.sure} aria-live="polite">
            {sureness?.words}
          </Text>
        ) : null}
      </Stack>
      {doubtful ? <Doubt sureness={sureness} onTry={onTry} /> : null}
      <HeroDetails
        pick={pick}
        surprise={surprise}
        onSurprise={onSurprise}
        canSurprise={contested || surprise}
      />
    </article>
  )
}
