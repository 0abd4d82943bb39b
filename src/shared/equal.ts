/** True when two values of plain data hold the same: what is the very same object is not looked into. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  let keys = 0
  for (const key in a) {
    if (!(key in b && isEqual(a[key], b[key]))) return false
    keys += 1
  }
  for (const _ in b) keys -= 1
  return keys === 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
