import { Button, Menu } from '@mantine/core'
import { formatDate } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { MoreMenu } from './MoreMenu'
import { PartLine } from './PartLine'
import classes from './PartLine.module.css'
import type { PartActions } from './usePartActions'

interface RetiredListProps {
  readonly rows: readonly PartRow[]
  readonly zone: string
  readonly actions: PartActions
  onShow(id: string): void
}

/** What has had its life, the latest first; its totals stay for ever. */
export function RetiredList({ rows, zone, actions, onShow }: RetiredListProps) {
  return (
    <ul className={classes.list} aria-label={t.parts.screen.tabs.retired}>
      {rows.map((row) => {
        const { part, product } = row
        const reason =
          part.retireReason === null ? t.parts.places.noReason : t.parts.endReasons[part.retireReason]
        return (
          <PartLine
            key={part.id}
            row={row}
            place={t.parts.kinds[product.kind]}
            remark={t.parts.places.reasonAndDay({ reason, day: formatDate(part.retiredAt ?? 0, zone) })}
            onShow={onShow}
            actions={
              <>
                <Button size="compact-sm" variant="default" onClick={() => void actions.unretire(part.id)}>
                  {t.parts.actions.backToDrawer}
                </Button>
                <MoreMenu label={t.parts.actions.more({ name: productName(product) })}>
                  <Menu.Item onClick={() => onShow(part.id)}>{t.parts.actions.details}</Menu.Item>
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
