import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'

/** Draws only the rows in sight, in the scroll area of the screen. */
export function useRowWindow<E extends HTMLElement>(count: (width: number) => number, rowHeight: number) {
  const list = useRef<E>(null)
  const [offset, setOffset] = useState(0)
  const { ref: sized, width } = useElementSize<E>()
  const measured = (element: E | null) => {
    if (element) setOffset(topWithin(element, scrollerOf(element)))
  }
  const ref = useMergedRef(list, sized, measured)
  const virtualizer = useVirtualizer({
    count: count(width),
    estimateSize: () => rowHeight,
    getScrollElement: () => scrollerOf(list.current),
    scrollMargin: offset,
    overscan: 4,
  })
  return { ref, width, offset, virtualizer }
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest('main') ?? null
}

function topWithin(element: HTMLElement, scroller: HTMLElement | null): number {
  if (!scroller) return 0
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
}
