import { VisuallyHidden } from '@mantine/core'
import {
  type Icon,
  IconCalendarTime,
  IconChartLine,
  IconChecklist,
  IconCircleDot,
  IconGridDots,
  IconHeadphones,
  IconPlayerPlay,
  IconSettings,
} from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { groupedItems } from '../../shared/care/items'
import { SampleButton } from '../ui/SampleButton'
import { useChannel } from './api'
import { keyCaps, onMac } from './keys'
import classes from './Shell.module.css'

interface Place {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  readonly icon: Icon
}

const PLACES: readonly Place[] = [
  { to: '/today', label: 'Today', icon: IconPlayerPlay },
  { to: '/collection', label: 'Collection', icon: IconHeadphones },
  { to: '/parts', label: 'Tips & pads', icon: IconCircleDot },
  { to: '/sessions', label: 'Sessions', icon: IconCalendarTime },
  { to: '/agenda', label: 'Agenda', icon: IconChecklist },
  { to: '/insights', label: 'Insights', icon: IconChartLine },
  { to: '/coverage', label: 'Coverage', icon: IconGridDots },
  { to: '/settings', label: 'Settings', icon: IconSettings },
]

export function Nav() {
  const badges = useBadges()
  const sample = useChannel('app.info', {}).data?.sample ?? false
  return (
    <nav className={classes.nav} aria-label="Screens">
      <div className={classes.brand}>
        cana<em>log</em>
      </div>
      {sample ? (
        <div className={classes.sample}>
          <span>Sample collection</span>
          <SampleButton on={false} size="compact-xs" />
        </div>
      ) : null}
      {PLACES.map(({ to, label, icon: Glyph }) => (
        <Link key={to} to={to} className={classes.link} title={label}>
          <Glyph size={17} stroke={1.6} aria-hidden />
          <span className={classes.label}>{label}</span>
          {badges[to]}
        </Link>
      ))}
      <div className={classes.hint}>
        <span>{keyCaps('mod+K', onMac).join(' ')} — anything</span>
        <span>L — log a session</span>
        <span>? — all keys</span>
      </div>
    </nav>
  )
}

/** How much there is, and how much wants looking at. */
function useBadges(): Partial<Record<string, React.ReactNode>> {
  const devices = useChannel('devices.list', {}).data ?? []
  const attention = useChannel('care.attention', {}).data?.items ?? []
  const owned = devices.filter(({ device }) => device.retiredAt === null).length
  const due = groupedItems(attention.filter(({ state }) => state === 'due' || state === 'overdue')).length
  return {
    '/collection': owned > 0 ? <span className={classes.count}>{owned}</span> : null,
    '/agenda':
      due > 0 ? (
        <span className={classes.due}>
          {due}
          <VisuallyHidden> due</VisuallyHidden>
        </span>
      ) : null,
  }
}
