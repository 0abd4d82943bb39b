/** What fits and seals, ear by ear. */
export const fit = {
  title: 'Fit',
  judgeOthers: 'Judge other tips …',
  teach:
    'Which tips seal, and for how long are they comfortable? Wear or judge some, ear by ear: Canalog keeps it and proposes the size that worked when another nozzle is like this one.',
  label: 'What fits in each ear',
  columns: { tips: 'Tips', left: 'Left', right: 'Right' },
  usualSession: ({ length }: { length: string }) => `Sessions usually last ${length}.`,
  inNow: 'in now',
  worn: ({ hours }: { hours: string }) => `${hours} worn`,
  inEar: {
    left: ({ product }: { product: string }) => `${product} in the left ear`,
    right: ({ product }: { product: string }) => `${product} in the right ear`,
  },
  editInEar: {
    left: ({ product, finding }: { product: string; finding: string }) =>
      `${product} in the left ear: ${finding}. Edit`,
    right: ({ product, finding }: { product: string; finding: string }) =>
      `${product} in the right ear: ${finding}. Edit`,
  },
  finding: {
    notJudged: 'Not judged',
    sealed: 'Sealed',
    leaked: 'Leaked',
    fits: 'Fits',
    doesNotFit: 'Does not fit',
    comfortable: ({ length }: { length: string }) => `comfortable ${length}`,
    leftOpen: 'Left open',
    noted: 'Noted',
  },
  didItSeal: 'Did it seal?',
  doesItFit: 'Does it fit?',
  comfortableFor: 'Comfortable for',
  notSaid: 'Not said',
  minuteSuffix: ' min',
  note: 'Note',
  sameIn: { left: 'The same in the left ear', right: 'The same in the right ear' },
  forget: 'Forget',
  yes: 'Yes',
  no: 'No',
  seal: {
    both: ({ product }: { product: string }) => `Did ${product} seal?`,
    left: ({ product }: { product: string }) => `Did ${product} seal in the left ear?`,
    right: ({ product }: { product: string }) => `Did ${product} seal in the right ear?`,
  },
  sealAnswers: { both: 'Both', left: 'Only left', right: 'Only right', neither: 'Neither' },
  doNotAsk: 'Do not ask',
  proposals: {
    worthTrying: 'Worth trying',
    cannotMatch: 'Worked elsewhere, cannot match here',
    fillInNozzle: 'Fill in the width of its nozzle',
    forEar: {
      left: ({ product }: { product: string }) => `${product} for the left ear`,
      right: ({ product }: { product: string }) => `${product} for the right ear`,
    },
    noSpare: 'None is spare.',
    unopened: ({ unopened }: { unopened: string }) => `${unopened} unopened.`,
    inDrawer: ({ inDrawer }: { inDrawer: string }) => `${inDrawer} in the drawer.`,
    unopenedAndInDrawer: ({ unopened, inDrawer }: { unopened: string; inDrawer: string }) =>
      `${unopened} unopened, ${inDrawer} in the drawer.`,
    openAndMount: 'Open and mount',
    openAndMountThis: ({ product }: { product: string }) => `Open and mount ${product}`,
  },
}
