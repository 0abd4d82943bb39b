import { Group, Input, Rating, UnstyledButton } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import classes from './RatingField.module.css'

interface RatingFieldProps {
  readonly value: number | null
  onChange(rating: number | null): void
}

/** One to five stars, or none. */
export function RatingField({ value, onChange }: RatingFieldProps) {
  return (
    <Input.Wrapper label={t.sessions.form.rating} labelElement="div">
      <Group gap="sm" mt={2}>
        <Rating
          classNames={{ starSymbol: classes.star }}
          value={value ?? 0}
          onChange={onChange}
          getSymbolLabel={(stars) => t.sessions.form.stars({ stars })}
        />
        {value === null ? null : (
          <UnstyledButton fz="sm" c="dimmed" td="underline" onClick={() => onChange(null)}>
            {t.sessions.form.clearRating}
          </UnstyledButton>
        )}
      </Group>
    </Input.Wrapper>
  )
}
