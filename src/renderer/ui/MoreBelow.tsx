import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { formatNumber } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { useFocusBack } from './useFocusBack'
import { useKeptPlace } from './useKeptPlace'

interface MoreBelowProps {
  /** Says what comes; absent = `Show 40 more`. */
  readonly label?: string
  /** How many come. */
  readonly count?: number
  readonly loading?: boolean
  /** Why what follows could not be read the last time; it is then asked for again only by hand. */
  readonly failure?: string | undefined
  onMore(): void
}

/**
 * The end of what is drawn of a long list: a button that shows what follows, and presses itself once it is scrolled
 * near. So a list of a thousand is drawn as far as somebody looks.
 */
export function MoreBelow({ label, count = 0, loading = false, failure, onMore }: MoreBelowProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const keepPlace = useKeptPlace(ref, loading)
  useFocusBack(loading)
  const showMore = () => {
    keepPlace()
    onMore()
  }
  const onNear = useEffectEvent(() => {
    if (!loading && failure === undefined && ref.current && endsScreen(ref.current)) showMore()
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
  const more = label ?? t.common.showMore({ count: formatNumber(count) })
  return (
    <Stack gap="xs" mt="md" align="start">
      {failure === undefined ? null : (
        <Text size="sm" role="alert">
          {failure}
        </Text>
      )}
      <Button ref={ref} variant="default" loading={loading} onClick={showMore}>
        {failure === undefined ? more : t.ui.loadFailed.retry}
      </Button>
    </Stack>
  )
}

/** Where something comes below the list, as on a narrow screen, it could not be reached past a list that grows. */
function endsScreen(button: HTMLElement): boolean {
  const content = button.closest('main')
  return content !== null && getComputedStyle(content).overflowY !== 'visible'
}

/** Drawn before it comes into sight. */
const AHEAD = '400px'
