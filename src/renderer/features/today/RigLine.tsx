import { Button, Text } from '@mantine/core'
import { Fragment } from 'react'
import type { Ranked } from '../../../shared/suggest/types'
import { useUndoableCommand } from '../../app/undo'
import classes from './RigLine.module.css'
import { type RigWords, useRigWords } from './rigWords'

/** What belongs on the device this time: tips or pads, cable, source, and how much drive is left. */
export function RigLine({ pick }: { readonly pick: Ranked }) {
  const { items, source } = useRigWords(pick.device, pick.rig)
  const { headroomDb } = pick.rig
  const phrases = [
    ...items.map((item) => <Item key={item.slot} item={item} device={pick.device} />),
    source === null ? null : (
      <Fragment key="source">
        from <b>{source}</b>
      </Fragment>
    ),
    headroomDb === null ? null : (
      <Fragment key="headroom">
        <b>{Math.abs(Math.round(headroomDb))} dB</b> {headroomDb < 0 ? 'too little drive' : 'headroom'}
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
      {pick.rigNotes.map((note) => (
        <Text key={note} size="xs" c="dimmed">
          {note}
        </Text>
      ))}
    </div>
  )
}

function Item({ item, device }: { readonly item: RigWords; readonly device: string }) {
  const mount = useUndoableCommand('mounts.mount')
  const { mount: takes, slot } = item
  return (
    <>
      {slot === 'cable' ? 'cable ' : 'with '}
      <b>{item.name}</b>
      {item.detail === null ? null : ` (${item.detail})`}
      {takes === null ? null : (
        <Button
          variant="subtle"
          size="compact-xs"
          px={4}
          loading={mount.pending}
          onClick={() => void mount.run({ ...takes, device, slot })}
        >
          {takes.product === null ? 'Mount' : 'Open and mount'}
        </Button>
      )}
    </>
  )
}
