import { Text } from '@mantine/core'
import { doseInWords } from '../../../shared/acoustics/dose'
import { formatSeconds } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { Section } from './Section'
import classes from './ThisWeek.module.css'

/** Hours of the last seven days, and the sound dose as far as levels are known. */
export function ThisWeek() {
  const week = useChannel('week.summary', {}).data
  if (!week) return null
  const { seconds, doseShare, secondsWithoutLevel } = week
  const words = t.today.week
  return (
    <Section title={words.title}>
      <Text size="sm" {...(seconds === 0 ? { c: 'dimmed' } : {})}>
        {seconds === 0 ? words.nothingYet : words.listened({ length: formatSeconds(seconds) })}
      </Text>
      {doseShare === null ? null : (
        <>
          <Text size="sm" c="dimmed">
            {words.dose({ dose: doseInWords(doseShare) })}
          </Text>
          <div className={classes.track} aria-hidden="true">
            <i style={{ width: `${Math.min(100, doseShare * 100)}%` }} />
          </div>
          {secondsWithoutLevel > 0 ? (
            <Text size="xs" c="dimmed" mt={4}>
              {words.withoutLevel({ length: formatSeconds(secondsWithoutLevel) })}
            </Text>
          ) : null}
        </>
      )}
    </Section>
  )
}
