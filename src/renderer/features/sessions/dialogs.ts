import type { SessionRow } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import type { SessionDraft } from './sessionDraft'

/** What can lie over the Sessions screen. */
export type SessionsDialog =
  | {
      readonly kind: 'form'
      readonly id: number | null
      readonly draft: SessionDraft
      /** Tells the proposals of links from each other; undefined = the owner opened the form. */
      readonly link?: string
    }
  | { readonly kind: 'split'; readonly session: SessionRow; readonly endAt: Instant }
  | { readonly kind: 'move'; readonly ids: readonly number[] }
  | { readonly kind: 'csv' }
