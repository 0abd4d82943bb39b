import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { LoadFailed } from '../../../ui/LoadFailed'
import classes from '../insights.module.css'
import { Loading } from '../Loading'
import { AheadTable } from './AheadTable'
import { leadText } from './costWords'
import { DeviceTable } from './DeviceTable'
import { PeriodTable } from './PeriodTable'
import { ProductTable } from './ProductTable'

/** What a year of consumables costs, and what an hour with each product and each device does. */
export function CostsView() {
  const answer = useChannel('insights.costs', {})
  if (answer.error) return <LoadFailed error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t.insights.costs.adding}</Loading>
  const costs = answer.data
  const priced = costs.devices.filter(({ cost }) => cost.currency !== null)
  if (priced.length === 0 && costs.products.length === 0 && costs.periods.length === 0) return <NoPrices />
  return (
    <>
      <p className={classes.lead}>{leadText(costs)}</p>
      <PeriodTable periods={costs.periods} undated={costs.undated} />
      <AheadTable ahead={costs.ahead} />
      <ProductTable products={costs.products} unpriced={costs.unpriced} />
      <DeviceTable devices={priced} unpriced={costs.devices.length - priced.length} />
    </>
  )
}

function NoPrices() {
  return (
    <EmptyState
      title={t.insights.costs.nothingPriced}
      action={<LinkButton to="/collection">{t.insights.costs.goToCollection}</LinkButton>}
    >
      {t.insights.costs.howItBegins}
    </EmptyState>
  )
}
