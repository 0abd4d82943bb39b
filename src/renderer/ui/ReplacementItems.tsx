import { Menu, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type Product, productName } from '../../shared/parts/part'
import type { Replacement, Replacements } from '../../shared/parts/replacing'
import { countOf, UNITS } from './partWords'

interface ReplacementItemsProps {
  readonly product: Product
  readonly choice: Replacements
  onChoose(option: Replacement): void
  /** Retires it, or gives up its side, and puts nothing in its place. */
  onEmpty(): void
}

/** What could take the place of a part, the best first, and what to do when nothing should. */
export function ReplacementItems({ product, choice, onChoose, onEmpty }: ReplacementItemsProps) {
  const navigate = useNavigate()
  const first = useRef<HTMLButtonElement>(null)
  // The items took the place of those that were pressed: without this the keyboard would be left nowhere.
  useEffect(() => first.current?.focus(), [])
  const name = productName(product)
  const { options, stays, side } = choice
  const noneLeft = !options.some(({ kind, with: named }) => kind === 'same' || named === null)
  return (
    <>
      <Menu.Label>
        {noneLeft ? `No unopened ${name} is left. ` : ''}
        {options.length > 0 ? 'What takes its place?' : 'Nothing else that fits is in stock.'}
      </Menu.Label>
      {options.map((option, index) => (
        <Menu.Item
          key={`${option.kind} ${option.with}`}
          ref={index === 0 ? first : null}
          onClick={() => onChoose(option)}
        >
          <Text size="sm" fw={600}>
            {title(option, product)}
          </Text>
          <Text size="xs" c="dimmed">
            {option.why}
            {option.kind === 'other_tip' ? '' : ` ${countOf(product.kind, option.left)} left.`}
          </Text>
        </Menu.Item>
      ))}
      {noneLeft ? (
        <>
          {options.length > 0 ? <Menu.Divider /> : null}
          <Menu.Item
            ref={options.length === 0 ? first : null}
            onClick={() => void navigate({ to: '/parts', search: { tab: 'shopping', product: product.id } })}
          >
            Put {name} on the shopping list
          </Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/parts', search: { stock: product.id } })}>
            I have more: add to stock …
          </Menu.Item>
          <Menu.Item onClick={onEmpty}>
            {stays === null ? 'Retire it and leave its place empty' : `Leave the ${side} side empty`}
          </Menu.Item>
        </>
      ) : null}
    </>
  )
}

function title({ kind, name }: Replacement, { kind: product }: Product): string {
  if (kind === 'other_tip') return `The unused half of ${name}`
  return kind === 'same' ? `A new ${UNITS[product][0]} of ${name}` : name
}
