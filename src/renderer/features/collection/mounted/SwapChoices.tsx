import { Menu, SegmentedControl, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { SIDES, type Side } from '../../../../shared/parts/part'
import { hasSides } from '../../../../shared/parts/sides'
import { SLOT_OBJECTS } from '../../../ui/gearWords'
import { KIND_PLURALS } from '../../../ui/partWords'
import type { JudgedCandidate, Place } from './candidates'
import { useCandidates } from './useCandidates'

const SIDE_LABELS: Readonly<Record<Side, string>> = { both: 'Both', left: 'Left only', right: 'Right only' }

interface SwapChoicesProps {
  readonly place: Place
  readonly side: Side
  onSide(side: Side): void
  onChoose(candidate: JudgedCandidate): void
}

/** What could go into the slot, each with a sentence on whether it fits. */
export function SwapChoices({ place, side, onSide, onChoose }: SwapChoicesProps) {
  const navigate = useNavigate()
  const { slot } = place
  const candidates = useCandidates(place, side)
  if (candidates === null) return <Menu.Label>Looking into the drawer …</Menu.Label>
  const things = KIND_PLURALS[slot].toLowerCase()
  return (
    <>
      {hasSides(slot) && candidates.length > 0 ? (
        <SegmentedControl
          fullWidth
          size="xs"
          mb={6}
          aria-label="Side"
          value={side}
          data={SIDES.map((one) => ({ value: one, label: SIDE_LABELS[one] }))}
          onChange={onSide}
        />
      ) : null}
      {candidates.length === 0 ? <Menu.Label>No other {things} in the drawer or in stock.</Menu.Label> : null}
      {candidates.map((candidate) => (
        <Menu.Item
          key={candidate.key}
          onClick={() => onChoose(candidate)}
          rightSection={
            candidate.fit?.fits === false ? (
              <Text size="xs" c="var(--canalog-action)">
                Fits anyway
              </Text>
            ) : null
          }
        >
          <Text size="sm" fw={600}>
            {candidate.name}
          </Text>
          <Text size="xs" c="dimmed">
            {candidate.detail}
          </Text>
          {candidate.proposal !== null ? (
            <Text size="xs">{candidate.proposal}</Text>
          ) : candidate.fit ? (
            <Text size="xs" c="dimmed">
              {candidate.fit.text}
            </Text>
          ) : null}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => void navigate({ to: '/parts', search: { add: true } })}>
        Add {SLOT_OBJECTS[slot]} …
      </Menu.Item>
    </>
  )
}
