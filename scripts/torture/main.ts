import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damage } from './damage'
import { fullDisk } from './fullDisk'
import { storm } from './kills'
import { damageLogs } from './logs'
import { stormThreads } from './longKills'
import { buildPrograms } from './programs'
import { interruptUpdates } from './updates'

export interface TortureOptions {
  readonly root: string
  readonly kills: number
  /** Of those that are killed while they work in a thread. */
  readonly long: number
  /** Changed bytes for each kind of page, and cuts. */
  readonly flips: number
  readonly seed: number
}

/** Everything that can happen to a file, with counts. `sound` is false when anything was lost or broken. */
export async function torture(
  { root, kills, long, flips, seed }: TortureOptions,
  say: (text: string) => void,
): Promise<{ text: string; sound: boolean }> {
  const home = mkdtempSync(join(tmpdir(), 'canalog-torture-'))
  const folder = (name: string) => {
    const made = join(home, name)
    mkdirSync(made)
    return made
  }
  const programs = await buildPrograms(root)
  try {
    const updates = interruptUpdates()
    say(`Updates interrupted: ${updates.interrupted}`)
    const full = fullDisk(folder('full'), 20)
    say(`Full disks: ${full.full}`)
    const damaged = damage(folder('damage'), flips, seed)
    const logs = damageLogs(folder('logs'), flips, seed)
    say('Damage done.')
    const killed = await storm(
      join(folder('kills'), 'collection.db'),
      programs.writer,
      kills,
      seed,
      (counts) => {
        if (counts.kills % 60 === 0) say(`Kills: ${counts.kills}`)
      },
    )
    const threads = await stormThreads(
      join(folder('long'), 'collection.db'),
      programs.worker,
      long,
      seed,
      (life) => {
        if (life % 20 === 0) say(`Kills in long work: ${life}`)
      },
    )
    const all = [...damaged.values()]
    const sound =
      killed.lost === 0 &&
      killed.broken.length === 0 &&
      killed.badBackups === 0 &&
      [...threads.tasks.values()].every(({ broken }) => broken.length === 0) &&
      full.broken.length === 0 &&
      full.refusedWhole === full.full &&
      updates.leftWhole === updates.interrupted &&
      [...logs.values()].every(({ broken }) => broken === 0) &&
      all.every(({ broken, refusedUnsealed, restored }) => broken === 0 && restored === refusedUnsealed)
    const lines = [
      `Seed ${seed}`,
      '',
      'Killed without warning (an app and two command lines writing to one file)',
      `  processes killed ${killed.kills}; writes acknowledged ${killed.acknowledged}; of them lost ${killed.lost}; refused as busy and tried again ${killed.busy}; rules broken ${killed.broken.length}`,
      `  backups that were being made meanwhile: ${killed.backups} finished, of them damaged ${killed.badBackups}`,
      '',
      `Killed in the middle of long work in a thread, with small writes beside it (acknowledged ${threads.acknowledged}; copies finished ${threads.backups}, all looked at)`,
      row(['', 'kills', 'at work', 'as', 'all', 'broken']),
      row(['', '', '', 'before', 'there', '']),
      ...[...threads.tasks].map(([task, counts]) =>
        row([task, counts.kills, counts.midway, counts.before, counts.after, counts.broken.length]),
      ),
      ...[...threads.tasks.values()].flatMap(({ broken }) => broken.slice(0, 5)),
      '',
      'Disk full after every page a write could need',
      `  met a full disk ${full.full}; refused with the record as it was ${full.refusedWhole}; went through with room ${full.afterwards}; rules broken ${full.broken.length}`,
      '',
      'Updates interrupted after every statement',
      `  interrupted ${updates.interrupted}; left the version before it ${updates.leftWhole}`,
      '',
      'One bit changed, or the file cut short',
      row(['', 'times', 'noticed', 'noticed', 'as it', 'value', 'rule', 'restored']),
      row(['', '', 'sealed', 'unsealed', 'was', 'altered', 'broken', '']),
      ...[...damaged].map(([kind, counts]) =>
        row([
          kind,
          counts.flips,
          counts.refusedSealed,
          counts.refusedUnsealed,
          counts.asItWas,
          counts.altered,
          counts.broken,
          counts.restored,
        ]),
      ),
      '',
      'The log of a killed program damaged: writes before the damaged place',
      row(['', 'times', 'all there', 'and later', 'refused', 'broken']),
      ...[...logs].map(([kind, counts]) =>
        row([kind, counts.times, counts.keptBefore, counts.keptAll, counts.refused, counts.broken]),
      ),
      '',
      sound ? 'Nothing was lost.' : 'SOMETHING WAS LOST.',
    ]
    return { text: `${lines.join('\n')}\n`, sound }
  } finally {
    programs.remove()
    rmSync(home, { recursive: true, force: true })
  }
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? `  ${cell}`.padEnd(18) : String(cell).padStart(10)))
    .join('')
}
