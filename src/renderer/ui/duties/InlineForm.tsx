import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import classes from './duties.module.css'

interface InlineFormProps {
  readonly label: string
  onSubmit(): void
  onCancel(): void
  readonly children: ReactNode
}

/**
 * A small form in the midst of a page or drawer: Enter saves, Escape cancels. The field marked `data-first` has the
 * focus when it opens.
 */
export function InlineForm({ label, onSubmit, onCancel, children }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
      // A drawer listens for Escape before anyone else and closes, unless the field in focus says not to.
      onFocusCapture={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
    >
      {children}
    </form>
  )
}
