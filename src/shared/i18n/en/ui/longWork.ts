/** Long work on the collection, while it goes on. */
export const longWork = {
  preview: 'Reading the file …',
  import: 'Importing …',
  export: 'Exporting …',
  copy: 'Backing up …',
  callOff: 'Stop',
  said: ({ name, share }: { name: string; share: string }) => `${name} ${share}`,
}
