import { Button, type ButtonProps, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { RetireReason } from '../../shared/gear/device'
import type { Product, Side } from '../../shared/parts/part'
import type { Replacement, Replacements } from '../../shared/parts/replacing'
import { useChannel } from '../app/api'
import { useUndoableCommand } from '../app/undo'
import { countOf, UNITS } from './partWords'
import { ReasonItems } from './ReasonMenu'
import { ReplacementItems } from './ReplacementItems'

interface ReplaceMenuProps {
  readonly part: string
  readonly product: Product
  /** Unopened ones of the same product. */
  readonly spares: number
  readonly variant?: NonNullable<ButtonProps['variant']>
}

const SIDE_LABELS: Readonly<Record<Side, string>> = { both: 'Both', left: 'Left only', right: 'Right only' }

/**
 * Puts a new one in the place of a part after asking only why. Where no unopened one of the same product is left, or
 * where none need be opened, it asks what to take; nothing else is ever taken silently.
 */
export function ReplaceMenu({ part, product, spares, variant = 'subtle' }: ReplaceMenuProps) {
  const [opened, setOpened] = useState(false)
  const [side, setSide] = useState<Side>('both')
  const [reason, setReason] = useState<RetireReason | null>(null)
  const { run, pending } = useUndoableCommand('parts.replace')
  const { data: choice } = useChannel(
    'parts.replacements',
    { id: part, side },
    { enabled: opened, keepPrevious: true },
  )
  const close = () => setOpened(false)
  const open = () => {
    setSide('both')
    setReason(null)
    setOpened(true)
  }
  const replace = (why: RetireReason, taken: Replacement['with']) => {
    close()
    void run({ id: part, reason: why, side, with: taken })
  }
  const onReason = (why: RetireReason) => {
    if (choice && mustAsk(choice)) setReason(why)
    else if (choice) replace(why, null)
  }
  return (
    <Menu
      opened={opened}
      onChange={(next) => (next ? open() : close())}
      position="bottom-start"
      withinPortal
      shadow="md"
      width={290}
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={variant}
          loading={pending}
          rightSection={variant === 'subtle' ? null : <IconChevronDown size={13} aria-hidden />}
        >
          {spares === 0 ? 'Replace · none left' : `Replace · ${countOf(product.kind, spares)} left`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="min(420px, 70vh)" style={{ overflowY: 'auto' }}>
        {choice && reason !== null ? (
          <ReplacementItems
            product={product}
            choice={choice}
            onChoose={(option) => replace(reason, option.with)}
            onEmpty={() => replace(reason, null)}
          />
        ) : choice ? (
          <>
            {choice.sides.length > 1 ? (
              <SegmentedControl
                fullWidth
                size="xs"
                mb={4}
                aria-label="What goes"
                value={side}
                data={choice.sides.map((value) => ({ value, label: SIDE_LABELS[value] }))}
                onChange={setSide}
              />
            ) : null}
            <Menu.Label>{heading(choice, product)}</Menu.Label>
            <ReasonItems staysOpen onReason={onReason} />
          </>
        ) : (
          <Menu.Label>Looking into the stock …</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Only one of the same product is taken without another question. */
function mustAsk({ options }: Replacements): boolean {
  return options.length !== 1 || options[0]?.kind !== 'same'
}

function heading(choice: Replacements, { kind }: Product): string {
  const [one] = UNITS[kind]
  const goes =
    choice.stays === null
      ? `This ${one} is retired`
      : `Only the ${choice.side} one goes; the ${choice.stays} one stays`
  if (mustAsk(choice)) return `${goes}; what takes its place comes next. Why?`
  return choice.stays === null
    ? `${goes} and an unopened one takes its place. Why?`
    : `${goes}. A fresh pair is opened for it. Why?`
}
