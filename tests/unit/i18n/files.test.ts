import { afterAll, expect, test } from 'vitest'
import { agendaDays, agendaSource } from '../../../src/shared/care/agenda'
import { calendarText } from '../../../src/shared/care/calendar'
import { LANGUAGES, voiceFor } from '../../../src/shared/i18n/languages'
import { speak } from '../../../src/shared/i18n/texts'
import { writeSessionsCsv } from '../../../src/shared/sessions/csvExport'
import { sessionSchema } from '../../../src/shared/sessions/session'
import { item } from '../care/items'
import { at, dayOf } from '../care/record'

afterAll(() => speak(voiceFor(['en-GB'])))

/** The different results of saying the same in each language. */
async function inEveryLanguage(write: () => string): Promise<ReadonlySet<string>> {
  const written = new Set<string>()
  for (const language of LANGUAGES) {
    await speak(voiceFor([], language))
    written.add(write())
  }
  return written
}

test('sessions are written as CSV to the same byte in every language', async () => {
  const session = sessionSchema.parse({
    id: 1,
    device: 'hd600',
    startAt: 1_770_000_000,
    endAt: 1_770_005_400,
    levelDbA: 71.5,
    temperatureC: 21.5,
    rating: 4,
    sweat: 'light',
    scenario: 'flight',
  })
  const devices = [{ id: 'hd600', brand: 'Sennheiser', model: 'HD 600', nickname: null }]
  const written = await inEveryLanguage(() => writeSessionsCsv([session], devices))
  expect([...written].join()).toContain('71.5')
  expect(written.size).toBe(1)
})

test('a calendar differs in no line but those for people', async () => {
  const today = { nowAt: at('05-09 10:00'), dayOf }
  const worn = item('t100-1', { kind: 'replace', deviceName: 'Variations', dueOn: '2026-06-01' })
  const source = agendaSource(worn, today, null, { low: '2026-05-20', high: '2026-07-02' })
  const days = agendaDays([source], '2026-05-09')
  const lines = () => calendarText(days, at('05-09 08:00')).replaceAll('\r\n ', '').split('\r\n')
  expect((await inEveryLanguage(() => lines().join('\n'))).size).toBe(LANGUAGES.length)
  const forPrograms = await inEveryLanguage(() =>
    lines()
      .filter((line) => !/^(SUMMARY|DESCRIPTION):/.test(line))
      .join('\n'),
  )
  expect([...forPrograms].join()).toContain('DTSTART;VALUE=DATE:20260601')
  expect(forPrograms.size).toBe(1)
})
