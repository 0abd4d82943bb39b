import type { KeyboardEvent } from 'react'

/**
 * For the `onKeyDown` of a form: Enter in a field whose list is open means the list, so that the form is
 * never sent with the choice from before.
 */
export function keepEnterInOpenList(event: KeyboardEvent): void {
  const { target } = event
  const inOpenList = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true'
  if (event.key === 'Enter' && inOpenList) event.preventDefault()
}
