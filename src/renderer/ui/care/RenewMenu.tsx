import { t } from '../../../shared/i18n/texts'
import type { Meter } from '../../../shared/parts/part'
import { useUndoableCommand } from '../../app/undo'
import { ReasonMenu } from '../ReasonMenu'

interface RenewMenuProps {
  readonly device: string
  readonly meter: Meter
}

/** Begins anew what wears on a device as a whole, after asking why the old one went. */
export function RenewMenu({ device, meter }: RenewMenuProps) {
  const { run, pending } = useUndoableCommand('meters.renew')
  return (
    <ReasonMenu
      variant="subtle"
      loading={pending}
      label={t.ui.care.renewed}
      heading={t.ui.care.whyRenewed[meter]}
      onReason={(reason) => void run({ device, meter, reason })}
    />
  )
}
