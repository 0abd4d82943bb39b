import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { deviceName } from '../../../shared/gear/device'
import { useChannel } from '../../app/api'
import { EmptyState } from '../../ui/EmptyState'
import { Screen } from '../../ui/Screen'
import { DeviceCare } from './device/DeviceCare'
import { DeviceHeader } from './device/DeviceHeader'
import { Timeline } from './device/Timeline'
import { YearOfUse } from './device/YearOfUse'
import { FactsPanel } from './facts/FactsPanel'
import { FitPanel } from './fit/FitPanel'
import { MountedNow } from './mounted/MountedNow'
import { WholeMeters } from './whole/WholeMeters'

const route = getRouteApi('/collection/$id')

/** One device: what it is, what it carries, how it was used. */
export function DeviceScreen() {
  const { id } = route.useParams()
  const { fill } = route.useSearch()
  const { data: page, error } = useChannel('devices.get', { id })

  if (error) return <Missing message={error.message} />
  if (!page) return <Screen title="Device">{null}</Screen>
  return (
    <Screen
      key={id}
      title={deviceName(page.device)}
      header={<DeviceHeader page={page} />}
      aside={<FactsPanel key={fill} device={page.device} fill={fill ?? null} />}
      asideLabel="Facts"
    >
      <MountedNow page={page} />
      <FitPanel device={page.device} />
      <WholeMeters device={page.device} />
      <DeviceCare page={page} />
      <YearOfUse days={page.days} />
      <Timeline page={page} />
    </Screen>
  )
}

function Missing({ message }: { readonly message: string }) {
  return (
    <Screen title="Device">
      <EmptyState
        title="This device is not in the collection"
        action={
          <Button renderRoot={(props) => <Link to="/collection" {...props} />}>Back to the collection</Button>
        }
      >
        {message}
      </EmptyState>
    </Screen>
  )
}
