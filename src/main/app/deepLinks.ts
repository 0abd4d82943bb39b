import { app } from 'electron'
import { type DeepLink, LINK_SCHEME, linkAmong, parseDeepLink } from '../../shared/deepLink'
import { type Arrivals, createArrivals } from './arrivals'

/** Listens for links from the very start: macOS hands one over before there is a window. */
export function receiveLinks(argv: readonly string[]): Arrivals<DeepLink> {
  const links = createArrivals<DeepLink>()
  links.arrive(linkAmong(argv))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    links.arrive(parseDeepLink(url))
  })
  app.on('second-instance', (_event, others) => links.arrive(linkAmong(others)))
  // A checkout would take the links from the program that is installed.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  return links
}
