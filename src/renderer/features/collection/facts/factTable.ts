import type { AssumedDevice } from '../../../../shared/gear/assumptions'
import { BACKS, type Device, FITS, FORMS, MICROPHONES } from '../../../../shared/gear/device'
import { BACK_WORDS, FIT_WORDS, FORM_WORDS, MICROPHONE_WORDS } from '../../../ui/gearWords'
import type { FactGroup } from './facts'

const inEar = ({ form }: Device) => form === 'in_ear'
const onHead = ({ form }: Device) => form === 'over_ear' || form === 'on_ear'
const hasWire = (_: Device, { wired }: AssumedDevice) => wired.value
const hasRadio = (_: Device, { wireless }: AssumedDevice) => wireless.value

const IP_RATINGS = ['none', 'IPX2', 'IPX4', 'IPX5', 'IPX7', 'IPX8', 'IP54', 'IP55', 'IP57', 'IP67', 'IP68']

export const FACT_GROUPS: readonly FactGroup[] = [
  {
    title: 'Kind',
    facts: [
      {
        kind: 'choice',
        label: 'Form',
        unknown: null,
        options: FORMS.map((form) => ({ label: FORM_WORDS[form], patch: { form } })),
        clear: {},
        stated: ({ form }) => FORM_WORDS[form],
        assumed: () => null,
      },
      {
        kind: 'choice',
        label: 'Shape',
        applies: inEar,
        unknown: 'Not known',
        options: FITS.map((fit) => ({ label: FIT_WORDS[fit], patch: { fit } })),
        clear: { fit: null },
        stated: ({ fit }) => (fit === null ? null : FIT_WORDS[fit]),
        assumed: ({ custom }) => (custom ? FIT_WORDS.custom : FIT_WORDS.universal),
      },
      {
        kind: 'choice',
        label: 'Back',
        applies: onHead,
        unknown: 'Not known',
        options: BACKS.map((back) => ({ label: BACK_WORDS[back], patch: { back } })),
        clear: { back: null },
        stated: ({ back }) => (back === null ? null : BACK_WORDS[back]),
        assumed: ({ back }) => (back === null ? null : BACK_WORDS[back]),
      },
      { kind: 'drivers', label: 'Drivers' },
      { kind: 'flag', label: 'Wired', field: 'wired', assumed: ({ wired }) => wired },
      { kind: 'flag', label: 'Wireless', field: 'wireless', assumed: ({ wireless }) => wireless },
    ],
  },
  {
    title: 'Drive',
    facts: [
      {
        kind: 'number',
        label: 'Impedance',
        field: 'impedanceOhm',
        unit: 'Ω',
        min: 0.1,
        max: 10_000,
        assumed: ({ impedanceOhm }) => impedanceOhm,
      },
      { kind: 'sensitivity', label: 'Sensitivity' },
      {
        kind: 'text',
        label: 'Connector',
        field: 'connector',
        applies: hasWire,
        examples: ['MMCX', '2-pin 0.78', 'QDC', 'fixed'],
      },
      {
        kind: 'text',
        label: 'Plug',
        field: 'plug',
        applies: hasWire,
        examples: ['3.5 mm', '4.4 mm', '6.35 mm', 'USB-C'],
      },
      { kind: 'codecs', label: 'Codecs', applies: hasRadio },
      {
        kind: 'number',
        label: 'Delay',
        field: 'latencyMs',
        applies: hasRadio,
        unit: 'ms',
        min: 0,
        max: 5000,
        assumed: ({ latencyMs }) => latencyMs,
      },
      {
        kind: 'number',
        label: 'Battery',
        field: 'batteryHours',
        applies: hasRadio,
        unit: 'h',
        min: 0.1,
        max: 2000,
        assumed: ({ batteryHours }) => batteryHours,
      },
    ],
  },
  {
    title: 'Quiet and calls',
    facts: [
      {
        kind: 'number',
        label: 'Isolation',
        field: 'isolationDb',
        unit: 'dB',
        min: 0,
        max: 60,
        assumed: ({ isolationDb }) => isolationDb,
      },
      {
        kind: 'number',
        label: 'Noise cancelling',
        field: 'ancDb',
        unit: 'dB',
        min: 0,
        max: 60,
        assumed: ({ ancDb }) => ancDb,
      },
      {
        kind: 'flag',
        label: 'Transparency',
        field: 'transparency',
        assumed: ({ transparency }) => transparency,
      },
      {
        kind: 'choice',
        label: 'Microphone',
        unknown: 'Not known',
        options: MICROPHONES.map((microphone) => ({
          label: MICROPHONE_WORDS[microphone],
          patch: { microphone },
        })),
        clear: { microphone: null },
        stated: ({ microphone }) => (microphone === null ? null : MICROPHONE_WORDS[microphone]),
        assumed: ({ microphone }) => MICROPHONE_WORDS[microphone.value],
      },
    ],
  },
  {
    title: 'On the head',
    facts: [
      {
        kind: 'number',
        label: 'Weight',
        field: 'weightG',
        unit: 'g',
        min: 0.1,
        max: 5000,
        assumed: ({ weightG }) => weightG,
      },
      {
        kind: 'number',
        label: 'Nozzle',
        field: 'nozzleMm',
        applies: ({ form, fit }) => form === 'in_ear' && fit !== 'custom',
        unit: 'mm',
        min: 0.1,
        max: 20,
        assumed: ({ nozzleMm }) => nozzleMm,
      },
      {
        kind: 'choice',
        label: 'Water rating',
        unknown: 'Not known',
        options: IP_RATINGS.map((ipRating) => ({
          label: ipRating === 'none' ? 'unprotected' : ipRating,
          patch: { ipRating },
        })),
        clear: { ipRating: null },
        stated: ({ ipRating }) => (ipRating === 'none' ? 'unprotected' : ipRating),
        assumed: ({ ipRating }) => (ipRating.value === 'none' ? 'unprotected' : ipRating.value),
      },
      { kind: 'flag', label: 'Ear hooks', field: 'earHooks', assumed: ({ earHooks }) => earHooks },
      {
        kind: 'flag',
        label: 'Wings',
        field: 'wings',
        applies: (d) => !onHead(d),
        assumed: ({ wings }) => wings,
      },
      {
        kind: 'flag',
        label: 'Over-ear cable',
        field: 'overEarCable',
        applies: (device, resolved) => inEar(device) && hasWire(device, resolved),
        assumed: ({ overEarCable }) => overEarCable,
      },
      {
        kind: 'flag',
        label: 'Flat in the ear',
        field: 'lowProfile',
        applies: (device) => !onHead(device),
        assumed: ({ lowProfile }) => lowProfile,
      },
      { kind: 'flag', label: 'Folds', field: 'folds', applies: onHead, assumed: ({ folds }) => folds },
      {
        kind: 'flag',
        label: 'Wear sensor',
        field: 'wearSensor',
        assumed: ({ wearSensor }) => wearSensor,
      },
    ],
  },
]
