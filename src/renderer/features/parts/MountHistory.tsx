import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate, formatHours } from '../../../shared/i18n/format'
import { SIDES, type Side } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useUndoableCommand } from '../../app/undo'
import { SIDE_WORDS } from '../../ui/gearWords'
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
    <DrawerSection title="Where it has been">
      {mounts.length === 0 ? (
        <Text size="sm" c="dimmed">
          On no device so far.
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
  const side = mount.side === 'both' ? '' : `, ${SIDE_WORDS[mount.side]}`
  const until = mount.toAt === null ? 'now' : formatDate(mount.toAt, zone)
  return (
    <li className={classes.entry}>
      <div>
        <div>
          {name}
          {side} · {formatHours(mount.hours)}
        </div>
        <Text size="xs" c="dimmed">
          {formatDate(mount.fromAt, zone)} – {until}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" aria-label={`Correct the time on ${name}`} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Delete the time on ${name}`}
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
          label="From"
          at={fromAt}
          onChange={(at) => at !== null && setFromAt(at)}
          openEnded={null}
        />
        <SinceField label="Until" at={toAt} onChange={setToAt} openEnded="still there" />
        <Select
          label="Side"
          data={SIDES.map((value) => ({ value, label: sideChoice(value, mount.slot) }))}
          value={side}
          onChange={(next) => next !== null && setSide(next)}
          allowDeselect={false}
        />
        {backwards ? (
          <Text size="sm" role="alert">
            It must come off after it was mounted.
          </Text>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button size="compact-sm" disabled={backwards} loading={update.pending} onClick={() => void save()}>
            Save
          </Button>
        </Group>
      </Stack>
    </li>
  )
}
