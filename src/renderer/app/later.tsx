import { type ComponentType, createElement, lazy, Suspense, useState } from 'react'
import { withItsTexts } from './speaking'

/** Reads what is not read yet. */
type Read = () => Promise<unknown>

const parts: { readonly preload: Read }[] = []

/**
 * A part of the first screen that is not seen when the window opens: read from the disk when it is first shown, or
 * before, when nothing else is to be done. Until it is there, nothing is; once it is, it shows at once.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null
  const told = withItsTexts(load)
  const read = async () => {
    known ??= await told()
    return { default: known }
  }
  const Reading = lazy(read)
  parts.push({ preload: read })
  return function Later(props: P) {
    // One of the two for as long as it is shown: to change over would be to begin anew.
    const [part] = useState<{ readonly shown: ComponentType<P> }>(() => ({ shown: known ?? Reading }))
    return <Suspense>{createElement(part.shown, props)}</Suspense>
  }
}

/** All of them, in the order in which they were named. */
export function laterParts(): readonly { readonly preload?: Read | undefined }[] {
  return parts
}
