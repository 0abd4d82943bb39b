import { useElementSize } from '@mantine/hooks'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'

const NARROWEST = 40
const WIDEST = 180
/** From this width on the names lie flat. */
const FLAT_FROM = 92

/** A column that is drawn, with what is left out before it. */
export interface DrawnColumn {
  readonly index: number
  readonly gapBefore: number
}

export function sameColumns(a: readonly DrawnColumn[], b: readonly DrawnColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ index, gapBefore }, at) => index === b[at]?.index && gapBefore === b[at].gapBefore)
  )
}

/**
 * The columns in sight, as wide as the frame allows.
 * `ruler` goes on an empty block inside the scroller: it is as wide as the scroll bars leave room for.
 * @param headWidth of the row heads, which stay where they are
 * @param kept a column that is drawn even out of sight, so that the focus has a place to be
 */
export function useColumns(count: number, headWidth: number, kept: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: ruler, width: frameWidth } = useElementSize<HTMLDivElement>()
  const room = Math.floor((frameWidth - headWidth) / Math.max(1, count))
  const width = Math.min(WIDEST, Math.max(NARROWEST, room))

  const virtualizer = useVirtualizer({
    horizontal: true,
    count,
    estimateSize: () => width,
    getScrollElement: () => scroller.current,
    overscan: 3,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(kept, count - 1)])].sort((a, b) => a - b),
  })
  const remeasure = virtualizer.measure
  useLayoutEffect(() => {
    if (width > 0) remeasure()
  }, [width, remeasure])

  let end = 0
  const drawn: DrawnColumn[] = virtualizer.getVirtualItems().map((item) => {
    const gapBefore = item.start - end
    end = item.end
    return { index: item.index, gapBefore }
  })
  return { scroller, ruler, drawn, width, gapAfter: count * width - end, flat: width >= FLAT_FROM }
}
