import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { minuteText } from '../../shared/sessions/localClock'
import type { LocalDate } from '../../shared/time'

type FieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'>

interface DayFieldProps extends FieldProps {
  readonly value: LocalDate | null
  onDay(on: LocalDate): void
  /** Given, the field may be emptied. */
  onClear?(): void
}

/** A calendar day, typed or picked. */
export function DayField({ value, onDay, onClear, ...props }: DayFieldProps) {
  const typing = useTyping(value ?? '')
  return (
    <TextInput
      {...props}
      {...typing.input}
      type="date"
      min={EARLIEST_DAY}
      max={LATEST_DAY}
      onChange={({ currentTarget: { value: on } }) => {
        typing.keep(on)
        if (on === '') onClear?.()
        else if (on >= EARLIEST_DAY && on <= LATEST_DAY) onDay(on)
      }}
    />
  )
}

interface TimeFieldProps extends FieldProps {
  /** Minutes after midnight. */
  readonly value: number
  onMinute(minute: number): void
}

/** A time of day. */
export function TimeField({ value, onMinute, ...props }: TimeFieldProps) {
  const typing = useTyping(minuteText(value))
  return (
    <TextInput
      {...props}
      {...typing.input}
      type="time"
      onChange={({ currentTarget: { value: time } }) => {
        typing.keep(time)
        const [hours, minutes] = time.split(':').map(Number)
        if (hours !== undefined && minutes !== undefined) onMinute(hours * 60 + minutes)
      }}
    />
  )
}

/** A year is typed digit by digit: what lies before this is not finished yet. */
const EARLIEST_DAY = '1970-01-01'
const LATEST_DAY = '2199-12-31'

/** Shows what is being typed until the field is left, so that a value answering it does not get in the way. */
function useTyping(value: string) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    keep: setTyped,
    input: { value: typed ?? value, onBlur: () => setTyped(null) },
  }
}
