import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate, formatHours } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { SIDES, type Side } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useUndoableCommand } from '../../app/undo'
import { useDeviceName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { DrawerSection } from './DrawerSection'
import classes from './PartDrawer.module.css'
import { SinceField } from './SinceField'
import { usePartActions } from './usePartActions'
import { sideChoice } from './words'

type MountRow = PartPage['mounts'][number]

/** Where it has been; each stay can be corrected or deleted, and the hours follow. */
export function MountHistory({ mounts }: { readonly mounts: readonly MountRow[] }) {
  const [edited, setEdited] = useState<number | null>(null)
  return (
    <DrawerSection title={t.parts.part.history}>
      {mounts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.parts.part.nowhereYet}
        </Text>
      ) : (
        <ul className={classes.entries}>
          {mounts.map((mount) =>
            mount.id === edited ? (
              <MountEditor key={mount.id} mount={mount} onClose={() => setEdited(null)} />
            ) : (
              <MountLine key={mount.id} mount={mount} onEdit={() => setEdited(mount.id)} />
            ),
          )}
        </ul>
      )}
    </DrawerSection>
  )
}

function MountLine({ mount, onEdit }: { readonly mount: MountRow; onEdit(): void }) {
  const zone = useZone()
  const nameOf = useDeviceName()
  const { removeMount } = usePartActions()
  const name = nameOf(mount.device)
  const place =
    mount.side === 'both'
      ? name
      : t.parts.places.deviceSide({ device: name, side: t.parts.sides[mount.side] })
  const until = mount.toAt === null ? t.parts.mounting.now : formatDate(mount.toAt, zone)
  return (
    <li className={classes.entry}>
      <div>
        <div>
          {place} · {formatHours(mount.hours)}
        </div>
        <Text size="xs" c="dimmed">
          {formatDate(mount.fromAt, zone)} – {until}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t.parts.part.correctTime({ device: name })}
          onClick={onEdit}
        >
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t.parts.part.deleteTime({ device: name })}
          onClick={() => void removeMount(mount.id)}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </Group>
    </li>
  )
}

function MountEditor({ mount, onClose }: { readonly mount: MountRow; onClose(): void }) {
  const [fromAt, setFromAt] = useState(mount.fromAt)
  const [toAt, setToAt] = useState(mount.toAt)
  const [side, setSide] = useState<Side>(mount.side)
  const update = useUndoableCommand('mounts.update')
  const backwards = toAt !== null && toAt <= fromAt

  const save = async () => {
    if ((await update.run({ id: mount.id, fromAt, toAt, side })) !== null) onClose()
  }

  return (
    <li>
      <Stack gap="xs" py="xs">
        <SinceField
          label={t.parts.part.from}
          at={fromAt}
          onChange={(at) => at !== null && setFromAt(at)}
          openEnded={null}
        />
        <SinceField label={t.parts.part.until} at={toAt} onChange={setToAt} openEnded="still_there" />
        <Select
          label={t.parts.mounting.side}
          data={SIDES.map((value) => ({ value, label: sideChoice(value, mount.slot) }))}
          value={side}
          onChange={(next) => next !== null && setSide(next)}
          allowDeselect={false}
        />
        {backwards ? (
          <Text size="sm" role="alert">
            {t.parts.part.endsTooEarly}
          </Text>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button size="compact-sm" disabled={backwards} loading={update.pending} onClick={() => void save()}>
            {t.common.save}
          </Button>
        </Group>
      </Stack>
    </li>
  )
}
