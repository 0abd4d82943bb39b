import { expect, test } from 'vitest'
import { badgeImage } from '../../../src/main/app/reminding/badgeImage'

/** The picture as text: `#` for what is white, `o` for the disc, a dot for what can be seen through. */
function drawn(count: number): string[] {
  const { bytes, sizePx } = badgeImage(count)
  const pixel = (x: number, y: number) => {
    const at = (y * sizePx + x) * 4
    if (bytes[at + 3] === 0) return '.'
    return bytes[at] === 0xff ? '#' : 'o'
  }
  const axis = Array.from({ length: sizePx }, (_, i) => i)
  return axis.map((y) => axis.map((x) => pixel(x, y)).join(''))
}

test('a number stands white in the middle of a disc with clear corners', () => {
  const rows = drawn(1)
  expect(rows).toHaveLength(32)
  expect(rows[0]?.[0]).toBe('.')
  expect(rows[31]?.[31]).toBe('.')
  expect(rows[3]).toMatch(/^\.+o+\.+$/)
  // The foot of the 1 is three dots wide, its stem one.
  expect(rows[21]).toMatch(/^\.?o+#{9}o+\.?$/)
  expect(rows[16]).toMatch(/^\.?o+#{3}o+\.?$/)
})

test('every number from 1 to 9 looks different, and all beyond look alike', () => {
  const pictures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => drawn(count).join('\n'))
  expect(new Set(pictures).size).toBe(10)
  expect(drawn(250)).toEqual(drawn(10))
})

test('nothing of a number is cut off by the edge of the disc', () => {
  const ink = (count: number) => drawn(count).join('').replaceAll(/[^#]/g, '').length
  expect(ink(8)).toBe(13 * 9)
  expect(ink(10)).toBe((12 + 5) * 9)
})
