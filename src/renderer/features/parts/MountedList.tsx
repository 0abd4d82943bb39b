import { Button, Menu } from '@mantine/core'
import { formatDay } from '../../../shared/i18n/format'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { localDateOf } from '../../../shared/time'
import { SIDE_WORDS } from '../../ui/gearWords'
import { ReplaceMenu } from '../../ui/ReplaceMenu'
import type { PartsDialog } from './dialogs'
import { MoreMenu } from './MoreMenu'
import { PartLine } from './PartLine'
import classes from './PartLine.module.css'
import type { PartActions } from './usePartActions'

interface MountedListProps {
  readonly rows: readonly PartRow[]
  readonly zone: string
  readonly actions: PartActions
  nameOf(device: string): string
  onShow(id: string): void
  onDialog(dialog: PartsDialog): void
}

/** What is on the devices now, the most worn first. */
export function MountedList({ rows, zone, actions, nameOf, onShow, onDialog }: MountedListProps) {
  return (
    <ul className={classes.list} aria-label="Mounted">
      {rows.map((row) => (
        <PartLine
          key={row.part.id}
          row={row}
          place={placeOf(row, nameOf, zone)}
          onShow={onShow}
          actions={<MountedActions row={row} actions={actions} onDialog={onDialog} />}
        />
      ))}
    </ul>
  )
}

function placeOf({ mount }: PartRow, nameOf: (device: string) => string, zone: string): string {
  if (mount === null) return ''
  const side = mount.side === 'both' ? '' : `, ${SIDE_WORDS[mount.side]}`
  return `on ${nameOf(mount.device)}${side} · since ${formatDay(localDateOf(mount.fromAt, zone))}`
}

type ActionsProps = Pick<MountedListProps, 'actions' | 'onDialog'> & { readonly row: PartRow }

function MountedActions({ row, actions, onDialog }: ActionsProps) {
  const { part, product, mount, wear } = row
  const spares = wear?.spares ?? 0
  const urgent = wear?.state === 'due' || wear?.state === 'overdue'
  return (
    <>
      <ReplaceMenu
        part={part.id}
        product={product}
        spares={spares}
        variant={urgent && spares > 0 ? 'filled' : 'default'}
      />
      <Button size="compact-sm" variant="default" onClick={() => void actions.cleaned(part.id)}>
        Cleaned
      </Button>
      <MoreMenu of={productName(product)}>
        <Menu.Item onClick={() => void actions.stillFine(part.id)}>Still fine</Menu.Item>
        <Menu.Item onClick={() => mount && void actions.takeOff(mount.id)}>Take off</Menu.Item>
        <Menu.Item onClick={() => onDialog({ kind: 'mount', product, row })}>
          Move to another device …
        </Menu.Item>
        <Menu.Item onClick={() => onDialog({ kind: 'product', product })}>Edit the product …</Menu.Item>
      </MoreMenu>
    </>
  )
}
