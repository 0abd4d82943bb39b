import { countsOf } from '../../shared/interchange/contents'
import { readCollection } from '../../shared/interchange/read'
import { collectionJsonSchema } from '../../shared/interchange/schema'
import { writeCollection } from '../../shared/interchange/write'
import { SAMPLE_ENDS_AT, sampleCollection } from '../../shared/sample/sample'
import { backUp } from '../db/backup'
import { backupFolderOf } from '../db/collection'
import { exportCollection, ImportRefusal, importCollection } from '../services/interchange'
import type { Command } from './command'
import { readText, writeText } from './files'
import { jsonText } from './table'

/** The commands that move whole collections. */
export const TRANSFER: Readonly<Record<string, Command>> = {
  import: {
    usage: 'import FILE [--replace]',
    words: ['FILE'],
    options: { replace: { type: 'boolean' } },
    needs: 'collection',
    run: ({ bench, collection, words: [file = ''], options, json, path, say }) => {
      const read = readCollection(readText(path(file)))
      if (!read.ok) throw new ImportRefusal(read.issues)
      const copy = () => {
        const { name } = backUp(
          collection.connection,
          backupFolderOf(collection.file),
          bench.clock.nowAt(),
          'safety',
        )
        say(`Backed up the collection to ${name} first.`)
      }
      const mode =
        options.replace === true ? { kind: 'replace' as const, backUp: copy } : { kind: 'add' as const }
      const { value } = importCollection(bench, read.contents, mode)
      if (json) return jsonText(value)
      say(`Imported ${value.added} entries; ${value.skipped} were there already.`)
      return ''
    },
  },

  export: {
    usage: 'export FILE',
    words: ['FILE'],
    options: {},
    needs: 'collection',
    run: ({ bench, words: [file = ''], json, path, say }) => {
      writeText(path(file), exportCollection(bench))
      if (json) return jsonText({ file: path(file) })
      say(`Exported the collection to ${path(file)}.`)
      return ''
    },
  },

  schema: {
    usage: 'schema',
    words: [],
    options: {},
    needs: 'nothing',
    run: () => jsonText(collectionJsonSchema()),
  },

  sample: {
    usage: 'sample FILE',
    words: ['FILE'],
    options: {},
    needs: 'nothing',
    run: ({ words: [file = ''], at, json, path, say }) => {
      const contents = sampleCollection(at ?? SAMPLE_ENDS_AT)
      writeText(path(file), writeCollection(contents))
      if (json) return jsonText({ file: path(file), counts: countsOf(contents) })
      say(`Wrote a sample collection of ${contents.devices.length} devices to ${path(file)}.`)
      return ''
    },
  },
}
