import { Button, Group, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { FavouriteStar } from '../list/FavouriteStar'
import { StatusBadge } from '../list/StatusBadge'
import { DeviceMenu } from './DeviceMenu'
import classes from './device.module.css'
import { EditName } from './EditName'
import { KeyFigures } from './KeyFigures'
import { Photos } from './Photos'
import { StartHere } from './StartHere'
import { summaryOf } from './summary'

interface DeviceHeaderProps {
  readonly page: DevicePage
}

/** Who it is, how it was used in four figures, and what can be done with it. */
export function DeviceHeader({ page }: DeviceHeaderProps) {
  const { device } = page
  const navigate = useNavigate()
  return (
    <header className={classes.header}>
      <Link to="/collection" className={classes.back}>
        <IconArrowLeft size={15} aria-hidden /> {t.collection.title}
      </Link>
      <Photos page={page} />
      <div className={classes.identity}>
        <div className={classes.nameLine}>
          <Title order={1} className={classes.title}>
            {deviceName(device)}
          </Title>
          <EditName device={device} />
          <FavouriteStar device={device} />
          <StatusBadge device={device} withDate />
        </div>
        <Text c="dimmed">{summaryOf(device)}</Text>
      </div>
      <div className={classes.actions}>
        <StartHere device={device} />
        <Group gap={8} wrap="nowrap">
          <Button
            variant="default"
            flex={1}
            onClick={() => void navigate({ to: '/sessions', search: { log: true, device: device.id } })}
          >
            {t.collection.device.logPast}
          </Button>
          <DeviceMenu device={device} />
        </Group>
      </div>
      <KeyFigures page={page} />
    </header>
  )
}
