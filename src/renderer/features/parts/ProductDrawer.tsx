import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { ProductStock } from '../../../shared/stock/views'
import { localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { nowAt } from '../../app/clock'
import { useZone } from '../../ui/owner'
import { DrawerSection } from './DrawerSection'
import type { PartsDialog } from './dialogs'
import { LotList } from './LotList'
import { OwnNumber } from './OwnNumber'
import drawer from './PartDrawer.module.css'
import { PriceHistory } from './PriceHistory'
import classes from './ProductDrawer.module.css'
import { OrderList } from './shopping/OrderList'
import { outlookText, spanText } from './shopping/words'
import { usePartActions } from './usePartActions'

interface ProductDrawerProps {
  readonly id: string
  onClose(): void
  onDialog(dialog: PartsDialog): void
}

/** What is left of one product, how long it lasts, what it cost. */
export function ProductDrawer({ id, onClose, onDialog }: ProductDrawerProps) {
  const stock = useChannel('stock.product', { id })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={stock.data ? productName(stock.data.product) : t.parts.product.title}
      classNames={{ title: drawer.title, content: drawer.content, header: drawer.header }}
    >
      {stock.error ? <Text role="alert">{stock.error.message}</Text> : null}
      {stock.data ? <Details stock={stock.data} onDialog={onDialog} /> : null}
    </Drawer>
  )
}

function Details({
  stock,
  onDialog,
}: { readonly stock: ProductStock } & Pick<ProductDrawerProps, 'onDialog'>) {
  const { product, outlook, lots, orders, prices, cheapest } = stock
  const actions = usePartActions()
  const todayOn = localDateOf(nowAt(), useZone())
  const unit = t.parts.units[product.kind]
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" c="dimmed" mb={8}>
          {[t.parts.kinds[product.kind], product.material && t.parts.materials[product.material]]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm">{outlookText(outlook, todayOn)}</Text>
      </div>
      <Counts outlook={outlook} />
      <Group gap={6}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            onDialog({
              kind: 'order',
              product,
              order: null,
              pairs: outlook.toOrder || (product.pairsPerPack ?? 1),
            })
          }
        >
          {t.parts.actions.noteOrder}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onDialog({ kind: 'stock', product, lot: null })}
        >
          {t.parts.actions.addToStock}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onDialog({ kind: 'product', product })}>
          {t.parts.actions.edit}
        </Button>
      </Group>
      <OwnNumber
        label={t.parts.product.minimum(unit)}
        description={t.parts.product.minimumHint(unit)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t.parts.product.noMinimum}
        min={1}
        max={1000}
        allowDecimal={false}
        w={280}
        value={product.keepPairs}
        onSave={(keepPairs) => void actions.keep(product.id, keepPairs)}
      />
      <Forecast outlook={outlook} />
      <OrderList
        rows={orders}
        onArrived={(order) => void actions.arrived(order)}
        onCancelled={(order) => void actions.removeOrder(order)}
        onDialog={onDialog}
      />
      <LotList product={product} lots={lots} onDialog={onDialog} />
      <PriceHistory product={product} prices={prices} cheapest={cheapest} />
    </Stack>
  )
}

function Counts({ outlook }: Pick<ProductStock, 'outlook'>) {
  const counts = [
    [t.parts.product.unopened, outlook.unopened],
    [t.parts.product.goodInDrawer, outlook.inDrawer],
    [t.parts.product.inUse, outlook.inUse],
    [t.parts.product.onOrder, outlook.onOrder],
  ] as const
  return (
    <dl className={classes.counts}>
      {counts.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Forecast({ outlook }: Pick<ProductStock, 'outlook'>) {
  const days = [
    [t.parts.product.lastTaken, spanText(outlook.emptyOn)],
    [t.parts.product.nothingLeft, spanText(outlook.runOutOn)],
  ] as const
  const known = days.filter(([, text]) => text !== null)
  if (known.length === 0) return null
  return (
    <DrawerSection title={t.parts.product.howLong}>
      <dl className={classes.days}>
        {known.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </DrawerSection>
  )
}
