import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDots,
  IconRefresh,
  IconScale,
  IconTrash,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'
import { copyOf } from '../add/drafts'
import { NextGeneration } from './NextGeneration'
import { RetireDialog } from './RetireDialog'

interface DeviceMenuProps {
  readonly device: Device
}

/** What is done with a device now and then. */
export function DeviceMenu({ device }: DeviceMenuProps) {
  const navigate = useNavigate()
  const { menu } = t.collection.device
  const [retiring, retireDialog] = useDisclosure()
  const [renewing, renewDialog] = useDisclosure()
  const { run: add } = useUndoableCommand('devices.add')
  const { run: unretire } = useUndoableCommand('devices.unretire')
  const { run: remove } = useUndoableCommand('devices.remove')

  const duplicate = async () => {
    const [id] = (await add({ drafts: [copyOf(device)] })) ?? []
    if (id !== undefined) await navigate({ to: '/collection/$id', params: { id } })
  }
  const removeAndLeave = async () => {
    // Leave first: the page of a deleted device has nothing to show.
    await navigate({ to: '/collection' })
    await remove({ id: device.id })
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={menu.label} title={menu.label}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {device.retiredAt === null ? (
            <Menu.Item
              leftSection={<IconScale size={16} />}
              onClick={() => void navigate({ to: '/coverage', search: { view: 'compare', a: device.id } })}
            >
              {menu.compare}
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => void duplicate()}>
            {menu.copy}
          </Menu.Item>
          <Menu.Item leftSection={<IconRefresh size={16} />} onClick={renewDialog.open}>
            {menu.nextGeneration}
          </Menu.Item>
          {device.retiredAt === null ? (
            <Menu.Item leftSection={<IconArchive size={16} />} onClick={retireDialog.open}>
              {menu.retire}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconArchiveOff size={16} />}
              onClick={() => void unretire({ id: device.id })}
            >
              {menu.bringBack}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void removeAndLeave()}>
            {menu.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RetireDialog device={device} opened={retiring} onClose={retireDialog.close} />
      <NextGeneration device={device} opened={renewing} onClose={renewDialog.close} />
    </>
  )
}
