import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { formatNumber } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { useKeptPlace } from './useKeptPlace'

interface MoreBelowProps {
  /** Says what comes; absent = `Show 40 more`. */
  readonly label?: string
  /** How many come. */
  readonly count?: number
  readonly loading?: boolean
  onMore(): void
}

/**
 * The end of what is drawn of a long list: a button that shows what follows, and presses itself once it is scrolled
 * near. So a list of a thousand is drawn as far as somebody looks.
 */
export function MoreBelow({ label, count = 0, loading = false, onMore }: MoreBelowProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const keepPlace = useKeptPlace(ref, loading)
  const showMore = () => {
    keepPlace()
    onMore()
  }
  const onNear = useEffectEvent(() => {
    if (!loading && ref.current && endsScreen(ref.current)) showMore()
  })
  // Watched anew whenever it was drawn: what came may not have pushed it out of sight.
  useEffect(() => {
    const button = ref.current
    if (!button) return
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && onNear(), {
      scrollMargin: AHEAD,
    })
    watcher.observe(button)
    return () => watcher.disconnect()
  })
  return (
    <Button ref={ref} variant="default" mt="md" loading={loading} onClick={showMore}>
      {label ?? t.common.showMore({ count: formatNumber(count) })}
    </Button>
  )
}

/** Where something comes below the list, as on a narrow screen, it could not be reached past a list that grows. */
function endsScreen(button: HTMLElement): boolean {
  const content = button.closest('main')
  return content !== null && getComputedStyle(content).overflowY !== 'visible'
}

/** Drawn before it comes into sight. */
const AHEAD = '400px'
