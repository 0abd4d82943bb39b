import { app } from 'electron'
import { type DeepLink, LINK_SCHEME, linkAmong, parseDeepLink } from '../../shared/deepLink'

export interface DeepLinks {
  /** The link that the program was started with, once. */
  readonly first: () => DeepLink | null
  /** Called with every link from now on. */
  readonly follow: (onLink: (link: DeepLink) => void) => void
}

/** Listens for links from the very start: macOS hands one over before there is a window. */
export function receiveLinks(argv: readonly string[]): DeepLinks {
  let waiting = linkAmong(argv)
  let follower: ((link: DeepLink) => void) | null = null
  const arrive = (link: DeepLink | null) => {
    if (link === null) return
    if (follower) follower(link)
    else waiting = link
  }
  app.on('open-url', (event, url) => {
    event.preventDefault()
    arrive(parseDeepLink(url))
  })
  app.on('second-instance', (_event, others) => arrive(linkAmong(others)))
  // A checkout would take the links from the program that is installed.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  return {
    first: () => {
      const link = waiting
      waiting = null
      return link
    },
    follow: (onLink) => {
      follower = onLink
    },
  }
}
