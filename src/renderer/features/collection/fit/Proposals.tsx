import { Button, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import type { TipProposalsView } from '../../../../shared/parts/fitViews'
import { productName } from '../../../../shared/parts/part'
import { useChannel } from '../../../app/api'
import { useUndoableCommand } from '../../../app/undo'
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
            {t.collection.fit.proposals.worthTrying}
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
            {t.collection.fit.proposals.cannotMatch}
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
        <Link
          to="/collection/$id"
          params={{ id: device.id }}
          search={{ fill: 'nozzleMm' }}
          className={classes.link}
        >
          {t.collection.fit.proposals.fillInNozzle}
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
  const { proposals } = t.collection.fit
  const whole = productName(product)
  const name = side === 'both' ? whole : proposals.forEar[side]({ product: whole })
  return (
    <li>
      <b>{name}</b>{' '}
      <span className={classes.dim}>
        {text} {sparesText(unopenedPairs, inDrawer)}
      </span>
      {unopenedPairs > 0 && device.retiredAt === null ? (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={pending}
          aria-label={proposals.openAndMountThis({ product: name })}
          onClick={() => void run({ part: null, product: product.id, device: device.id, slot: 'tips', side })}
        >
          {proposals.openAndMount}
        </Button>
      ) : null}
    </li>
  )
}

function sparesText(unopenedPairs: number, pairsInDrawer: number): string {
  const { proposals } = t.collection.fit
  const unopened = t.parts.counts.tips({ count: unopenedPairs })
  const inDrawer = t.parts.counts.tips({ count: pairsInDrawer })
  if (unopenedPairs > 0 && pairsInDrawer > 0) return proposals.unopenedAndInDrawer({ unopened, inDrawer })
  if (unopenedPairs > 0) return proposals.unopened({ unopened })
  return pairsInDrawer > 0 ? proposals.inDrawer({ inDrawer }) : proposals.noSpare
}
