import { expect, test } from 'vitest'
import { shareWords, shortened } from '../../../../src/renderer/features/coverage/words'
import { capitalised } from '../../../../src/shared/text'

test('a long name keeps its whole words', () => {
  expect(shortened('Sennheiser HD 600', 44)).toBe('Sennheiser HD 600')
  expect(shortened('beyerdynamic DT 1990 Pro MKII Limited Edition', 30)).toBe(
    'beyerdynamic DT 1990 Pro MKII …',
  )
  expect(shortened('Unbreakableword', 6)).toBe('Unbrea …')
})

test('seldom is not never', () => {
  expect(shareWords(0)).toMatch(/^0\s?%$/)
  expect(shareWords(0.004)).toMatch(/^< 1\s?%$/)
  expect(shareWords(0.38)).toMatch(/^38\s?%$/)
})

test('a term begins with a capital', () => {
  expect(capitalised('quick removal')).toBe('Quick removal')
})
