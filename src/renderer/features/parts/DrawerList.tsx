import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
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
    <ul className={classes.list} aria-label={t.parts.places.drawerList}>
      {rows.map((row) => {
        const { part, product } = row
        return (
          <PartLine
            key={part.id}
            row={row}
            place={[t.parts.kinds[product.kind], product.material && t.parts.materials[product.material]]
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
                    {t.parts.actions.mount}
                  </Button>
                )}
                <ReasonMenu
                  label={t.parts.actions.retire}
                  variant="default"
                  rightSection={<IconChevronDown size={13} aria-hidden />}
                  heading={t.parts.actions.whyRetire}
                  onReason={(reason) => void actions.retire(part.id, reason)}
                />
                <MoreMenu label={t.parts.actions.more({ name: productName(product) })}>
                  <Menu.Item onClick={() => onShow(part.id)}>{t.parts.actions.edit}</Menu.Item>
                  <Menu.Item onClick={() => void actions.cleaned(part.id)}>
                    {t.parts.actions.cleaned}
                  </Menu.Item>
                  <Menu.Item onClick={() => void actions.stillFine(part.id)}>
                    {t.parts.actions.stillFine}
                  </Menu.Item>
                  <Menu.Divider />
                  <Menu.Item onClick={() => void actions.removePart(part.id)}>{t.common.delete}</Menu.Item>
                </MoreMenu>
              </>
            }
          />
        )
      })}
    </ul>
  )
}
