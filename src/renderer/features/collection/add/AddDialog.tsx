import { Modal, Tabs } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import { AddOne } from './AddOne'
import { PasteList } from './PasteList'

interface AddDialogProps {
  readonly opened: boolean
  onClose(): void
}

/** Adds devices: one after the other from the catalogue, or a whole list at once. */
export function AddDialog({ opened, onClose }: AddDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={t.collection.add.title} size={720} yOffset="6vh">
      <Tabs defaultValue="one" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="one">{t.collection.add.oneByOne}</Tabs.Tab>
          <Tabs.Tab value="list">{t.collection.add.pasteList}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="one">
          <AddOne />
        </Tabs.Panel>
        <Tabs.Panel value="list">
          <PasteList onDone={onClose} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  )
}
