import { Button, Group } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import type { PackingPlan } from '../../../../shared/coverage/views'
import { t } from '../../../../shared/i18n/texts'
import { tell } from '../../../app/toasts'
import { copyText } from '../../../ui/copyText'
import { Heading } from '../Heading'
import { PackedDevice } from './PackedDevice'
import classes from './pack.module.css'
import { packingText } from './packingText'

interface PlanProps {
  readonly plan: PackingPlan
  readonly names: ReadonlyMap<string, string>
}

/** What to take, to be ticked off, and what stays unserved. */
export function Plan({ plan, names }: PlanProps) {
  const [ticks, setTicks] = useLocalStorage<readonly string[]>({
    key: 'canalog-packed',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const ticked = new Set(ticks)
  const toggle = (id: string) =>
    setTicks(ticked.has(id) ? ticks.filter((other) => other !== id) : [...ticks, id])
  const nameOf = (device: string) => names.get(device) ?? device
  const copy = () =>
    tell(copyText(packingText(plan, nameOf, ticked)) ? t.coverage.pack.copied : t.coverage.pack.notCopied)
  return (
    <>
      <div className={classes.top}>
        <Heading>{countWords(plan)}</Heading>
        <Group gap={8}>
          {ticks.length > 0 ? (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setTicks([])}>
              {t.coverage.pack.untickAll}
            </Button>
          ) : null}
          <Button variant="default" size="xs" leftSection={<IconCopy size={15} aria-hidden />} onClick={copy}>
            {t.coverage.pack.copyAsText}
          </Button>
        </Group>
      </div>
      <ul className={classes.devices} aria-label={t.coverage.pack.toPack}>
        {plan.devices.map((packed) => (
          <PackedDevice
            key={packed.device}
            packed={packed}
            name={nameOf(packed.device)}
            ticked={ticked}
            onTick={toggle}
          />
        ))}
      </ul>
      {plan.uncovered.length > 0 ? (
        <section aria-label={t.coverage.pack.notCovered}>
          <Heading>{t.coverage.pack.notCovered}</Heading>
          <ul className={classes.uncovered}>
            {plan.uncovered.map(({ scenario, name, text }) => (
              <li key={scenario}>
                <b>{name}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function countWords({ devices, uncovered }: PackingPlan): string {
  const covered = devices.reduce((sum, { covers }) => sum + covers.length, 0)
  const count = devices.length
  if (count === 0) return t.coverage.pack.nothingServes
  if (uncovered.length === 0) return t.coverage.pack.coversAll({ count })
  return t.coverage.pack.coversSome({ count, covered, of: covered + uncovered.length })
}
