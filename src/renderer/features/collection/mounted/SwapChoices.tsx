import { Menu, SegmentedControl, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { t } from '../../../../shared/i18n/texts'
import { SIDES, type Side } from '../../../../shared/parts/part'
import { hasSides } from '../../../../shared/parts/sides'
import type { JudgedCandidate, Place } from './candidates'
import { useCandidates } from './useCandidates'

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
  const noneWords = place.mounted === null ? t.collection.mounted.none : t.collection.mounted.noOther
  if (candidates === null) return <Menu.Label>{t.collection.mounted.looking}</Menu.Label>
  return (
    <>
      {hasSides(slot) && candidates.length > 0 ? (
        <SegmentedControl
          fullWidth
          size="xs"
          mb={6}
          aria-label={t.collection.mounted.side}
          value={side}
          data={SIDES.map((one) => ({ value: one, label: t.collection.mounted.sides[one] }))}
          onChange={onSide}
        />
      ) : null}
      {candidates.length === 0 ? (
        <Menu.Label>{noneWords({ kinds: t.parts.kindsInText[slot] })}</Menu.Label>
      ) : null}
      {candidates.map((candidate) => (
        <Menu.Item
          key={candidate.key}
          onClick={() => onChoose(candidate)}
          rightSection={
            candidate.fit?.fits === false ? (
              <Text size="xs" c="var(--canalog-action)">
                {t.collection.mounted.fitsAnyway}
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
      <Menu.Item
        onClick={() => void navigate({ to: '/parts', search: { add: true, kind: slot, onto: place.device } })}
      >
        {t.collection.mounted.add({ kind: t.parts.kinds[slot], thing: t.gear.slotObjects[slot] })}
      </Menu.Item>
    </>
  )
}
