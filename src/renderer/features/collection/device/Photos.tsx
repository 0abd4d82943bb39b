import { FileButton, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPhotoPlus } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
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
  const { photos: words } = t.collection.device

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void addPhotos([...event.dataTransfer.files])
  }
  return (
    <fieldset
      aria-label={words.label}
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
            aria-label={
              photos.length === 1
                ? words.one({ name })
                : words.count({ count: formatNumber(photos.length), name })
            }
          >
            <PhotoOrGlyph photo={photos[0] ?? null} device={device} />
          </UnstyledButton>
          {photos.length > 1 ? <span className={classes.photoCount}>{photos.length}</span> : null}
        </>
      ) : (
        <FileButton multiple accept={IMAGE_TYPES} onChange={(files) => void addPhotos(files)}>
          {(props) => (
            <UnstyledButton {...props} aria-label={words.addTo({ name })} title={words.dropHere}>
              <PhotoOrGlyph photo={null} device={device} />
              <span className={classes.photoHint}>
                <IconPhotoPlus size={14} aria-hidden /> {words.add}
              </span>
            </UnstyledButton>
          )}
        </FileButton>
      )}
      <Gallery page={page} opened={opened} onClose={gallery.close} />
    </fieldset>
  )
}
