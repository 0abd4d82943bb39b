import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { MATERIAL_WORDS } from '../../ui/materialWords'
import { KIND_WORDS } from '../../ui/partWords'
import { ReasonMenu } from '../../ui/ReasonMenu'
import type { PartsDialog } from './dialogs'
import { MoreMenu } from './MoreMenu'
import { PartLine } from './PartLine'
import classes from './PartLine.module.css'
import type { PartActions } from './usePartActions'

interface DrawerListProps {
  readonly rows: readonly PartRow[]
  readonly actions: PartActions
  onShow(id: string): void
  onDialog(dialog: PartsDialog): void
}

/** Opened, and on no device now. */
export function DrawerList({ rows, actions, onShow, onDialog }: DrawerListProps) {
  return (
    <ul className={classes.list} aria-label="In the drawer">
      {rows.map((row) => {
        const { part, product } = row
        return (
          <PartLine
            key={part.id}
            row={row}
            place={[KIND_WORDS[product.kind], product.material && MATERIAL_WORDS[product.material]]
              .filter(Boolean)
              .join(' · ')}
            onShow={onShow}
            actions={
              <>
                {product.kind === 'adapter' ? null : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => onDialog({ kind: 'mount', product, row })}
                  >
                    Mount …
                  </Button>
                )}
                <ReasonMenu
                  label="Retire"
                  variant="default"
                  rightSection={<IconChevronDown size={13} aria-hidden />}
                  heading="It keeps its history and gets no more hours. Why does it go?"
                  onReason={(reason) => void actions.retire(part.id, reason)}
                />
                <MoreMenu of={productName(product)}>
                  <Menu.Item onClick={() => onShow(part.id)}>Edit …</Menu.Item>
                  <Menu.Item onClick={() => void actions.cleaned(part.id)}>Cleaned</Menu.Item>
                  <Menu.Item onClick={() => void actions.stillFine(part.id)}>Still fine</Menu.Item>
                  <Menu.Divider />
                  <Menu.Item onClick={() => void actions.removePart(part.id)}>Delete</Menu.Item>
                </MoreMenu>
              </>
            }
          />
        )
      })}
    </ul>
  )
}
