const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** The numbers 1 to 99 as Chinese and Japanese write them in characters: 二十四 is 24. */
export const HAN_COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 99 }, (_, before) => [hanNumber(before + 1), before + 1]),
)

function hanNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return DIGITS[ones] ?? ''
  return `${tens === 1 ? '' : DIGITS[tens]}十${DIGITS[ones]}`
}
