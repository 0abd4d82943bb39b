import { app } from 'electron'
import { LINK_SCHEME, linkTextAmong } from '../../shared/linkScheme'
import { type Arrivals, createArrivals } from './arrivals'

/** Listens for links from the very start, unread: macOS hands one over before there is a window. */
export function receiveLinks(argv: readonly string[]): Arrivals<string> {
  const links = createArrivals<string>()
  links.arrive(linkTextAmong(argv))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    links.arrive(url)
  })
  app.on('second-instance', (_event, others) => links.arrive(linkTextAmong(others)))
  // A checkout would take the links from the program that is installed.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  return links
}
