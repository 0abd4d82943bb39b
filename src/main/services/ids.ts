/** `Etymotic ER4XR` → `etymotic-er4xr`; letters of any script stay. */
export function slugOf(words: readonly (string | null)[]): string {
  const slug = words
    .filter((word) => word !== null)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return slug === '' ? 'item' : slug
}

/** The slug, or the slug with the first free number from 2 on. */
export function freeId(words: readonly (string | null)[], isTaken: (id: string) => boolean): string {
  const slug = slugOf(words)
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

/** `comply-t-100-m-1`, `…-2`: the first free number, for pairs and lots of which there are always several. */
export function numberedId(stem: string, isTaken: (id: string) => boolean): string {
  let number = 1
  while (isTaken(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
