/*
 * The page keeps nothing in the browser. The router and Mantine would look there as soon as they are evaluated, and
 * the page would stand still until main has time to open the store.
 */
for (const store of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, store, { value: undefined })
}
