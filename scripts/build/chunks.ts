/** What a bundler can be asked about the modules it is placing. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Chunks for a window that opens: all that the first screen needs is one file and nothing else is in it; what
 * several other screens share is another. Each file is one more question to main while it is busiest.
 *
 * @param page the page that is the entry, with its whole path
 */
export function windowChunks(page: string) {
  let first: ReadonlySet<string> | null = null
  return {
    groups: [
      {
        name: (id: string, modules: Modules) => {
          first ??= reachedFrom(page, modules)
          return first.has(id) ? 'first' : null
        },
        priority: 1,
      },
      { name: 'shared', minShareCount: 2 },
    ],
  }
}

/** A module and all that it imports before it runs. */
function reachedFrom(start: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([start])
  for (const id of reached) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
