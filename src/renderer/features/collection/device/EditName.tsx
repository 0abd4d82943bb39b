import { ActionIcon, Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'

interface EditNameProps {
  readonly device: Pick<Device, 'id' | 'brand' | 'model' | 'nickname'>
}

/** Brand, model and the name the owner uses for it. */
export function EditName({ device }: EditNameProps) {
  const [opened, { toggle, close }] = useDisclosure()
  const { run, pending } = useUndoableCommand('devices.update')

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const text = (name: string) => String(fields.get(name) ?? '').trim()
    const patch = { brand: text('brand'), model: text('model'), nickname: text('nickname') || null }
    if ((await run({ id: device.id, patch })) !== null) close()
  }

  return (
    <Popover opened={opened} onChange={close} trapFocus returnFocus withinPortal shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t.collection.device.name.edit}
          title={t.collection.device.name.edit}
          onClick={toggle}
        >
          <IconPencil size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void save(event)}>
          <Stack gap="sm" w={280}>
            <TextInput
              name="brand"
              label={t.collection.device.name.brand}
              required
              maxLength={200}
              defaultValue={device.brand}
            />
            <TextInput
              name="model"
              label={t.collection.device.name.model}
              required
              maxLength={200}
              defaultValue={device.model}
            />
            <TextInput
              name="nickname"
              label={t.collection.device.name.own}
              placeholder={t.collection.device.name.optional}
              maxLength={200}
              defaultValue={device.nickname ?? ''}
            />
            <Group justify="flex-end">
              <Button type="submit" size="compact-md" loading={pending}>
                {t.common.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
