import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Input } from '../../../shared/ipc/contract'
import { LIFE_FIGURES, WEAR_FIGURES } from '../../../shared/parts/materials'
import { capitalised } from '../../../shared/text'
import type { FiguredThing, FigureLevel } from '../../../shared/wear/figures'
import { useUndoableCommand } from '../../app/undo'
import { FiguresTable } from './FiguresTable'
import { levelWord } from './originWords'

/** Where the figures of a level are kept. */
export type FiguresTarget = Input<'figures.set'>['target']

interface FiguresEditorProps {
  readonly thing: FiguredThing
  /** The levels that can be edited, most specific first. */
  readonly targets: readonly FiguresTarget[]
}

/** The figures of wear of one thing, to be changed for it alone or for all that share a level with it. */
export function FiguresEditor({ thing, targets }: FiguresEditorProps) {
  const set = useUndoableCommand('figures.set')
  const [chosen, setChosen] = useState(0)
  const target = targets[chosen] ?? targets[0]
  if (!target) return null
  return (
    <>
      {targets.length > 1 ? (
        <SegmentedControl
          fullWidth
          size="xs"
          mb={8}
          aria-label={t.ui.figures.changeFor}
          value={String(chosen)}
          onChange={(index) => setChosen(Number(index))}
          data={targets.map((each, index) => ({
            value: String(index),
            label: capitalised(levelWord(levelOf(each), thing)),
          }))}
        />
      ) : null}
      <FiguresTable
        thing={thing}
        level={levelOf(target)}
        levelWord={levelWord(levelOf(target), thing)}
        editable={target.level === 'meter' ? LIFE_FIGURES : WEAR_FIGURES}
        onSet={(patch) => void set.run({ target, patch })}
      />
    </>
  )
}

/** What wears on a device as a whole is on the level of a single part. */
function levelOf({ level }: FiguresTarget): FigureLevel {
  return level === 'meter' ? 'part' : level
}
