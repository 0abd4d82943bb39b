/** What of a call's event decides whether to listen to it. */
export interface CallEvent {
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null
  readonly sender: { readonly id: number; isDestroyed(): boolean }
}

/**
 * True when a call comes from the top frame of our living window, showing our own page. A frame that has
 * navigated away or gone since it called is null, and nobody.
 */
export function isOurs(
  { senderFrame, sender }: CallEvent,
  windowId: number | null,
  origins: readonly string[],
): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    origins.includes(senderFrame.origin) &&
    !sender.isDestroyed() &&
    sender.id === windowId
  )
}
