import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'

/** Draws only the rows in sight, in the scroll area of the screen. */
export function useRowWindow<E extends HTMLElement>(count: (width: number) => number, rowHeight: number) {
  const list = useRef<E>(null)
  const [offset, setOffset] = useState(0)
  const { ref: sized, width } = useElementSize<E>()
  const ref = useMergedRef(list, sized)

  // What lies above the list changes its height with the width; measuring costs a layout, so only then.
  useLayoutEffect(() => {
    if (width > 0) setOffset(topWithin(list.current))
  }, [width])

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

/** How far below the top of its scroll area an element begins. */
function topWithin(element: HTMLElement | null): number {
  const scroller = scrollerOf(element)
  if (!element || !scroller) return 0
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
}
