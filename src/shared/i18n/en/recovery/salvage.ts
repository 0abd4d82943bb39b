import { plural } from '../../kit'

export const salvage = {
  action: 'Save what can be read',
  about:
    'What can still be read of it can also be saved as a file, to be imported into a new collection. That is worth a try where the backups are too old.',
  aboutReadOnly: 'All that is in it can be saved as a file, to be opened with a Canalog that may write.',
  chooseFile: 'Save what can be read',
  fileKind: 'Canalog collection',
  fileName: 'collection-salvaged.canalog.json',
  saved: ({ file }: { file: string }) => `What can be read is saved as ${file}.`,
  kept: ({ list }: { list: string }) => `Kept: ${list}.`,
  devices: ({ count }: { count: number }) => plural(count, { one: '# device', other: '# devices' }),
  pairs: ({ count }: { count: number }) => plural(count, { one: '# pair', other: '# pairs' }),
  sessions: ({ count }: { count: number }) => plural(count, { one: '# session', other: '# sessions' }),
  photos: ({ count }: { count: number }) => plural(count, { one: '# photo', other: '# photos' }),
  others: ({ count }: { count: number }) => plural(count, { one: '# other entry', other: '# other entries' }),
  allRead: 'Every page and every entry could be read.',
  brokenPages: ({ count }: { count: number }) =>
    plural(count, {
      one: '# page of the file cannot be read, with all that was on it.',
      other: '# pages of the file cannot be read, with all that was on them.',
    }),
  unplacedPages: ({ count }: { count: number }) =>
    plural(count, {
      one: '# more page belongs to nothing that was found, and what it held is lost.',
      other: '# more pages belong to nothing that was found, and what they held is lost.',
    }),
  lostRows: ({ count }: { count: number }) =>
    plural(count, { one: '# more entry cannot be read.', other: '# more entries cannot be read.' }),
  leftOut: ({ count }: { count: number }) =>
    plural(count, {
      one: '# entry contradicts the rest and was left out.',
      other: '# entries contradict the rest and were left out.',
    }),
  nameOnly: ({ count }: { count: number }) =>
    plural(count, {
      one: '# device or product is known by its short name alone; its details are lost.',
      other: '# devices or products are known by their short names alone; their details are lost.',
    }),
  next: 'To go on with it, start empty and open the file with Canalog. The damaged collection was not changed.',
  nextReadOnly: 'The collection itself was not changed. Open the file with Canalog where it may write.',
  nothing: 'Nothing could be read.',
  nothingDetail: 'No file was written, and the damaged collection was not changed.',
  sameFile: 'That is a file of the damaged collection itself. Nothing was written; choose another name.',
  failed: 'What can be read was not saved.',
}
