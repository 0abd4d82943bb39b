import { crc32, deflateSync } from 'node:zlib'

const text = (content: string) => () => new TextEncoder().encode(content)
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Files that are no photo, or one that nobody should open. */
export const HOSTILE_PHOTOS: readonly { what: string; bytes: () => Uint8Array }[] = [
  { what: 'an empty file', bytes: () => new Uint8Array() },
  {
    what: 'a drawing with a script',
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>1</script></svg>'),
  },
  { what: 'a page', bytes: text('<!doctype html><script>alert(1)</script>') },
  { what: 'a GIF that is a script as well', bytes: text('GIF89a/*\x01\x00\x01\x00*/=1;alert(1)') },
  { what: 'an archive', bytes: text('PK\x03\x04hello') },
  {
    what: 'a PNG that ends after its header',
    bytes: () => pngOf(100, 100, Buffer.alloc(0), 8).subarray(0, 33),
  },
  {
    what: 'a PNG whose pixels are no pixels',
    bytes: () => pngOf(100, 100, Buffer.from('these are no pixels'), 8),
  },
  {
    what: 'a PNG of 60,000 by 60,000 pixels',
    bytes: () => pngOf(60_000, 60_000, deflateSync(Buffer.alloc(1_000_000)), 1),
  },
  {
    what: 'a PNG of more pixels than can be counted',
    bytes: () => pngOf(0x7fff_ffff, 0x7fff_ffff, deflateSync(Buffer.alloc(10)), 8),
  },
  { what: 'a JPEG that ends at once', bytes: () => new Uint8Array([0xff, 0xd8, 0xff, 0xd9]) },
]

/** A grey PNG of these pixels, whatever they are. */
export function pngOf(width: number, height: number, pixels: Buffer, bitsPerPixel: 1 | 8): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = bitsPerPixel
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/**
 * A JPEG of 65,000 by 65,000 pixels in which a careless reader finds one of 8 by 8: behind the marker TEM,
 * which has no length, such a reader takes the next marker for a length and leaps to the frame laid there.
 */
export function jpegOfTwoSizes(photo: Buffer): Buffer {
  const huge = Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0x01]), photo.subarray(2)])
  const frame = huge.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(huge[at + 1] ?? 0))
  huge.writeUInt16BE(65_000, frame + 5)
  huge.writeUInt16BE(65_000, frame + 7)
  const leapsTo = 4 + huge.readUInt16BE(4)
  const lure = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0])
  return Buffer.concat([huge, Buffer.alloc(leapsTo - huge.length), lure])
}
