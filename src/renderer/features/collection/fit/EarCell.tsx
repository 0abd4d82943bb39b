import { Popover, UnstyledButton } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { formatHours } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import type { FitMemoryRow } from '../../../../shared/parts/fitViews'
import { type Product, productName } from '../../../../shared/parts/part'
import type { Ear } from '../../../../shared/parts/sides'
import { EarEditor } from './EarEditor'
import classes from './fit.module.css'
import { findingWords, verdictOf } from './fitWords'

interface EarCellProps {
  readonly device: string
  readonly product: Product
  readonly ear: Ear
  readonly row: FitMemoryRow
}

/** What was found in one ear; pressed, it can be said or corrected where it stands. */
export function EarCell({ device, product, ear, row }: EarCellProps) {
  const [opened, setOpened] = useState(false)
  const { finding, hours, mounted } = row[ear]
  const verdict = verdictOf(finding)
  const words = findingWords(finding)
  const rest = [
    mounted ? t.collection.fit.inNow : null,
    hours > 0 ? t.collection.fit.worn({ hours: formatHours(hours) }) : null,
  ]
  const name = productName(product)
  const label = t.collection.fit.editInEar[ear]({ product: name, finding: words })
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={280}
      withinPortal
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton className={classes.ear} aria-label={label} onClick={() => setOpened(!opened)}>
          <span className={classes.verdict} data-open={verdict === null || undefined}>
            {verdict === null ? null : verdict ? (
              <IconCheck size={15} aria-hidden />
            ) : (
              <IconX size={15} aria-hidden />
            )}
            {words}
          </span>
          <span className={classes.small}>{rest.filter((word) => word !== null).join(' · ')}</span>
          {finding?.note ? <span className={classes.small}>{finding.note}</span> : null}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.collection.fit.inEar[ear]({ product: name })}>
        <EarEditor
          place={{ device, product: product.id, ear }}
          finding={finding}
          onClose={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
