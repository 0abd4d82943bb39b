import { plural } from '../../kit'

/** Adding devices, one by one or a list at once. */
export const add = {
  title: 'Add devices',
  oneByOne: 'One by one',
  pasteList: 'Paste a list',
  brandOrModel: 'Brand or model',
  example: 'Three letters are enough: hd6, er4, blessing',
  keys: 'Choose with ↑ and ↓, add with Enter. Everything else can follow later.',
  justAdded: ({ names }: { names: string }) => `Added just now: ${names}`,
  found: 'Found in the catalogue',
  youOwn: ({ count }: { count: string }) => `you own ${count}`,
  asItIs: ({ text }: { text: string }) => `Add “${text}” as it is`,
  notInCatalogue: 'The catalogue knows no such model',
  noiseCancelling: 'noise cancelling',
  whatIs: ({ name }: { name: string }) => `What is ${name}?`,
  whatIsQuoted: ({ name }: { name: string }) => `What is “${name}”?`,
  trueWireless: 'True wireless',
  back: 'Back',
  linePerDevice: 'One device per line',
  listExample: 'Sennheiser HD 600\nMoondrop Blessing 3\n- airpods pro 2',
  whatItMeans: 'What the list means',
  columns: { add: 'Add', line: 'Your line', as: 'Is added as', form: 'Form' },
  addLine: ({ line }: { line: string }) => `Add ${line}`,
  writtenNotFound: 'As written: not in the catalogue',
  meaningOf: ({ line }: { line: string }) => `What ${line} means`,
  asWritten: ({ line }: { line: string }) => `As written: ${line}`,
  likely: ({ model }: { model: string }) => `${model} – likely`,
  formOf: ({ line }: { line: string }) => `Form of ${line}`,
  chooseForm: 'Choose …',
  needForm: ({ count }: { count: number }) =>
    plural(count, {
      one: 'One line needs a form before being added.',
      other: '# lines need a form before being added.',
    }),
  addCount: ({ count }: { count: number }) => plural(count, { one: 'Add # device', other: 'Add # devices' }),
}
