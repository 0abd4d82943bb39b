import { readFileSync } from 'node:fs'
import { replaceFile } from '../files'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const MIN_WIDTH = 960
export const MIN_HEIGHT = 600
const USUAL_WIDTH = 1280
const USUAL_HEIGHT = 800
/** So much of a window's upper edge must be on a display for a hand to get hold of it. */
const GRIP_PX = 100

export interface WindowState {
  readonly bounds: Rectangle | null
  readonly maximized: boolean
}

const UNKNOWN: WindowState = { bounds: null, maximized: false }

/** The window's last place and size; a file that is missing or damaged is as none. */
export function readWindowState(file: string): WindowState {
  try {
    const { bounds, maximized }: Partial<WindowState> = JSON.parse(readFileSync(file, 'utf8'))
    const isSound = typeof maximized === 'boolean' && (bounds === null || isRectangle(bounds))
    return isSound ? { bounds, maximized } : UNKNOWN
  } catch {
    return UNKNOWN
  }
}

function isRectangle(bounds: Partial<Rectangle> | undefined): bounds is Rectangle {
  const { x, y, width = 0, height = 0 } = bounds ?? {}
  return [x, y, width, height].every((each) => Number.isSafeInteger(each)) && width > 0 && height > 0
}

export function writeWindowState(file: string, state: WindowState): void {
  replaceFile(file, `${JSON.stringify(state)}\n`)
}

/**
 * Where a window may open: the remembered place when its upper edge can be reached on one of the work areas,
 * else the usual size (or what fits) in the middle of the first; never larger than its display.
 */
export function placeWindow(bounds: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const size = bounds ?? { width: USUAL_WIDTH, height: USUAL_HEIGHT }
  if (bounds) {
    // Judged as it would be: a window that shrinks to its display may slip off it.
    const kept = workAreas
      .map((area) => ({ area, placed: { ...bounds, ...fitted(size, area) } }))
      .find(({ area, placed }) => isWithinReach(placed, area))
    if (kept) return kept.placed
  }
  const area = workAreas[0] ?? { x: 0, y: 0, width: USUAL_WIDTH, height: USUAL_HEIGHT }
  const { width, height } = fitted(size, area)
  return {
    x: area.x + Math.max(0, Math.round((area.width - width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - height) / 2)),
    width,
    height,
  }
}

type Size = Pick<Rectangle, 'width' | 'height'>

function fitted(size: Size, area: Size): Size {
  return {
    width: Math.max(MIN_WIDTH, Math.min(size.width, area.width)),
    height: Math.max(MIN_HEIGHT, Math.min(size.height, area.height)),
  }
}

function isWithinReach(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return overlap >= GRIP_PX && bounds.y >= area.y && bounds.y <= area.y + area.height - GRIP_PX
}
