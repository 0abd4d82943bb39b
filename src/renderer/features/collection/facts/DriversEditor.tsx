import { Button, Group, NumberInput, Popover, Stack, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { FormEvent, ReactNode } from 'react'
import { type Device, DRIVER_TYPES } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import classes from './facts.module.css'

interface DriversEditorProps {
  readonly drivers: Device['drivers']
  readonly children: ReactNode
  onSave(drivers: Device['drivers']): void
}

/** How many drivers of each type; none at all means not known. */
export function DriversEditor({ drivers, children, onSave }: DriversEditorProps) {
  const [opened, { toggle, close }] = useDisclosure()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const next = DRIVER_TYPES.map((type) => ({ type, count: Number(fields.get(type) ?? 0) }))
    onSave(next.filter(({ count }) => count > 0))
    close()
  }
  return (
    <Popover
      opened={opened}
      onChange={close}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton className={classes.value} onClick={toggle}>
          <VisuallyHidden>{t.collection.facts.editing({ label: t.gear.attributes.drivers })}</VisuallyHidden>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={save}>
          <Stack gap="xs">
            {DRIVER_TYPES.map((type) => (
              <Group key={type} justify="space-between" wrap="nowrap">
                <label htmlFor={`drivers-${type}`}>{t.gear.drivers[type]}</label>
                <NumberInput
                  id={`drivers-${type}`}
                  name={type}
                  size="xs"
                  w={72}
                  min={0}
                  max={64}
                  allowDecimal={false}
                  clampBehavior="strict"
                  defaultValue={drivers.find((driver) => driver.type === type)?.count ?? 0}
                />
              </Group>
            ))}
            <Group justify="flex-end">
              <Button type="submit" size="compact-sm">
                {t.common.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
