import { Select, type SelectProps } from '@mantine/core'
import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { useChannel } from '../app/api'
import { NothingFound } from './NothingFound'

interface DeviceSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Also what is retired or lost, for records of the past. */
  readonly withRetired?: boolean
  /** Leaves one out: the device to switch away from. */
  readonly without?: string
}

/** Chooses one device by typing a part of its name; the recently used come first. */
export function DeviceSelect({ value, onChange, withRetired = false, without, ...props }: DeviceSelectProps) {
  const cards = useChannel('devices.list', {}).data ?? []
  const data = cards
    .filter(({ device }) => device.id !== without)
    .filter(({ device }) => withRetired || device.retiredAt === null || device.id === value)
    .toSorted((a, b) => (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0))
    .map(({ device }) => ({ value: device.id, label: deviceName(device) }))
  return (
    <Select
      label={t.ui.deviceChoice.label}
      placeholder={t.ui.deviceChoice.typeName}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage={
        <NothingFound>
          {data.length === 0 ? t.ui.deviceChoice.noneOwned : t.ui.deviceChoice.noneFound}
        </NothingFound>
      }
      {...props}
      data={data}
      value={value}
      onChange={(id) => onChange(id)}
    />
  )
}
