import { Menu, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { t } from '../../shared/i18n/texts'
import { type Product, productName } from '../../shared/parts/part'
import type { Replacement, Replacements } from '../../shared/parts/replacing'
import { otherEar } from '../../shared/parts/sides'

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
  const { options, stays } = choice
  const noneLeft = !options.some(({ kind, with: named }) => kind === 'same' || named === null)
  return (
    <>
      <Menu.Label>
        {t.common.inARow({
          sentences: [
            ...(noneLeft ? [t.ui.replacing.noUnopened({ name })] : []),
            options.length > 0 ? t.ui.replacing.whatTakesItsPlace : t.ui.replacing.nothingElse,
          ],
        })}
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
            {about(option, product)}
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
            {t.ui.replacing.putOnShoppingList({ name })}
          </Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/parts', search: { stock: product.id } })}>
            {t.ui.replacing.addToStock}
          </Menu.Item>
          <Menu.Item onClick={onEmpty}>
            {stays === null
              ? t.ui.replacing.retireAndLeaveEmpty
              : t.ui.replacing.leaveSideEmpty[otherEar(stays)]}
          </Menu.Item>
        </>
      ) : null}
    </>
  )
}

function title({ kind, name }: Replacement, { kind: product }: Product): string {
  if (kind === 'other_tip') return t.ui.replacing.unusedHalf({ name })
  return kind === 'same' ? t.ui.replacing.newOne[product]({ name }) : name
}

function about({ kind, why, left }: Replacement, { kind: product }: Product): string {
  if (kind === 'other_tip') return why
  const count = t.parts.counts[product]({ count: left })
  return t.common.inARow({ sentences: [why, t.ui.replacing.countLeft({ count })] })
}
