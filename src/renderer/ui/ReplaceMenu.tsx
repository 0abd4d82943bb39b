import { Button, type ButtonProps, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { RetireReason } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { Product, Side } from '../../shared/parts/part'
import type { Replacement, Replacements } from '../../shared/parts/replacing'
import { otherEar } from '../../shared/parts/sides'
import { useChannel } from '../app/api'
import { useUndoableCommand } from '../app/undo'
import { ReasonItems } from './ReasonMenu'
import { ReplacementItems } from './ReplacementItems'

interface ReplaceMenuProps {
  readonly part: string
  readonly product: Product
  /** Unopened ones of the same product. */
  readonly spares: number
  readonly variant?: NonNullable<ButtonProps['variant']>
}

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
          {spares === 0
            ? t.ui.replacing.noneLeft
            : t.ui.replacing.left({ count: t.parts.counts[product.kind]({ count: spares }) })}
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
                aria-label={t.ui.replacing.whatGoes}
                value={side}
                data={choice.sides.map((value) => ({ value, label: t.ui.replacing.sides[value] }))}
                onChange={setSide}
              />
            ) : null}
            <Menu.Label>{heading(choice, product)}</Menu.Label>
            <ReasonItems staysOpen onReason={onReason} />
          </>
        ) : (
          <Menu.Label>{t.ui.replacing.looking}</Menu.Label>
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
  const { retiredThenAsked, retiredAndReplaced, sideGoesThenAsked, sideGoesAndReplaced } = t.ui.replacing
  if (choice.stays === null) {
    const thing = t.ui.replacing.thisOne[kind]
    return mustAsk(choice) ? retiredThenAsked({ thing }) : retiredAndReplaced({ thing })
  }
  return (mustAsk(choice) ? sideGoesThenAsked : sideGoesAndReplaced)[otherEar(choice.stays)]
}
