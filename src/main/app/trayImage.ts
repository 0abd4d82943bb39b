import type { Bitmap } from './reminding/badgeImage'

const SIZE_PX = 32
/** Points looked at along each side of a pixel, so that edges are smooth. */
const SAMPLES = 4
/** Brass, blue first: to be seen on dark panels and on light ones. */
const BRASS = [0x2c, 0x92, 0xc8] as const
/** The menu bar of a Mac takes the shape and colours it itself. */
const BLACK = [0, 0, 0] as const

/** A pair of headphones; with a dot between its cups while a session runs. */
export function trayImage(running: boolean, template: boolean): Bitmap {
  const colour = template ? BLACK : BRASS
  const bytes = new Uint8Array(SIZE_PX * SIZE_PX * 4)
  for (let y = 0; y < SIZE_PX; y += 1) {
    for (let x = 0; x < SIZE_PX; x += 1) {
      const share = coverage(x, y, running)
      // Premultiplied, as Electron reads a bitmap.
      const pixel = [...colour.map((value) => Math.round(value * share)), Math.round(255 * share)]
      bytes.set(pixel, (y * SIZE_PX + x) * 4)
    }
  }
  return { sizePx: SIZE_PX, bytes }
}

/** How much of a pixel is drawn, from 0 to 1. */
function coverage(x: number, y: number, running: boolean): number {
  let hits = 0
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const px = x + ((i % SAMPLES) + 0.5) / SAMPLES
    const py = y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES
    if (isBand(px, py) || isCup(px, py) || (running && isDot(px, py))) hits += 1
  }
  return hits / (SAMPLES * SAMPLES)
}

function isBand(x: number, y: number): boolean {
  const radius = Math.hypot(x - 16, y - 16)
  return y <= 18 && (y <= 16 ? radius >= 10.5 && radius <= 13.5 : Math.abs(Math.abs(x - 16) - 12) <= 1.5)
}

/** Rounded, and the same on both sides. */
function isCup(x: number, y: number): boolean {
  const dx = Math.max(0, Math.abs(Math.abs(x - 16) - 11) - 1.5)
  const dy = Math.max(0, Math.abs(y - 22.5) - 4)
  return Math.hypot(dx, dy) <= 2
}

function isDot(x: number, y: number): boolean {
  return Math.hypot(x - 16, y - 22.5) <= 4
}
