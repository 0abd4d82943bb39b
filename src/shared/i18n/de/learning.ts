import type { Texts } from '../en'
import { plural } from '../kit'

export const learning: Texts['learning'] = {
  here: ({ done }) => `Du hast ${done}.`,
  elsewhere: ({ scenario, done }) => `${scenario}: Du hast ${done}.`,
  times: ({ count }) => {
    if (count === 1) return 'einmal'
    return count === 2 ? 'zweimal' : plural(count, { other: '#-mal' })
  },
  took: ({ winner, loser, times }) => `${times} ${winner} statt ${loser} genommen`,
  passedOver: {
    not_at_hand: ({ loser, times }) => `${loser} ${times} übergangen, weil nicht zur Hand`,
    uncomfortable: ({ loser, times }) => `${loser} ${times} als unbequem übergangen`,
    too_hot: ({ loser, times }) => `${loser} ${times} als zu warm übergangen`,
    too_bulky: ({ loser, times }) => `${loser} ${times} als zu sperrig übergangen`,
    sound: ({ loser, times }) => `${loser} ${times} wegen des Klangs übergangen`,
    isolation: ({ loser, times }) => `${loser} ${times} wegen der Dämmung übergangen`,
    battery: ({ loser, times }) => `${loser} ${times} wegen des Akkus übergangen`,
    other: ({ loser, times }) => `${loser} ${times} aus einem anderen Grund übergangen`,
  },
  ratesHigher: ({ winner, loser }) => `Sitzungen mit ${winner} höher bewertet als mit ${loser}`,
}
