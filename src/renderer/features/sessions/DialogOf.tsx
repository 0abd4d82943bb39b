import { CsvImport } from './CsvImport'
import type { SessionsDialog } from './dialogs'
import { MoveModal } from './MoveModal'
import { SessionForm } from './SessionForm'
import { SplitModal } from './SplitModal'

interface DialogOfProps {
  readonly dialog: SessionsDialog | null
  readonly zone: string
  onClose(): void
  onMoved(): void
}

/** What lies over the screen now. */
export function DialogOf({ dialog, zone, onClose, onMoved }: DialogOfProps) {
  switch (dialog?.kind) {
    case 'form':
      return (
        <SessionForm
          key={dialog.link}
          initial={dialog.draft}
          id={dialog.id}
          fromLink={dialog.link !== undefined}
          onClose={onClose}
        />
      )
    case 'split':
      return (
        <SplitModal
          session={dialog.session}
          endAt={dialog.endAt}
          zone={dialog.session.zone ?? zone}
          onClose={onClose}
        />
      )
    case 'move':
      return <MoveModal ids={dialog.ids} onClose={onClose} onMoved={onMoved} />
    case 'csv':
      return <CsvImport zone={zone} onClose={onClose} />
    default:
      return null
  }
}
