import { Button, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Device } from '../../../../shared/gear/device'
import type { TipProposalsView } from '../../../../shared/parts/fitViews'
import { productName } from '../../../../shared/parts/part'
import { useChannel } from '../../../app/api'
import { useUndoableCommand } from '../../../app/undo'
import { countOf } from '../../../ui/partWords'
import classes from './fit.module.css'

/** Tips to try after what worked on similar nozzles, and what cannot be told or cannot match. */
export function Proposals({ device }: { readonly device: Device }) {
  const { data } = useChannel('fit.propose', { device: device.id })
  if (!data || data.proposals.length + data.cannot.length + data.unknown.length === 0) return null
  return (
    <div>
      {data.proposals.length > 0 ? (
        <>
          <Title order={3} className={classes.subheading} id="worth-trying">
            Worth trying
          </Title>
          <ul className={classes.list} aria-labelledby="worth-trying">
            {data.proposals.map((proposal) => (
              <Proposal key={proposal.product.id} device={device} proposal={proposal} />
            ))}
          </ul>
        </>
      ) : null}
      {data.cannot.length > 0 ? (
        <>
          <Title order={3} className={classes.subheading} id="cannot-match">
            Worked elsewhere, cannot match here
          </Title>
          <ul className={classes.list} aria-labelledby="cannot-match">
            {data.cannot.map(({ product, text }) => (
              <li key={product.id}>
                <b>{productName(product)}</b> <span className={classes.dim}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {data.unknown.map((text) => (
        <p key={text} className={classes.dim}>
          {text}
        </p>
      ))}
      {device.nozzleMm === null ? (
        <Link to="/collection/$id" params={{ id: device.id }} search={{ fill: 'nozzleMm' }}>
          Fill in the width of its nozzle
        </Link>
      ) : null}
    </div>
  )
}

interface ProposalProps {
  readonly device: Device
  readonly proposal: TipProposalsView['proposals'][number]
}

function Proposal({ device, proposal: { product, side, text, unopenedPairs, inDrawer } }: ProposalProps) {
  const { run, pending } = useUndoableCommand('mounts.mount')
  const name = productName(product)
  const where = side === 'both' ? '' : ` for the ${side} ear`
  const owned = [
    unopenedPairs > 0 ? `${countOf('tips', unopenedPairs)} unopened` : null,
    inDrawer > 0 ? `${countOf('tips', inDrawer)} in the drawer` : null,
  ].filter((word) => word !== null)
  return (
    <li>
      <b>
        {name}
        {where}
      </b>{' '}
      <span className={classes.dim}>
        {text} {owned.length === 0 ? 'None is spare.' : `${owned.join(', ')}.`}
      </span>
      {unopenedPairs > 0 && device.retiredAt === null ? (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={pending}
          aria-label={`Open and mount ${name}${where}`}
          onClick={() => void run({ part: null, product: product.id, device: device.id, slot: 'tips', side })}
        >
          Open and mount
        </Button>
      ) : null}
    </li>
  )
}
