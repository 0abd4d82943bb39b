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
      label="Renewed"
      heading={`A new ${meter} begins at zero hours. Why did the old one go?`}
      onReason={(reason) => void run({ device, meter, reason })}
    />
  )
}
