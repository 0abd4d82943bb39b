import { nativeImage } from 'electron'
import type { ShrinkPhoto } from '../services/photos'

const JPEG_QUALITY = 85

export const shrinkPhoto: ShrinkPhoto = (bytes, edgePx) => {
  const image = nativeImage.createFromBuffer(Buffer.from(bytes))
  if (image.isEmpty()) return null
  const { width, height } = image.getSize()
  const longer = Math.max(width, height)
  const small =
    longer <= edgePx
      ? image
      : image.resize(
          width >= height
            ? { width: edgePx, height: Math.max(1, Math.round((height * edgePx) / width)), quality: 'best' }
            : { height: edgePx, width: Math.max(1, Math.round((width * edgePx) / height)), quality: 'best' },
        )
  const jpeg = small.toJPEG(JPEG_QUALITY)
  return jpeg.length > 0 ? jpeg : null
}
