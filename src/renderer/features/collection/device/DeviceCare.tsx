import { Title } from '@mantine/core'
import { NO_SUBJECT } from '../../../../shared/care/items'
import { dutyOffer } from '../../../../shared/care/offers'
import { suitedToDevice } from '../../../../shared/care/suited'
import { deviceName } from '../../../../shared/gear/device'
import type { DevicePage } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { CareHistory } from '../../../ui/duties/CareHistory'
import { DutyList } from '../../../ui/duties/DutyList'
import classes from './care.module.css'
import { SlotCare } from './SlotCare'

interface DeviceCareProps {
  readonly page: DevicePage
}

/** What the device as a whole needs regularly, off until switched on, and what is due in its slots. */
export function DeviceCare({ page: { device, mounted } }: DeviceCareProps) {
  const views = useChannel('care.duties', { device: device.id }).data
  if (!views || device.retiredAt !== null) return null
  const history = views.flatMap((view) => view.history)
  return (
    <section aria-labelledby="device-care">
      <Title order={2} id="device-care" className={classes.heading}>
        {t.collection.device.care.title}
      </Title>
      <div className={classes.columns}>
        <div>
          <h3 className={classes.sub}>{t.collection.device.care.whole}</h3>
          <DutyList
            label={t.collection.device.care.wholeList}
            views={views}
            suited={suitedToDevice(device)}
            name={deviceName(device)}
            subject={{ ...NO_SUBJECT, device: device.id }}
            cycles={device.batteryHours !== null}
            idle={t.collection.device.care.clocksWait}
            offerOf={(duty) => dutyOffer(duty, device)}
          />
        </div>
        <div>
          {mounted.length === 0 ? null : <h3 className={classes.sub}>{t.collection.device.care.inSlots}</h3>}
          <ul className={classes.slots}>
            {mounted.map((part) => (
              <SlotCare key={part.mount} part={part} />
            ))}
          </ul>
          {history.length === 0 ? null : (
            <>
              <h3 className={classes.sub}>{t.collection.device.care.log}</h3>
              <CareHistory entries={history} />
            </>
          )}
        </div>
      </div>
    </section>
  )
}
