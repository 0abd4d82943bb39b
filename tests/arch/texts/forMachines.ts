/** Words in sources that no person reads in the app: where they stand, which they are, and why they may stay there. */
interface ForMachines {
  readonly where: RegExp
  readonly what: RegExp
  readonly because: string
}

const ALL = /^/

const FOR_MACHINES: readonly ForMachines[] = [
  {
    where: /^src\/main\/cli\//,
    what: ALL,
    because: 'the command line speaks English, for scripts to rely on',
  },
  {
    where: /^src\/shared\/sample\//,
    what: ALL,
    because: 'the sample is a collection, and its words are data',
  },
  { where: /^src\/shared\/catalogue\//, what: ALL, because: 'names of products, and errors of the build' },
  {
    where: /^src\/shared\/scenarios\/builtin\//,
    what: /^(research|assumed): |^;|^F\d/,
    because: 'where a figure comes from: a citation',
  },
  {
    where: /\/quickAdd\/(words\/|phrases\.|grammar\.)/,
    what: ALL,
    because: 'what is understood, not what is said',
  },
  { where: /^src\/main\/db\//, what: /^[a-z_]+(, [a-z_]+)+$|[A-Z]{2,} |IS NOT|'still_fine'/, because: 'SQL' },
  {
    where: /./,
    what: /^(Canalog|Mac|Typical|Refusal|cana|log|Bluetooth|Lightning|FiiO KA13|dB)$/,
    because: 'names',
  },
  {
    where: /^src\/main\/db\//,
    what: /^(SQLite format 3|unsupported file format)/,
    because: 'what SQLite writes',
  },
  { where: /\/startAtLogin\.ts/, what: /^(\[Desktop Entry\]|Comment=)/, because: 'an entry of the desktop' },
  { where: /\/csvTable\.ts/, what: /^Quotes$/, because: 'what the CSV reader calls an error' },
  {
    where: /\/interchange\/schema\.ts/,
    what: /^Canalog collection$/,
    because: 'the title of the JSON schema',
  },
  {
    where: /./,
    what: /^(Enter|Escape|Tab|Space|Home|End|Shift|Alt|Control|Ctrl|Meta|Super)$/,
    because: 'names of keys',
  },
  {
    where: /\/(theme|csp|commands|useCommands|reveal)\.ts/,
    what: ALL,
    because: 'CSS, selectors and policies',
  },
  { where: /\/fonts\.ts/, what: ALL, because: 'names of typefaces' },
  { where: /\/paths\.ts/, what: ALL, because: 'folders of the system' },
  { where: /\/appFiles\.ts/, what: /^(text|application)\//, because: 'types of files' },
  { where: /\/plainPage\.ts/, what: /[<>]/, because: 'markup' },
  {
    where: /\/syncedFolder\.ts/,
    what: /^(Dropbox|Google Drive|iCloud Drive|Nextcloud|Syncthing)$/,
    because: 'proper names of programs',
  },
]

export function isForMachines(text: string, place: string): boolean {
  return FOR_MACHINES.some(({ where, what }) => where.test(place) && what.test(text.trim()))
}
