/** A value as the page's router writes it into an address: an id such as `600` stays a text. */
export function inSearch(value: string | number | boolean): string {
  return encodeURIComponent(JSON.stringify(value))
}
