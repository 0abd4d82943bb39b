import { FileButton, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPhotoPlus } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
import { PhotoOrGlyph } from '../../../ui/PhotoOrGlyph'
import classes from './device.module.css'
import { Gallery } from './Gallery'
import { IMAGE_TYPES, useAddPhotos } from './useAddPhotos'

interface PhotosProps {
  readonly page: DevicePage
}

/** The picture of the device; images can be dropped on it or picked. */
export function Photos({ page }: PhotosProps) {
  const { device, photos } = page
  const [opened, gallery] = useDisclosure()
  const [over, setOver] = useState(false)
  const addPhotos = useAddPhotos(device.id)
  const name = deviceName(device)

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void addPhotos([...event.dataTransfer.files])
  }
  return (
    <fieldset
      aria-label="Photos"
      className={classes.photo}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {photos.length > 0 ? (
        <>
          <UnstyledButton
            onClick={gallery.open}
            aria-label={photos.length === 1 ? `Photo of ${name}` : `${photos.length} photos of ${name}`}
          >
            <PhotoOrGlyph photo={photos[0] ?? null} device={device} />
          </UnstyledButton>
          {photos.length > 1 ? <span className={classes.photoCount}>{photos.length}</span> : null}
        </>
      ) : (
        <FileButton multiple accept={IMAGE_TYPES} onChange={(files) => void addPhotos(files)}>
          {(props) => (
            <UnstyledButton
              {...props}
              aria-label={`Add a photo of ${name}`}
              title="Drop photos here, or click"
            >
              <PhotoOrGlyph photo={null} device={device} />
              <span className={classes.photoHint}>
                <IconPhotoPlus size={14} aria-hidden /> Add a photo
              </span>
            </UnstyledButton>
          )}
        </FileButton>
      )}
      <Gallery page={page} opened={opened} onClose={gallery.close} />
    </fieldset>
  )
}
