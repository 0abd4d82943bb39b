import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { deviceName } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
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
  if (!page) return <Screen title={t.collection.device.title}>{null}</Screen>
  return (
    <Screen
      key={id}
      title={deviceName(page.device)}
      header={<DeviceHeader page={page} />}
      aside={<FactsPanel key={fill} device={page.device} fill={fill ?? null} />}
      asideLabel={t.collection.device.facts}
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
    <Screen title={t.collection.device.title}>
      <EmptyState
        title={t.collection.device.missing}
        action={
          <Button renderRoot={(props) => <Link to="/collection" {...props} />}>
            {t.collection.device.back}
          </Button>
        }
      >
        {message}
      </EmptyState>
    </Screen>
  )
}
