import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AttentionSubject } from '../../../shared/care/items'

interface CareLinkProps {
  readonly subject: AttentionSubject
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads to what an item is about: the part, the device, the product on the shopping list, or the agenda. */
export function CareLink({ subject: { part, device, product }, ...rest }: CareLinkProps) {
  if (part !== null) return <Link to="/parts" search={{ part }} {...rest} />
  if (device !== null) return <Link to="/collection/$id" params={{ id: device }} {...rest} />
  if (product !== null) return <Link to="/parts" search={{ tab: 'shopping', product }} {...rest} />
  return <Link to="/agenda" {...rest} />
}
