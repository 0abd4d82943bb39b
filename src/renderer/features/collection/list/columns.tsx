import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { deviceName } from '../../../../shared/gear/device'
import type { DeviceCard } from '../../../../shared/gear/views'
import { formatDay, formatHours, formatMoney } from '../../../../shared/i18n/format'
import type { Instant } from '../../../../shared/time'
import { FORM_WORDS } from '../../../ui/gearWords'
import { pricePerHour, type Sort } from './arrange'
import { FavouriteStar } from './FavouriteStar'
import { lastUsedWords } from './lastUsed'
import classes from './list.module.css'
import { MountedLine } from './MountedLine'
import { StatusBadge } from './StatusBadge'

export interface Column {
  readonly title: string
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
    title: 'Favourite',
    titleHidden: true,
    width: '44px',
    sort: null,
    cell: ({ device }) => <FavouriteStar device={device} />,
  },
  {
    title: 'Name',
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
    title: 'Status',
    width: '88px',
    room: 'middle',
    sort: null,
    cell: ({ device }) =>
      device.status === 'available' ? (
        <span className={classes.dim}>Available</span>
      ) : (
        <StatusBadge device={device} />
      ),
  },
  { title: 'Form', width: '92px', room: 'wide', sort: null, cell: ({ device }) => FORM_WORDS[device.form] },
  {
    title: 'Hours',
    width: '86px',
    isNumber: true,
    sort: 'hours',
    startsAscending: false,
    cell: ({ hours }) => (hours > 0 ? formatHours(hours) : NOTHING),
  },
  {
    title: 'Last used',
    width: '94px',
    sort: 'last_used',
    startsAscending: false,
    cell: ({ lastUsedAt }, { nowAt, zone }) => lastUsedWords(lastUsedAt, nowAt, zone).replace(/^used /, ''),
  },
  { title: 'Mounted', width: '26%', room: 'middle', sort: null, cell: (card) => <MountedLine card={card} /> },
  {
    title: 'Per hour',
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
    title: 'Since',
    width: '110px',
    room: 'wide',
    sort: null,
    cell: ({ device }) => (device.acquiredOn === null ? NOTHING : formatDay(device.acquiredOn)),
  },
]
