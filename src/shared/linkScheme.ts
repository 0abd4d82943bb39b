/** How a link begins that other programs open Canalog with. */
export const LINK_SCHEME = 'canalog'

/** The first such link among the arguments that a program was started with, as it stands there. */
export function linkTextAmong(argv: readonly string[]): string | null {
  return argv.find((each) => each.toLowerCase().startsWith(`${LINK_SCHEME}:`)) ?? null
}
