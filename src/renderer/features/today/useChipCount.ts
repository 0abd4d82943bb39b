import { useLayoutEffect, useRef, useState } from 'react'
import { chipsThatFit } from './chipRows'

const ROWS = 2
const GAP = 6
/** Room for "+ 24 more" in the longest of the languages, px. */
const MORE = 100

/**
 * How many chips fit into two rows of the element, measured before it is painted and whenever it changes its
 * width. `names` tells when to measure anew; until then every chip is laid out.
 */
export function useChipCount(names: string) {
  const ref = useRef<HTMLFieldSetElement>(null)
  const [fit, setFit] = useState<{ readonly names: string; readonly count: number } | null>(null)
  const widths = useRef<{ names: string; list: readonly number[]; end: number }>({
    names: '',
    list: [],
    end: 0,
  })

  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      if (widths.current.names !== names) {
        const chips = [...element.querySelectorAll('label')]
        widths.current = {
          names,
          list: chips.map((chip) => chip.getBoundingClientRect().width),
          // The way to one's own scenarios stands last, as wide as the language makes it.
          end: MORE + GAP + (element.querySelector('a')?.getBoundingClientRect().width ?? 0),
        }
      }
      const { list, end } = widths.current
      const width = element.clientWidth
      setFit({ names, count: chipsThatFit(list, end, { width, gap: GAP, rows: ROWS }) })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [names])

  return { ref, count: fit?.names === names ? fit.count : null }
}
