/** The nonce that the content security policy of this page load accepts for `<style>` elements. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/** Scroll locking (react-remove-scroll, inside Mantine's modals) looks for the nonce under webpack's name. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
