import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Part } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { formatDate } from '../../ui/format'
import { useZone } from '../../ui/owner'
import { DrawerSection } from './DrawerSection'
import classes from './PartDrawer.module.css'
import { usePartActions } from './usePartActions'

type CareEntry = PartPage['care'][number]

const DONE: Readonly<Record<CareEntry['duty'], string>> = {
  clean: 'Cleaned',
  inspect: 'Inspected',
  replace: 'Replacement considered',
  charge: 'Charged',
  condition: 'Conditioned',
}

/** What was done for it. */
export function CareLog({ part, care }: { readonly part: Part; readonly care: readonly CareEntry[] }) {
  const zone = useZone()
  const { cleaned, stillFine, removeCare } = usePartActions()
  return (
    <DrawerSection title="Care">
      {care.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing noted yet.
        </Text>
      ) : (
        <ul className={classes.entries}>
          {care.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <span>
                {formatDate(entry.doneAt, zone)} · {careText(entry)}
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Delete: ${careText(entry)}, ${formatDate(entry.doneAt, zone)}`}
                onClick={() => void removeCare(entry.id)}
              >
                <IconTrash size={15} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {part.retiredAt === null ? (
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => void cleaned(part.id)}>
            Cleaned now
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void stillFine(part.id)}>
            Looked at, still fine
          </Button>
        </Group>
      ) : null}
    </DrawerSection>
  )
}

function careText({ duty, outcome, note }: CareEntry): string {
  const result = { done: DONE[duty], still_fine: 'Looked at, still fine', skipped: 'Skipped' }[outcome]
  return note === '' ? result : `${result}: ${note}`
}
