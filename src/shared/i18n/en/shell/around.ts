/** The way around: the navigation, what can be done by key or by name, and what is said where a page is missing. */
export const nav = {
  label: 'Screens',
  places: {
    today: 'Today',
    collection: 'Collection',
    parts: 'Tips & pads',
    sessions: 'Sessions',
    agenda: 'Agenda',
    insights: 'Insights',
    coverage: 'Coverage',
    settings: 'Settings',
  },
  sample: 'Sample collection',
  /** Follows a number, for those who do not see its colour. */
  due: 'due',
  anything: ({ keys }: { keys: string }) => `${keys} — anything`,
  log: ({ keys }: { keys: string }) => `${keys} — log a session`,
  allKeys: ({ keys }: { keys: string }) => `${keys} — all keys`,
}

/** What works on every screen, by the id of the command. */
export const commands = {
  'palette.open': 'Do anything …',
  'go.today': 'Go to Today',
  'go.collection': 'Go to Collection',
  'go.parts': 'Go to Tips & pads',
  'go.sessions': 'Go to Sessions',
  'go.agenda': 'Go to the agenda',
  'go.insights': 'Go to Insights',
  'go.coverage': 'Go to Coverage',
  'go.scenarios': 'Go to your scenarios',
  'go.shopping': 'Go to the shopping list',
  'go.settings': 'Go to Settings',
  'session.toggle': 'Start the last device again, or stop',
  'session.switch': 'Switch gear in the running session',
  'session.log': 'Log a past session',
  'device.add': 'Add a device',
  'part.add': 'Add tips or pads',
  'coverage.pack': 'Make a packing list',
  'coverage.compare': 'Compare two devices',
  'insights.costs': 'See what it costs',
  undo: 'Undo the last change',
  search: 'Search on this screen',
  'keys.open': 'Show all keys',
}

export const keys = {
  title: 'Keys',
  everywhere: 'Everywhere',
  /** Between two keys that do the same. */
  or: 'or',
  /** What stands on the caps of the keyboard that people of this language have. */
  caps: {
    Ctrl: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Space: 'Space',
    Home: 'Home',
    End: 'End',
    PageUp: 'PageUp',
    PageDown: 'PageDown',
    Insert: 'Insert',
  },
}

/** Does anything from anywhere. */
export const palette = {
  label: 'Palette',
  field: 'Do anything',
  placeholder: 'Start HD 600, Pick for Flight, Log a past session …',
  nothingFound: 'Nothing like that. Try a device, a scenario, or what you want to do.',
  groups: { commands: 'Commands', pick: 'Pick', start: 'Start', open: 'Open' },
  pickFor: ({ scenario }: { scenario: string }) => `Pick for ${scenario}`,
  start: ({ device }: { device: string }) => `Start ${device}`,
  open: ({ device }: { device: string }) => `Open ${device}`,
}

export const faults = {
  broke: 'This screen broke',
  /** What stands before and after the number of the fault. */
  nothingLost: {
    before:
      'Nothing you recorded is lost: everything that was confirmed is on disk. The fault has the number',
    after: '; it stands beside the details in the log.',
  },
  tryAgain: 'Try again',
  goToToday: 'Go to Today',
  reload: 'Reload the window',
  missing: 'There is nothing here',
  missingWhy: 'The page may have gone with something that was deleted.',
}

/** What is said in passing. */
export const toasts = {
  failed: 'Not done',
  failedWhy:
    'That did not work, and nothing was changed. Try again; if it happens once more, restart Canalog.',
  undone: ({ label }: { label: string }) => `Undone: ${label}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToStart: 'There is no earlier session to start again. Pick something on Today first.',
  nothingToSwitch: 'No session is running that could go on with another device.',
}
