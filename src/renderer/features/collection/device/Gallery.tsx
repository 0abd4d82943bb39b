import { Button, FileButton, Group, Modal, SimpleGrid, Stack } from '@mantine/core'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
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
    <Modal opened={opened} onClose={onClose} title={`Photos of ${name}`} size="xl">
      <SimpleGrid cols={photos.length === 1 ? 1 : { base: 2, md: 3 }}>
        {photos.map((photo, index) => (
          <Stack key={photo} gap={4} align="flex-start">
            <PhotoOrGlyph photo={photo} device={device} alt={`Photo ${index + 1} of ${name}`} />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Remove photo ${index + 1}`}
              onClick={() => void run({ id: photo })}
            >
              Remove
            </Button>
          </Stack>
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <FileButton multiple accept={IMAGE_TYPES} onChange={(files) => void addPhotos(files)}>
          {(props) => (
            <Button {...props} variant="default">
              Add photos …
            </Button>
          )}
        </FileButton>
      </Group>
    </Modal>
  )
}
