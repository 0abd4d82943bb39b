import { Button, Menu } from '@mantine/core'
import { formatDay } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { localDateOf } from '../../../shared/time'
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
    <ul className={classes.list} aria-label={t.parts.screen.tabs.mounted}>
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
  const { on, onSide, since } = t.parts.places
  const device = nameOf(mount.device)
  const place = mount.side === 'both' ? on({ device }) : onSide({ device, side: t.parts.sides[mount.side] })
  return `${place} · ${since({ day: formatDay(localDateOf(mount.fromAt, zone)) })}`
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
        {t.parts.actions.cleaned}
      </Button>
      <MoreMenu label={t.parts.actions.more({ name: productName(product) })}>
        <Menu.Item onClick={() => void actions.stillFine(part.id)}>{t.parts.actions.stillFine}</Menu.Item>
        <Menu.Item onClick={() => mount && void actions.takeOff(mount.id)}>
          {t.parts.actions.takeOff}
        </Menu.Item>
        <Menu.Item onClick={() => onDialog({ kind: 'mount', product, row })}>
          {t.parts.actions.move}
        </Menu.Item>
        <Menu.Item onClick={() => onDialog({ kind: 'product', product })}>
          {t.parts.actions.editProduct}
        </Menu.Item>
      </MoreMenu>
    </>
  )
}
