/** The most that any system allows in a path (Windows, with its long prefix). */
const LONGEST_PATH = 32_767

/**
 * The file that the system asks to be opened, among the arguments of a program: a path as a file manager or a
 * terminal writes it, or a `file:` address as a desktop entry hands it over. Any `*.json` is taken, because browsers
 * rename what they save twice; whether it is a collection is told by reading it.
 * @param argv the program itself first
 * @returns the path, perhaps relative to the folder that the program was started in; null = none
 */
export function fileAmong(argv: readonly string[]): string | null {
  for (const each of argv.slice(1)) {
    const path = pathOf(each)
    if (path !== null) return path
  }
  return null
}

function pathOf(argument: string): string | null {
  if (argument.length > LONGEST_PATH || argument.startsWith('-')) return null
  // One letter before the colon is a drive of Windows.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(argument)?.[1]?.toLowerCase()
  const path = scheme === undefined ? argument : scheme === 'file' ? pathOfAddress(argument) : null
  return path !== null && /[^/\\]\.json$/i.test(path) && !path.includes('\0') ? path : null
}

/** A file of this computer; null for one of another, and for what is no such address. */
function pathOfAddress(address: string): string | null {
  const path = /^file:(?:\/\/(?:localhost)?)?(\/[^/?#][^?#]*)$/i.exec(address)?.[1]
  // A slash that is written as a character is in no name of a file.
  if (path === undefined || /%(?:2f|5c)/i.test(path)) return null
  try {
    const plain = decodeURIComponent(path)
    return /^\/[a-z]:\//i.test(plain) ? plain.slice(1) : plain
  } catch {
    return null
  }
}
