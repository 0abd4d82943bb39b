import { tell } from '../../../app/toasts'
import { useUndoableCommand } from '../../../app/undo'

export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp'

/** Reads image files and keeps them with a device, one after the other. */
export function useAddPhotos(device: string): (files: readonly File[]) => Promise<void> {
  const { run } = useUndoableCommand('photos.add')
  return async (files) => {
    const images = files.filter(({ type }) => IMAGE_TYPES.split(',').includes(type))
    if (images.length < files.length) tell('Only PNG, JPEG and WebP pictures can be kept as photos.')
    for (const image of images) {
      await run({ device, bytes: new Uint8Array(await image.arrayBuffer()) })
    }
  }
}
