import { Modal } from '@mantine/core'
import { t } from '../../shared/i18n/texts'
import { KeyList } from './KeyList'
import { surfaces, useOpenSurface } from './surfaces'

/** The sheet behind "?". */
export function KeySheet() {
  return (
    <Modal opened={useOpenSurface() === 'keys'} onClose={surfaces.close} title={t.shell.keys.title} size="lg">
      <KeyList />
    </Modal>
  )
}
