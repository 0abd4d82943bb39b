import { Drawer, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type Device, deviceName } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { METER_KINDS } from '../../../../shared/parts/materials'
import type { MeterRow } from '../../../../shared/parts/meters'
import { localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useSettings, useZone } from '../../../ui/owner'
import { FiguresEditor } from '../../../ui/wear/FiguresEditor'
import { useSharedFigures } from '../../../ui/wear/useFigures'
import { WearFacts } from '../../../ui/wear/WearFacts'
import { WearSummary } from '../../../ui/wear/WearSummary'
import { wearFacts } from '../../../ui/wear/wearFacts'
import { SINCE_FIELD, SinceDay } from './SinceDay'
import classes from './whole.module.css'

interface MeterDrawerProps {
  readonly device: Device
  readonly row: MeterRow
  readonly open: NonNullable<MeterRow['open']>
  onClose(): void
}

/** What the wear of something on the whole device rests on, and its figures. */
export function MeterDrawer({ device, row, open, onClose }: MeterDrawerProps) {
  const name = t.collection.whole.ofDevice({
    meter: t.parts.meters[row.meter],
    device: deviceName(device),
  })
  const kind = METER_KINDS[row.meter]
  const shared = useSharedFigures(kind, null)
  const { deliveryDays } = useSettings()
  const navigate = useNavigate()
  const zone = useZone()
  if (shared === null) return null
  const { lifeHours, lifeMonths, lifeCycles, wear } = open
  const own = { part: { lifeHours, lifeMonths, lifeCycles }, material: shared.own }
  const thing = { kind, material: null, whole: true, own }
  const record = {
    hoursBefore: open.sinceAt === null ? device.hoursBefore : 0,
    ageKnown: open.sinceAt !== null || device.acquiredOn !== null,
    deliveryDays,
    today: localDateOf(nowAt(), zone),
  }
  const focusFigures = () => document.getElementById(FIGURES_ID)?.querySelector('input')?.focus()
  return (
    <Drawer opened onClose={onClose} position="right" size={460} title={name} classNames={drawerClasses}>
      <Stack gap="lg">
        {wear === null ? null : (
          <>
            <WearSummary wear={wear} thing={thing} name={name} />
            <section aria-labelledby="meter-rests-on">
              <h3 className={classes.part} id="meter-rests-on">
                {t.collection.whole.restsOn}
              </h3>
              <WearFacts
                label={t.collection.whole.restsOnLabel({ name })}
                facts={wearFacts(wear, thing, record)}
                correct={{
                  hours: () => void navigate({ to: '/sessions' }),
                  age: () => document.getElementById(SINCE_FIELD)?.focus(),
                  cycles: () => {
                    onClose()
                    void navigate({
                      to: '/collection/$id',
                      params: { id: device.id },
                      search: { fill: 'batteryHours' },
                    })
                  },
                  counted: focusFigures,
                  usedUp: focusFigures,
                  worn: focusFigures,
                }}
              />
            </section>
          </>
        )}
        <SinceDay id={open.id} sinceAt={open.sinceAt} renewed={row.ended.length > 0} />
        <section aria-labelledby="meter-figures" id={FIGURES_ID}>
          <h3 className={classes.part} id="meter-figures">
            {t.collection.whole.figuresTitle}
          </h3>
          <Text size="xs" c="dimmed" mb={8}>
            {t.collection.whole.changeOne}
          </Text>
          <FiguresEditor thing={thing} targets={[{ level: 'meter', id: open.id }, ...shared.targets]} />
        </section>
      </Stack>
    </Drawer>
  )
}

const FIGURES_ID = 'meter-figures-of-wear'
const drawerClasses = {
  title: classes.drawerTitle ?? '',
  content: classes.drawer ?? '',
  header: classes.drawer ?? '',
}
