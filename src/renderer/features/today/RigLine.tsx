import { Button } from '@mantine/core'
import { Fragment } from 'react'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Ranked, RigItem } from '../../../shared/suggest/types'
import { useUndoableCommand } from '../../app/undo'
import { LockButton } from './LockButton'
import { sameItem } from './locks'
import classes from './RigLine.module.css'
import { type RigWords, useRigWords } from './rigWords'

interface RigLineProps {
  readonly pick: Ranked
  /** The tips or pads that are kept. */
  readonly kept: RigItem
  readonly onKeep: (item: RigItem) => void
}

/** What belongs on the device this time: tips or pads, cable, source, and how much drive is left. */
export function RigLine({ pick, kept, onKeep }: RigLineProps) {
  const { items, source } = useRigWords(pick.device, pick.rig)
  const { headroomDb } = pick.rig
  const words = t.today.rig
  const phrases = [
    ...items.map((item) => (
      <Item key={item.slot} words={item} device={pick.device} kept={kept} onKeep={onKeep} />
    )),
    source === null ? null : (
      <Fragment key="source">
        {words.from}
        <b>{source}</b>
      </Fragment>
    ),
    headroomDb === null ? null : (
      <Fragment key="headroom">
        <b>{formatNumber(Math.abs(headroomDb))} dB</b>
        {headroomDb < 0 ? words.tooLittleDrive : words.headroom}
      </Fragment>
    ),
  ].filter((phrase) => phrase !== null)

  return (
    <div className={classes.rig}>
      {phrases.length > 0 ? (
        <ul className={classes.phrases}>
          {phrases.map((phrase) => (
            <li key={phrase.key}>{phrase}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

interface ItemProps extends Omit<RigLineProps, 'pick'> {
  readonly words: RigWords
  readonly device: string
}

function Item({ words, device, kept, onKeep }: ItemProps) {
  const mount = useUndoableCommand('mounts.mount')
  const { mount: takes, slot, item, name, detail } = words
  const lockable = slot === 'tips' || slot === 'pads'
  return (
    <>
      {slot === 'cable' ? t.today.rig.cable : t.today.rig.with}
      <b>{name}</b>
      {detail === null ? null : t.today.rig.detail({ detail })}
      {lockable ? <LockButton name={name} on={sameItem(kept, item)} onToggle={() => onKeep(item)} /> : null}
      {takes === null ? null : (
        <Button
          variant="subtle"
          size="compact-xs"
          px={4}
          loading={mount.pending}
          onClick={() => void mount.run({ ...takes, device, slot })}
        >
          {takes.product === null ? t.common.mount : t.common.openAndMount}
        </Button>
      )}
    </>
  )
}
