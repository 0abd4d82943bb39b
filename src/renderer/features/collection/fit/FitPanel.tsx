import { Button, Menu, Title } from '@mantine/core'
import { useState } from 'react'
import type { Device } from '../../../../shared/gear/device'
import { slotsOf } from '../../../../shared/gear/slots'
import { t } from '../../../../shared/i18n/texts'
import type { FitMemoryRow } from '../../../../shared/parts/fitViews'
import { type Product, productName } from '../../../../shared/parts/part'
import { useChannel } from '../../../app/api'
import { FitRow } from './FitRow'
import classes from './fit.module.css'
import { Proposals } from './Proposals'
import { SealQuestion } from './SealQuestion'

/** What is known of tips on an in-ear, ear by ear, and which are worth trying. */
export function FitPanel({ device }: { readonly device: Device }) {
  return device.form === 'in_ear' && slotsOf(device).includes('tips') ? <Memory device={device} /> : null
}

function Memory({ device }: { readonly device: Device }) {
  const { data: rows } = useChannel('fit.memory', { device: device.id })
  const [added, setAdded] = useState<Product | null>(null)
  if (!rows) return null
  const shown = added && rows.every(({ product }) => product.id !== added.id) ? [...rows, blank(added)] : rows
  const asked = rows.find(({ asks }) => asks.length > 0)
  return (
    <section aria-labelledby="fit" className={classes.panel}>
      <div className={classes.head}>
        <Title order={2} id="fit" className={classes.heading}>
          {t.collection.fit.title}
        </Title>
        <JudgeMore known={shown} onChoose={setAdded} />
      </div>
      {asked ? <SealQuestion key={asked.product.id} device={device.id} row={asked} /> : null}
      {shown.length === 0 ? (
        <p className={classes.teach}>{t.collection.fit.teach}</p>
      ) : (
        <table className={classes.table} aria-label={t.collection.fit.label}>
          <thead>
            <tr>
              <th scope="col" className={classes.column} style={{ width: '40%' }}>
                {t.collection.fit.columns.tips}
              </th>
              <th scope="col" className={classes.column}>
                {t.collection.fit.columns.left}
              </th>
              <th scope="col" className={classes.column}>
                {t.collection.fit.columns.right}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FitRow key={row.product.id} device={device.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Proposals device={device} />
    </section>
  )
}

interface JudgeMoreProps {
  readonly known: readonly FitMemoryRow[]
  onChoose(product: Product): void
}

/** Tips that were tried without being recorded here can be judged too. */
function JudgeMore({ known, onChoose }: JudgeMoreProps) {
  const products = useChannel('products.list', {}).data ?? []
  const others = products
    .map(({ product }) => product)
    .filter(({ id, kind }) => kind === 'tips' && known.every(({ product }) => product.id !== id))
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <Button variant="subtle" size="compact-xs">
          {t.collection.fit.judgeOthers}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="min(340px, 50vh)" style={{ overflowY: 'auto' }}>
        {others.map((product) => (
          <Menu.Item key={product.id} onClick={() => onChoose(product)}>
            {productName(product)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function blank(product: Product): FitMemoryRow {
  const ear = { finding: null, hours: 0, mounted: false }
  return { product, left: ear, right: ear, measured: { fits: null, text: '' }, usualMinutes: null, asks: [] }
}
