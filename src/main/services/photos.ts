import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { act, type Bench, found, refuse } from './services'

/** Longer edge of a kept photo. */
export const PHOTO_EDGE_PX = 1200
const MAX_BYTES = 30_000_000
const MAX_PIXELS = 100_000_000

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/**
 * Decodes a PNG or JPEG and encodes it anew as JPEG, its longer edge at most `edgePx`: what the file carried
 * beside the picture (place, time, camera) is gone. Null when it cannot be decoded.
 */
export type ShrinkPhoto = (bytes: Uint8Array, edgePx: number) => Uint8Array | null

/** Keeps a photo of a device. What the bytes are is read from the bytes, never from a name. */
export function addPhoto(
  bench: Bench,
  { device, bytes }: ParsedInput<'photos.add'>,
  shrink: ShrinkPhoto,
): Changed<number> {
  const { store, clock } = bench
  found(store.devices.get(device), 'device')
  if (bytes.length > MAX_BYTES) refuse('VALIDATION', t.services.gear.photoTooLarge, 'bytes')
  const size = pixelSizeOf(bytes) ?? refuse('VALIDATION', t.services.gear.photoKind, 'bytes')
  if (size.width * size.height > MAX_PIXELS) {
    refuse('VALIDATION', t.services.gear.photoTooManyPixels, 'bytes')
  }
  const small = shrink(bytes, PHOTO_EDGE_PX) ?? refuse('VALIDATION', t.services.gear.photoDamaged, 'bytes')
  return act(bench, t.services.gear.photoAdded, () =>
    store.photos.insert({
      deviceId: device,
      addedAt: clock.nowAt(),
      mime: 'image/jpeg',
      bytes: Buffer.from(small),
    }),
  )
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Width and height as the header of a PNG or JPEG states them, before anything is decoded: a small file may
 * stand for a picture that fills the memory. Null for every other kind of file.
 */
export function pixelSizeOf(bytes: Uint8Array): PixelSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return pngSize(view)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view)
  return null
}

// PNG specification 11.2.2: the first chunk is IHDR, its data begins with width and height.
function pngSize(view: DataView): PixelSize | null {
  const isHeader = view.byteLength >= 24 && view.getUint32(12) === 0x49484452
  return isHeader ? positive(view.getUint32(16), view.getUint32(20)) : null
}

// ITU-T T.81 B.2.2: the frame header (SOF0…SOF15 without DHT, JPG and DAC) holds height, then width.
function jpegSize(view: DataView): PixelSize | null {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return positive(view.getUint16(at + 7), view.getUint16(at + 5))
    else if (hasLength(marker)) at += 2 + view.getUint16(at + 2)
    else return null
  }
  return null
}

// Tables, application data and comments. A decoder passes over other markers without reading a length: to leap
// by one here would mean to read another frame than it does, and another size.
function hasLength(marker: number): boolean {
  return (marker >= 0xdb && marker <= 0xfe) || marker === 0xc4 || marker === 0xcc
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function positive(width: number, height: number): PixelSize | null {
  return width > 0 && height > 0 ? { width, height } : null
}
