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
import type { Texts } from '../../shared/i18n/en'
import { formatNumber } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { SampleButton } from '../ui/SampleButton'
import { useChannel } from './api'
import { keyCaps, onMac } from './keys'
import classes from './Shell.module.css'
import { useUnhurried } from './useUnhurried'

interface Place {
  readonly to: NonNullable<LinkProps['to']>
  readonly name: keyof Texts['shell']['nav']['places']
  readonly icon: Icon
}

const PLACES: readonly Place[] = [
  { to: '/today', name: 'today', icon: IconPlayerPlay },
  { to: '/collection', name: 'collection', icon: IconHeadphones },
  { to: '/parts', name: 'parts', icon: IconCircleDot },
  { to: '/sessions', name: 'sessions', icon: IconCalendarTime },
  { to: '/agenda', name: 'agenda', icon: IconChecklist },
  { to: '/insights', name: 'insights', icon: IconChartLine },
  { to: '/coverage', name: 'coverage', icon: IconGridDots },
  { to: '/settings', name: 'settings', icon: IconSettings },
]

export function Nav() {
  const badges = useBadges()
  const sample = useChannel('app.info', {}).data?.sample ?? false
  return (
    <nav className={classes.nav} aria-label={t.shell.nav.label}>
      <div className={classes.brand} translate="no">
        cana<em>log</em>
      </div>
      {sample ? (
        <div className={classes.sample}>
          <span>{t.shell.nav.sample}</span>
          <SampleButton on={false} size="compact-xs" />
        </div>
      ) : null}
      {PLACES.map(({ to, name, icon: Glyph }) => (
        <Link key={to} to={to} className={classes.link} title={t.shell.nav.places[name]}>
          <Glyph size={17} stroke={1.6} aria-hidden />
          <span className={classes.label}>{t.shell.nav.places[name]}</span>
          {badges[to]}
        </Link>
      ))}
      <div className={classes.hint}>
        <span>{t.shell.nav.anything({ keys: keyCaps('mod+K', onMac).join(' ') })}</span>
        <span>{t.shell.nav.log({ keys: 'L' })}</span>
        <span>{t.shell.nav.allKeys({ keys: '?' })}</span>
      </div>
    </nav>
  )
}

/** How much there is, and how much wants looking at. */
function useBadges(): Partial<Record<string, React.ReactNode>> {
  const devices = useChannel('devices.list', {}).data ?? []
  const attention = useChannel('care.attention', {}, { enabled: useUnhurried() }).data?.items ?? []
  const owned = devices.filter(({ device }) => device.retiredAt === null).length
  const due = groupedItems(attention.filter(({ state }) => state === 'due' || state === 'overdue')).length
  return {
    '/collection': owned > 0 ? <span className={classes.count}>{formatNumber(owned)}</span> : null,
    '/agenda':
      due > 0 ? (
        <span className={classes.due}>
          {formatNumber(due)}
          <VisuallyHidden> {t.shell.nav.due}</VisuallyHidden>
        </span>
      ) : null,
  }
}
