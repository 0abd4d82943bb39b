/** End-to-end delay in ms by Bluetooth codec or radio (domain notes B.5); the last four rows are assumed. */
const LATENCY_MS: readonly (readonly [name: RegExp, latencyMs: number])[] = [
  [/^sbc$/i, 200],
  [/^aac$/i, 160],
  [/^aptx$/i, 95],
  [/^aptx[ -]?hd$/i, 125],
  [/^aptx[ -]?(ll|low[ -]latency)$/i, 40],
  [/^aptx[ -]?adaptive$/i, 65],
  [/^lc3/i, 35],
  [/^(ldac|lhdc.*)$/i, 200],
  [/2[.,]4 ?ghz/i, 22],
]

/** What Bluetooth needs for music when nothing more is known, ms (domain notes B.5). */
export const TYPICAL_BLUETOOTH_MS = 200

/**
 * The delay in ms of the quickest of some codecs; null when none of them is known. Both ends must have the
 * codec, so pass what device and source share where the source is known.
 */
export function quickestLatencyMs(codecs: readonly string[]): number | null {
  const known = codecs.flatMap((codec) => {
    const row = LATENCY_MS.find(([name]) => name.test(codec.trim()))
    return row ? [row[1]] : []
  })
  return known.length === 0 ? null : Math.min(...known)
}
