import type { Suggestion } from '../../../shared/suggest/types'
import { useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { useUndoableCommand } from '../../app/undo'
import type { PassReason } from './NotThisTime'

/** Tells Canalog what the owner made of a suggestion. */
export function useFeedback(suggestion: Suggestion | undefined, locked: boolean) {
  // Silent: the session that follows has the word, and its Undo.
  const note = useCommand('suggest.feedback')
  const pass = useUndoableCommand('suggest.feedback')
  const first = suggestion?.ranked[0]?.device

  return {
    /** Another device than the first was taken. Nothing is learned where the owner had fixed the device. */
    choose: async (chosen: string) => {
      if (!suggestion || first === undefined || chosen === first || locked) return
      const { scenario, context } = suggestion
      try {
        await note.mutateAsync({ scenario, context, suggested: first, chosen, reason: null })
      } catch (error) {
        tellFailure(error)
      }
    },
    /** What was shown is not wanted this time. */
    pass: (suggested: string, reason: PassReason) => {
      if (!suggestion) return
      const { scenario, context } = suggestion
      void pass.run({ scenario, context, suggested, chosen: null, reason })
    },
  }
}
