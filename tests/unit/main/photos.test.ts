import { expect, test } from 'vitest'
import { pixelSizeOf } from '../../../src/main/services/photos'

const bytes = (...parts: (readonly number[])[]) => new Uint8Array(parts.flat())
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const IHDR = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

test('a PNG tells its size in the first chunk', () => {
  expect(pixelSizeOf(bytes(PNG, IHDR, [0, 0, 0x10, 0, 0, 0, 0x08, 0]))).toEqual({ width: 4096, height: 2048 })
})

test('a JPEG tells its size in the frame header, after whatever comes before', () => {
  const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4]
  const frame = [0xff, 0xc2, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 3]
  expect(pixelSizeOf(bytes([0xff, 0xd8], exif, frame))).toEqual({ width: 800, height: 600 })
})

test.each([
  ['nothing', []],
  ['a drawing with scripts', [...new TextEncoder().encode('<svg onload="alert(1)"/>')]],
  ['a PNG cut short', PNG],
  ['a PNG without pixels', [...PNG, ...IHDR, 0, 0, 0, 0, 0, 0, 0, 1]],
  ['a JPEG that never comes to its frame', [0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0]],
  ['a JPEG whose blocks lead nowhere', [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0, 0, 0, 0, 0, 0]],
  [
    'a JPEG with a marker that has no length',
    [0xff, 0xd8, 0xff, 0x01, 0xff, 0xc0, ...new Array(66_000).fill(1)],
  ],
  ['a JPEG with a byte between its blocks', [0xff, 0xd8, 0, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1]],
  ['a page that pretends', [...new TextEncoder().encode('\xff\xd8<html><script>')]],
])('%s is no photo', (_what, content) => {
  expect(pixelSizeOf(new Uint8Array(content))).toBeNull()
})

test('what a decoder passes over is no way past a frame: a length is read only where there is one', () => {
  const lure = [0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]
  for (const marker of [0x00, 0x01, 0xd0, 0xd7, 0xd8]) {
    const leap = bytes([0xff, 0xd8, 0xff, marker, 0, 4, 0, 0], lure)
    expect(pixelSizeOf(leap), marker.toString(16)).toBeNull()
  }
  expect(pixelSizeOf(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], lure))).toEqual({ width: 8, height: 8 })
})
