import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { assume } from '../../../../shared/gear/assumptions'
import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { useUndoableCommand } from '../../../app/undo'
import { FactRow } from './FactRow'
import { attributeOf } from './facts'
import classes from './facts.module.css'
import { factGroups } from './factTable'
import { GoodFor } from './GoodFor'
import { NotesField } from './NotesField'
import { OwnershipRows } from './OwnershipRows'
import { Ratings } from './Ratings'
import { SlotChoice } from './SlotChoice'
import { StatusRows } from './StatusRows'
import { TagField } from './TagField'
import { WhatFails } from './WhatFails'

interface FactsPanelProps {
  readonly device: Device
  /** The fact the owner came to fill in. */
  readonly fill: string | null
}

/** Everything that is known about a device, each value editable where it stands. */
export function FactsPanel({ device, fill }: FactsPanelProps) {
  const { run } = useUndoableCommand('devices.update')
  const save = (patch: DevicePatch) => void run({ id: device.id, patch })
  const suits = useChannel('coverage.device', { id: device.id }, { enabled: device.retiredAt === null }).data
  const resolved = assume(device)
  const { groups } = t.collection.facts
  const own = { device, onSave: save }
  return (
    <>
      <Group title={groups.status}>
        <dl className={classes.rows}>
          <StatusRows {...own} />
        </dl>
      </Group>
      {suits && suits.length > 0 ? (
        <Group title={groups.goodFor}>
          <GoodFor suits={suits} />
        </Group>
      ) : null}
      {factGroups().map(({ title, facts }) => (
        <Group key={title} title={title}>
          <dl className={classes.rows}>
            {facts
              .filter(({ applies }) => applies?.(device, resolved) ?? true)
              .map((fact) => (
                <FactRow
                  key={fact.label}
                  fact={fact}
                  device={device}
                  resolved={resolved}
                  wanted={attributeOf(fact) === fill}
                  onSave={save}
                />
              ))}
          </dl>
        </Group>
      ))}
      <Group title={groups.ratings}>
        <Ratings {...own} fill={fill} />
      </Group>
      <Group title={groups.yours}>
        <dl className={classes.rows}>
          <OwnershipRows {...own} />
        </dl>
        <TagField {...own} />
      </Group>
      <Group title={groups.notes}>
        <NotesField key={device.notes} {...own} />
      </Group>
      <Group title={groups.slots}>
        <SlotChoice {...own} />
      </Group>
      <Group title={groups.fails}>
        <WhatFails device={device} />
      </Group>
    </>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.group} aria-labelledby={id}>
      <Title order={2} id={id} className={classes.heading}>
        {title}
      </Title>
      {children}
    </section>
  )
}
