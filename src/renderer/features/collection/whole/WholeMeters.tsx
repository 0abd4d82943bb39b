import { Title } from '@mantine/core'
import { useState } from 'react'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import type { Meter } from '../../../../shared/parts/part'
import { useChannel } from '../../../app/api'
import { MeterCard } from './MeterCard'
import { MeterDrawer } from './MeterDrawer'
import { RenewModal } from './RenewModal'
import classes from './whole.module.css'

/** What wears on the device itself: nothing is told of it until the owner asks. */
export function WholeMeters({ device }: { readonly device: Device }) {
  const { data: rows = [] } = useChannel('meters.list', { device: device.id })
  const [shown, setShown] = useState<Meter | null>(null)
  const [renewed, setRenewed] = useState<Meter | null>(null)
  if (rows.length === 0) return null
  const shownRow = rows.find(({ meter }) => meter === shown)
  return (
    <section aria-labelledby="wears-as-a-whole">
      <Title order={2} id="wears-as-a-whole" className={classes.heading}>
        {t.collection.whole.title}
      </Title>
      <ul className={classes.meters}>
        {rows.map((row) => (
          <MeterCard
            key={row.meter}
            device={device}
            row={row}
            onShow={() => setShown(row.meter)}
            onRenew={() => setRenewed(row.meter)}
          />
        ))}
      </ul>
      {shownRow?.open ? (
        <MeterDrawer device={device} row={shownRow} open={shownRow.open} onClose={() => setShown(null)} />
      ) : null}
      {renewed === null ? null : (
        <RenewModal device={device} meter={renewed} onClose={() => setRenewed(null)} />
      )}
    </section>
  )
}
