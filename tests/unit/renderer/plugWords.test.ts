import { afterEach, expect, test } from 'vitest'
import { plugWords } from '../../../src/renderer/ui/plugWords'
import { voiceFor } from '../../../src/shared/i18n/languages'
import { speak } from '../../../src/shared/i18n/texts'

afterEach(() => speak(voiceFor(['en-GB'])))

test.each([
  ['mmcx', 'MMCX'],
  ['2pin 0.78', '2-pin 0.78 mm'],
  ['2-pin 0.78mm', '2-pin 0.78 mm'],
  ['3.5mm', '3.5 mm'],
  ['4.4 mm balanced', '4.4 mm balanced'],
  ['type c', 'USB-C'],
  ['HD 600 2-pin', 'HD 600 2-pin'],
  ['3.5mm dual', '3.5 mm dual'],
  ['STAX Pro', 'STAX Pro'],
])('%s is shown as %s', (written, shown) => {
  expect(plugWords(written)).toBe(shown)
})

test('what is shown stays the same when it is read again', () => {
  for (const written of ['mmcx', '2pin .78', '6.35mm', 'usb c']) {
    expect(plugWords(plugWords(written))).toBe(plugWords(written))
  }
})

test('millimetres are written with the comma where the language has one', async () => {
  await speak(voiceFor(['de-DE']))
  expect(plugWords('2pin 0.78')).toBe('2-pin 0,78 mm')
  expect(plugWords('3.5mm')).toBe('3,5 mm')
  expect(plugWords('USB 3.0')).toBe('USB 3.0')
})
