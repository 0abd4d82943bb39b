import { Text } from '@mantine/core'
import { doseInWords } from '../../../shared/acoustics/dose'
import { formatSeconds } from '../../../shared/i18n/format'
import { useChannel } from '../../app/api'
import { Section } from './Section'
import classes from './ThisWeek.module.css'

/** Hours of the last seven days, and the sound dose as far as levels are known. */
export function ThisWeek() {
  const week = useChannel('week.summary', {}).data
  if (!week) return null
  const { seconds, doseShare, secondsWithoutLevel } = week
  return (
    <Section title="This week">
      <Text size="sm">
        {seconds === 0 ? 'Nothing listened to yet.' : `${formatSeconds(seconds)} listened.`}
      </Text>
      {doseShare === null ? null : (
        <>
          <Text size="sm" c="dimmed">
            Sound dose: {doseInWords(doseShare)}.
          </Text>
          <div className={classes.track} aria-hidden="true">
            <i style={{ width: `${Math.min(100, doseShare * 100)}%` }} />
          </div>
          {secondsWithoutLevel > 0 ? (
            <Text size="xs" c="dimmed" mt={4}>
              {formatSeconds(secondsWithoutLevel)} of it without a level, not counted.
            </Text>
          ) : null}
        </>
      )}
    </Section>
  )
}
