import { TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import classes from './facts.module.css'

interface InlineFieldProps {
  readonly label: string
  /** What the field holds when it opens. */
  readonly text: string
  readonly type?: 'text' | 'date'
  readonly placeholder?: string
  /** Shown while nobody edits. */
  readonly children: ReactNode
  /** Keeps the text; answers what is wrong with it, or null when it was taken. */
  onSave(text: string): string | null
}

/** A value that becomes a field when pressed: Enter or leaving it keeps, Escape drops what was typed. */
export function InlineField({ label, text, type = 'text', placeholder, children, onSave }: InlineFieldProps) {
  const [state, setState] = useState<'shown' | 'editing' | 'back'>('shown')
  const [error, setError] = useState<string | null>(null)

  if (state !== 'editing') {
    return (
      <UnstyledButton
        className={classes.value}
        // After the keyboard closed the field, the focus belongs where it came from.
        autoFocus={state === 'back'}
        onClick={() => setState('editing')}
      >
        <VisuallyHidden>{t.collection.facts.editing({ label })}</VisuallyHidden>
        {children}
      </UnstyledButton>
    )
  }
  const close = (next: 'shown' | 'back') => {
    setError(null)
    setState(next)
  }
  const keep = (value: string, next: 'shown' | 'back') => {
    const wrong = value === text ? null : onSave(value)
    if (wrong === null) close(next)
    else setError(wrong)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    // The value takes the focus at once: without this, the same Enter would press it and open the field again.
    event.preventDefault()
    if (event.key === 'Enter') keep(event.currentTarget.value.trim(), 'back')
    else close('back')
  }
  return (
    <TextInput
      autoFocus
      size="xs"
      type={type}
      aria-label={label}
      defaultValue={text}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={({ currentTarget }) => keep(currentTarget.value.trim(), 'shown')}
      onKeyDown={onKeyDown}
    />
  )
}
