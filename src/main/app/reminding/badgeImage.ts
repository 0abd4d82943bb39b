/** Pixels of a picture, row by row: blue, green, red, alpha, as Electron reads a bitmap. */
export interface Bitmap {
  readonly sizePx: number
  readonly bytes: Uint8Array
}

const SIZE_PX = 32
const DOT_PX = 3
/** The red of what is due, on paper. */
const DISC = [0x2e, 0x3f, 0xc1, 0xff] as const
const INK = [0xff, 0xff, 0xff, 0xff] as const

/** Three by five dots each, row by row. */
const GLYPHS: Readonly<Record<string, string>> = {
  '1': '.#.##..#..#.###',
  '2': '###..#####..###',
  '3': '###..####..####',
  '4': '#.##.####..#..#',
  '5': '####..###..####',
  '6': '####..####.####',
  '7': '###..#.#..#..#.',
  '8': '####.#####.####',
  '9': '####.####..####',
  '+': '....#.###.#....',
}
const COLUMNS = 3
const ROWS = 5

/** A disc with a number from 1 to 9, or `9+`: what Windows lays over the icon in the task bar. */
export function badgeImage(count: number): Bitmap {
  const text = count > 9 ? '9+' : String(count)
  const bytes = new Uint8Array(SIZE_PX * SIZE_PX * 4)
  const widthDots = text.length * (COLUMNS + 1) - 1
  const left = Math.round((SIZE_PX - widthDots * DOT_PX) / 2)
  const top = Math.round((SIZE_PX - ROWS * DOT_PX) / 2)
  for (let y = 0; y < SIZE_PX; y += 1) {
    for (let x = 0; x < SIZE_PX; x += 1) {
      const colour = isInk(text, Math.floor((x - left) / DOT_PX), Math.floor((y - top) / DOT_PX)) ? INK : DISC
      if (isInDisc(x, y)) bytes.set(colour, (y * SIZE_PX + x) * 4)
    }
  }
  return { sizePx: SIZE_PX, bytes }
}

function isInDisc(x: number, y: number): boolean {
  const middle = (SIZE_PX - 1) / 2
  return Math.hypot(x - middle, y - middle) <= SIZE_PX / 2
}

function isInk(text: string, column: number, row: number): boolean {
  const glyph = GLYPHS[text[Math.floor(column / (COLUMNS + 1))] ?? '']
  const within = column >= 0 ? column % (COLUMNS + 1) : COLUMNS
  return glyph !== undefined && within < COLUMNS && row >= 0 && glyph[row * COLUMNS + within] === '#'
}
