import { Modal } from '@mantine/core'
import { KeyList } from './KeyList'
import { surfaces, useOpenSurface } from './surfaces'

/** The sheet behind "?". */
export function KeySheet() {
  return (
    <Modal opened={useOpenSurface() === 'keys'} onClose={surfaces.close} title="Keys" size="lg">
      <KeyList />
    </Modal>
  )
}
