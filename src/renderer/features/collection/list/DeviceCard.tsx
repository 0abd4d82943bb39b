import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { deviceName } from '../../../../shared/gear/device'
import type { DeviceCard as Card } from '../../../../shared/gear/views'
import { formatHours } from '../../../../shared/i18n/format'
import type { Instant } from '../../../../shared/time'
import { PhotoOrGlyph } from '../../../ui/PhotoOrGlyph'
import { kindWords, shortKindWords } from '../kindWords'
import { GONE } from './arrange'
import { FavouriteStar } from './FavouriteStar'
import { lastUsedWords } from './lastUsed'
import classes from './list.module.css'
import { MountedLine } from './MountedLine'
import { StatusBadge } from './StatusBadge'

interface DeviceCardProps {
  readonly card: Card
  readonly nowAt: Instant
  readonly zone: string
}

/** One device at a glance; the whole card leads to its page. */
export const DeviceCard = memo(function DeviceCard({ card, nowAt, zone }: DeviceCardProps) {
  const { device } = card
  const name = deviceName(device)
  return (
    <article className={classes.card} data-gone={GONE.includes(device.status) || undefined}>
      <div className={classes.photo}>
        <PhotoOrGlyph photo={card.photo} device={device} />
      </div>
      <div className={classes.who}>
        <Link to="/collection/$id" params={{ id: device.id }} className={classes.name} title={name}>
          {name}
        </Link>
        <StatusBadge device={device} />
      </div>
      <div className={classes.star}>
        <FavouriteStar device={device} />
      </div>
      <span className={`${classes.dim} ${classes.ellipsis}`} title={kindWords(device)}>
        {shortKindWords(device)}
      </span>
      <div className={classes.use}>
        {card.hours > 0 ? <b>{formatHours(card.hours)} </b> : null}
        <span className={classes.dim}>
          {card.hours > 0 ? '· ' : ''}
          {lastUsedWords(card.lastUsedAt, nowAt, zone)}
        </span>
      </div>
      <MountedLine card={card} />
    </article>
  )
})
