import { Group, Input, Rating, UnstyledButton } from '@mantine/core'
import classes from './RatingField.module.css'

interface RatingFieldProps {
  readonly value: number | null
  onChange(rating: number | null): void
}

/** One to five stars, or none. */
export function RatingField({ value, onChange }: RatingFieldProps) {
  return (
    <Input.Wrapper label="Rating" labelElement="div">
      <Group gap="sm" mt={2}>
        <Rating
          classNames={{ starSymbol: classes.star }}
          value={value ?? 0}
          onChange={onChange}
          getSymbolLabel={(stars) => `${stars} of 5`}
        />
        {value === null ? null : (
          <UnstyledButton fz="sm" c="dimmed" td="underline" onClick={() => onChange(null)}>
            Clear
          </UnstyledButton>
        )}
      </Group>
    </Input.Wrapper>
  )
}
