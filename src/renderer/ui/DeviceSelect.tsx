import { Select, type SelectProps } from '@mantine/core'
import { deviceName } from '../../shared/gear/device'
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
      label="Device"
      placeholder="Type a name"
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage={
        <NothingFound>
          {data.length === 0 ? 'No device yet. Add one in Collection first.' : 'No device of that name'}
        </NothingFound>
      }
      {...props}
      data={data}
      value={value}
      onChange={(id) => onChange(id)}
    />
  )
}
