import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { deviceName } from '../../../shared/gear/device'
import { slotsOf } from '../../../shared/gear/slots'
import { t } from '../../../shared/i18n/texts'
import {
  type Product,
  productName,
  SIDES,
  type Side,
  sidesIntersect,
  slotForKind,
} from '../../../shared/parts/part'
import { hasSides } from '../../../shared/parts/sides'
import type { PartRow } from '../../../shared/parts/views'
import type { Instant } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { useUndoableCommand } from '../../app/undo'
import { NothingFound } from '../../ui/NothingFound'
import { keepEnterInOpenList } from '../../ui/openList'
import { FitSentence } from './FitSentence'
import { InSlot } from './InSlot'
import { SinceField } from './SinceField'
import { sideChoice } from './words'

interface MountModalProps {
  readonly product: Product
  /** The opened part, in the drawer or on another device; null = a pair out of stock. */
  readonly row: PartRow | null
  /** The device that is chosen when it opens; null = none. */
  readonly onto: string | null
  onClose(): void
}

/** Puts a part on a device, and says whether it fits before anything happens. */
export function MountModal({ product, row, onto, onClose }: MountModalProps) {
  const slot = slotForKind(product.kind)
  const [deviceId, setDeviceId] = useState(onto)
  const [side, setSide] = useState<Side>('both')
  const [at, setAt] = useState<Instant | null>(null)
  const [fitsAnyway, setFitsAnyway] = useState(false)
  const cards = (useChannel('devices.list', {}).data ?? []).filter(
    ({ device }) =>
      device.retiredAt === null &&
      slot !== null &&
      slotsOf(device).includes(slot) &&
      device.id !== row?.mount?.device,
  )
  const card = cards.find(({ device }) => device.id === deviceId)
  const fit = useChannel(
    'fit.check',
    { product: product.id, device: deviceId ?? '', slot: slot ?? 'tips', side },
    { enabled: deviceId !== null && slot !== null },
  ).data
  const proposal = useChannel(
    'fit.propose',
    { device: deviceId ?? '' },
    { enabled: deviceId !== null && slot === 'tips' },
  ).data?.proposals.find((each) => each.product.id === product.id && sidesIntersect(each.side, side))
  const mount = useUndoableCommand('mounts.mount')
  if (slot === null) return null

  const refused = fit?.fits === false && !fitsAnyway
  const inSlot = card?.mounted.filter((other) => other.slot === slot) ?? []
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (deviceId === null || refused) return
    const what = row === null ? { part: null, product: product.id } : { part: row.part.id, product: null }
    if ((await mount.run({ ...what, device: deviceId, slot, side, at, fitsAnyway })) !== null) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={t.parts.mounting.title({ name: productName(product) })}>
      <form onSubmit={(event) => void submit(event)} onKeyDown={keepEnterInOpenList}>
        <Stack gap="sm">
          <Select
            label={t.parts.mounting.device}
            description={t.parts.mounting.deviceHint({ slot: t.parts.mounting.slots[slot] })}
            placeholder={t.parts.mounting.typeName}
            searchable
            selectFirstOptionOnChange
            allowDeselect={false}
            comboboxProps={{ keepMounted: true }}
            nothingFoundMessage={<NothingFound>{t.parts.mounting.noDevice}</NothingFound>}
            data={cards.map(({ device }) => ({ value: device.id, label: deviceName(device) }))}
            value={deviceId}
            onChange={(id) => {
              setDeviceId(id)
              setFitsAnyway(false)
            }}
            data-autofocus
          />
          {hasSides(slot) ? (
            <SegmentedControl
              aria-label={t.parts.mounting.side}
              data={SIDES.map((value) => ({ value, label: sideChoice(value, slot) }))}
              value={side}
              onChange={setSide}
            />
          ) : null}
          <InSlot inSlot={inSlot} side={side} />
          <SinceField label={t.parts.mounting.since} at={at} onChange={setAt} />
          {fit ? (
            <FitSentence fit={fit} proposal={fit.fits === false ? null : (proposal?.text ?? null)} />
          ) : null}
          {fit?.fits === false ? (
            <Checkbox
              label={t.parts.mounting.fitsAnyway}
              description={t.parts.mounting.fitsAnywayHint}
              checked={fitsAnyway}
              onChange={({ currentTarget: { checked } }) => setFitsAnyway(checked)}
            />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" disabled={deviceId === null || refused} loading={mount.pending}>
              {row === null ? t.common.openAndMount : t.common.mount}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
