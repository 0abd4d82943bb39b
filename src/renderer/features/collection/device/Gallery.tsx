import { Button, FileButton, Group, Modal, SimpleGrid, Stack } from '@mantine/core'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'
import { PhotoOrGlyph } from '../../../ui/PhotoOrGlyph'
import { IMAGE_TYPES, useAddPhotos } from './useAddPhotos'

interface GalleryProps {
  readonly page: DevicePage
  readonly opened: boolean
  onClose(): void
}

/** All photos of a device, to look at, add and remove. */
export function Gallery({ page: { device, photos }, opened, onClose }: GalleryProps) {
  const { run } = useUndoableCommand('photos.remove')
  const addPhotos = useAddPhotos(device.id)
  const name = deviceName(device)
  return (
    <Modal opened={opened} onClose={onClose} title={t.collection.device.photos.of({ name })} size="xl">
      <SimpleGrid cols={photos.length === 1 ? 1 : { base: 2, md: 3 }}>
        {photos.map((photo, index) => (
          <Stack key={photo} gap={4} align="flex-start">
            <PhotoOrGlyph
              photo={photo}
              device={device}
              whole
              alt={t.collection.device.photos.numbered({ number: formatNumber(index + 1), name })}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t.collection.device.photos.remove({ number: formatNumber(index + 1) })}
              onClick={() => void run({ id: photo })}
            >
              {t.common.remove}
            </Button>
          </Stack>
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <FileButton multiple accept={IMAGE_TYPES} onChange={(files) => void addPhotos(files)}>
          {(props) => (
            <Button {...props} variant="default">
              {t.collection.device.photos.addMore}
            </Button>
          )}
        </FileButton>
      </Group>
    </Modal>
  )
}
