import { t } from '../../../../shared/i18n/texts'
import { tell } from '../../../app/toasts'
import { useUndoableCommand } from '../../../app/undo'

export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/avif,image/gif'

/** More than main keeps, so that it has something to make smaller well. */
const EDGE_PX = 2400
const JPEG_QUALITY = 0.92

/** Reads image files and keeps them with a device, one after the other. */
export function useAddPhotos(device: string): (files: readonly File[]) => Promise<void> {
  const { run } = useUndoableCommand('photos.add')
  return async (files) => {
    for (const file of files) {
      const bytes = await uprightJpeg(file)
      if (bytes) await run({ device, bytes })
      else tell(t.collection.device.photos.unreadable({ file: file.name }))
    }
  }
}

/** The picture as the browser shows it: turned as the camera was held, whatever its format; null if it cannot. */
async function uprightJpeg(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, EDGE_PX / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    )
    const pen = canvas.getContext('2d')
    if (!pen) return null
    // JPEG has no transparency; a photo on white looks as its maker meant it.
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY })
    return new Uint8Array(await jpeg.arrayBuffer())
  } catch {
    return null
  }
}
