import { Button, Group, NumberInput, Popover } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'

interface ExactLevelProps {
  readonly levelDbA: number | null
  readonly onSave: (levelDbA: number) => void
}

/** For owners who measure: the level as a number. */
export function ExactLevel({ levelDbA, onSave }: ExactLevelProps) {
  const [opened, setOpened] = useState(false)
  const [draft, setDraft] = useState<number | string>(levelDbA ?? '')
  function submit(event: React.FormEvent) {
    event.preventDefault()
    if (typeof draft !== 'number') return
    onSave(draft)
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="top-end">
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" onClick={() => setOpened(!opened)}>
          {t.shell.after.exact}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Group align="end" gap="xs">
            <NumberInput
              label={t.shell.after.level}
              suffix=" dB(A)"
              min={0}
              max={140}
              w={130}
              value={draft}
              onChange={setDraft}
              data-autofocus
            />
            <Button type="submit" disabled={typeof draft !== 'number'}>
              {t.common.save}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
