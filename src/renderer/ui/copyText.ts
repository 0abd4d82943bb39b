/**
 * Puts text on the clipboard; false = refused. The copy command of the document needs the owner's click and no
 * permission, and this app grants none.
 */
export function copyText(text: string): boolean {
  let written = false
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    written = true
  }
  document.addEventListener('copy', write)
  document.execCommand('copy')
  document.removeEventListener('copy', write)
  return written
}
