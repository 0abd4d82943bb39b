import { type ButtonProps, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Product } from '../../shared/parts/part'
import { useUndoableCommand } from '../app/undo'
import { countOf, UNITS } from './partWords'
import { ReasonMenu } from './ReasonMenu'

interface ReplaceMenuProps {
  readonly part: string
  readonly product: Pick<Product, 'id' | 'kind'>
  /** Unopened ones of the same product. */
  readonly spares: number
  readonly variant?: NonNullable<ButtonProps['variant']>
}

/** Retires a part and mounts a new one from stock in its place, after asking only why. */
export function ReplaceMenu({ part, product, spares, variant = 'subtle' }: ReplaceMenuProps) {
  const { run, pending } = useUndoableCommand('parts.replace')
  const navigate = useNavigate()
  const [one] = UNITS[product.kind]
  return (
    <ReasonMenu
      variant={variant}
      loading={pending}
      rightSection={variant === 'subtle' ? null : <IconChevronDown size={13} aria-hidden />}
      label={spares === 0 ? 'Retire · none left' : `Replace · ${countOf(product.kind, spares)} left`}
      heading={
        spares === 0
          ? `No unopened ${one} is left: this one is retired and its place stays empty. Why?`
          : `This ${one} is retired and an unopened one takes its place. Why?`
      }
      more={
        spares === 0 ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void navigate({ to: '/parts', search: { stock: product.id } })}>
              I have more: add to stock …
            </Menu.Item>
          </>
        ) : null
      }
      onReason={(reason) => void run({ id: part, reason })}
    />
  )
}
