import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { deviceName } from '../../../../shared/gear/device'
import type { DeviceCard } from '../../../../shared/gear/views'
import type { Texts } from '../../../../shared/i18n/en'
import { formatDay, formatHours, formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import type { Instant } from '../../../../shared/time'
import { pricePerHour, type Sort } from './arrange'
import { FavouriteStar } from './FavouriteStar'
import { lastUsedDay } from './lastUsed'
import classes from './list.module.css'
import { MountedLine } from './MountedLine'
import { StatusBadge } from './StatusBadge'

export interface Column {
  readonly name: keyof Texts['collection']['list']['columns']
  readonly titleHidden?: boolean
  readonly width: string
  readonly isNumber?: boolean
  /** The narrowest room it is shown in: what is left out stands on the device's card and page. */
  readonly room?: 'wide' | 'middle'
  readonly sort: Sort | null
  /** Which way the sort runs before it is turned round. */
  readonly startsAscending?: boolean
  readonly cell: (card: DeviceCard, when: { readonly nowAt: Instant; readonly zone: string }) => ReactNode
}

const NOTHING = <span className={classes.dim}>–</span>

export const COLUMNS: readonly Column[] = [
  {
    name: 'favourite',
    titleHidden: true,
    width: '44px',
    sort: null,
    cell: ({ device }) => <FavouriteStar device={device} />,
  },
  {
    name: 'name',
    width: 'auto',
    sort: 'name',
    startsAscending: true,
    cell: ({ device }) => (
      <Link
        to="/collection/$id"
        params={{ id: device.id }}
        className={classes.name}
        title={deviceName(device)}
      >
        {deviceName(device)}
      </Link>
    ),
  },
  {
    name: 'status',
    width: '88px',
    room: 'middle',
    sort: null,
    cell: ({ device }) =>
      device.status === 'available' ? (
        <span className={classes.dim}>{t.gear.statuses.available}</span>
      ) : (
        <StatusBadge device={device} />
      ),
  },
  { name: 'form', width: '92px', room: 'wide', sort: null, cell: ({ device }) => t.gear.forms[device.form] },
  {
    name: 'hours',
    width: '86px',
    isNumber: true,
    sort: 'hours',
    startsAscending: false,
    cell: ({ hours }) => (hours > 0 ? formatHours(hours) : NOTHING),
  },
  {
    name: 'lastUsed',
    width: '106px',
    sort: 'last_used',
    startsAscending: false,
    cell: ({ lastUsedAt }, { nowAt, zone }) =>
      lastUsedDay(lastUsedAt, nowAt, zone) ?? t.collection.list.notUsed,
  },
  { name: 'mounted', width: '24%', room: 'middle', sort: null, cell: (card) => <MountedLine card={card} /> },
  {
    name: 'perHour',
    width: '76px',
    room: 'middle',
    isNumber: true,
    sort: 'price_per_hour',
    startsAscending: true,
    cell: (card) => {
      const amount = pricePerHour(card)
      const currency = card.device.price?.currency
      return amount === null || currency === undefined ? NOTHING : formatMoney({ amount, currency })
    },
  },
  {
    name: 'since',
    width: '130px',
    room: 'wide',
    sort: null,
    cell: ({ device }) => (device.acquiredOn === null ? NOTHING : formatDay(device.acquiredOn)),
  },
]
