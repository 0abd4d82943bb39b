import { ActionIcon } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type Device, deviceName } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'

interface FavouriteStarProps {
  readonly device: Device
}

export function FavouriteStar({ device }: FavouriteStarProps) {
  const { run } = useUndoableCommand('devices.update')
  const { id, favourite } = device
  return (
    <ActionIcon
      variant="subtle"
      color={favourite ? 'brass' : 'gray'}
      size="md"
      aria-label={t.collection.list.favouriteOf({ device: deviceName(device) })}
      aria-pressed={favourite}
      title={favourite ? t.collection.list.isFavourite : t.collection.list.makeFavourite}
      onClick={() => void run({ id, patch: { favourite: !favourite } })}
    >
      {favourite ? <IconStarFilled size={17} /> : <IconStar size={17} />}
    </ActionIcon>
  )
}
