import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PackingPlan } from '../../../../shared/coverage/views'
import { t } from '../../../../shared/i18n/texts'
import classes from './pack.module.css'
import { extrasOf } from './packingText'

interface PackedDeviceProps {
  readonly packed: PackingPlan['devices'][number]
  readonly name: string
  readonly ticked: ReadonlySet<string>
  onTick(id: string): void
}

/** A device to pack, what it is for, and what goes with it. */
export function PackedDevice({ packed, name, ticked, onTick }: PackedDeviceProps) {
  const extras = extrasOf(packed)
  return (
    <li className={classes.device}>
      <div className={classes.head}>
        <Checkbox
          label={name}
          fw={650}
          checked={ticked.has(packed.device)}
          onChange={() => onTick(packed.device)}
        />
        <Link to="/collection/$id" params={{ id: packed.device }} className={classes.open}>
          {t.coverage.pack.open}
        </Link>
      </div>
      <ul className={classes.covers} aria-label={t.coverage.pack.for}>
        {packed.covers.map(({ scenario, name: what, score }) => (
          <li key={scenario}>
            {what} <b>{Math.round(score)}</b>
          </li>
        ))}
      </ul>
      {extras.length > 0 ? (
        <div className={classes.extras}>
          {extras.map(({ id, text }) => (
            <Checkbox key={id} size="xs" label={text} checked={ticked.has(id)} onChange={() => onTick(id)} />
          ))}
        </div>
      ) : null}
    </li>
  )
}
