import type { AssumedDevice } from '../../../../shared/gear/assumptions'
import { BACKS, type Device, FITS, FORMS, MICROPHONES } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import type { FactGroup } from './facts'

const inEar = ({ form }: Device) => form === 'in_ear'
const onHead = ({ form }: Device) => form === 'over_ear' || form === 'on_ear'
const hasWire = (_: Device, { wired }: AssumedDevice) => wired.value
const hasRadio = (_: Device, { wireless }: AssumedDevice) => wireless.value

const IP_RATINGS = ['none', 'IPX2', 'IPX4', 'IPX5', 'IPX7', 'IPX8', 'IP54', 'IP55', 'IP57', 'IP67', 'IP68']

/** Everything that is known of devices, in reading order. */
export function factGroups(): readonly FactGroup[] {
  const { attributes, forms, fits, backs, microphones } = t.gear
  const { groups, notKnownChoice, unprotected, connectorExamples, plugExamples, hourUnit, own } =
    t.collection.facts
  return [
    {
      title: groups.kind,
      facts: [
        {
          kind: 'choice',
          label: attributes.form,
          unknown: null,
          options: FORMS.map((form) => ({ label: forms[form], patch: { form } })),
          clear: {},
          stated: ({ form }) => forms[form],
          assumed: () => null,
        },
        {
          kind: 'choice',
          label: attributes.fit,
          applies: inEar,
          unknown: notKnownChoice,
          options: FITS.map((fit) => ({ label: fits[fit], patch: { fit } })),
          clear: { fit: null },
          stated: ({ fit }) => (fit === null ? null : fits[fit]),
          assumed: ({ custom }) => (custom ? fits.custom : fits.universal),
        },
        {
          kind: 'choice',
          label: attributes.back,
          applies: onHead,
          unknown: notKnownChoice,
          options: BACKS.map((back) => ({ label: backs[back], patch: { back } })),
          clear: { back: null },
          stated: ({ back }) => (back === null ? null : backs[back]),
          assumed: ({ back }) => (back === null ? null : backs[back]),
        },
        { kind: 'drivers', label: attributes.drivers },
        { kind: 'flag', label: attributes.wired, field: 'wired', assumed: ({ wired }) => wired },
        { kind: 'flag', label: attributes.wireless, field: 'wireless', assumed: ({ wireless }) => wireless },
      ],
    },
    {
      title: groups.drive,
      facts: [
        {
          kind: 'number',
          label: attributes.impedanceOhm,
          field: 'impedanceOhm',
          unit: 'Ω',
          min: 0.1,
          max: 10_000,
          assumed: ({ impedanceOhm }) => impedanceOhm,
        },
        { kind: 'sensitivity', label: attributes.sensitivity },
        {
          kind: 'text',
          label: attributes.connector,
          field: 'connector',
          applies: hasWire,
          examples: connectorExamples,
        },
        {
          kind: 'text',
          label: attributes.plug,
          field: 'plug',
          applies: hasWire,
          examples: plugExamples,
        },
        { kind: 'codecs', label: attributes.codecs, applies: hasRadio },
        {
          kind: 'number',
          label: attributes.latencyMs,
          field: 'latencyMs',
          applies: hasRadio,
          unit: 'ms',
          min: 0,
          max: 5000,
          assumed: ({ latencyMs }) => latencyMs,
        },
        {
          kind: 'number',
          label: attributes.batteryHours,
          field: 'batteryHours',
          applies: hasRadio,
          unit: hourUnit,
          min: 0.1,
          max: 2000,
          assumed: ({ batteryHours }) => batteryHours,
        },
      ],
    },
    {
      title: groups.quiet,
      facts: [
        {
          kind: 'number',
          label: attributes.isolationDb,
          field: 'isolationDb',
          unit: 'dB',
          min: 0,
          max: 60,
          assumed: ({ isolationDb }) => isolationDb,
        },
        {
          kind: 'number',
          label: attributes.ancDb,
          field: 'ancDb',
          unit: 'dB',
          min: 0,
          max: 60,
          zero: own.none,
          assumed: ({ ancDb }) => ancDb,
        },
        {
          kind: 'flag',
          label: attributes.transparency,
          field: 'transparency',
          assumed: ({ transparency }) => transparency,
        },
        {
          kind: 'choice',
          label: attributes.microphone,
          unknown: notKnownChoice,
          options: MICROPHONES.map((microphone) => ({
            label: microphones[microphone],
            patch: { microphone },
          })),
          clear: { microphone: null },
          stated: ({ microphone }) => (microphone === null ? null : microphones[microphone]),
          assumed: ({ microphone }) => microphones[microphone.value],
        },
      ],
    },
    {
      title: groups.onHead,
      facts: [
        {
          kind: 'number',
          label: attributes.weightG,
          field: 'weightG',
          unit: 'g',
          min: 0.1,
          max: 5000,
          assumed: ({ weightG }) => weightG,
        },
        {
          kind: 'number',
          label: attributes.nozzleMm,
          field: 'nozzleMm',
          applies: ({ form, fit }) => form === 'in_ear' && fit !== 'custom',
          unit: 'mm',
          min: 0.1,
          max: 20,
          assumed: ({ nozzleMm }) => nozzleMm,
        },
        {
          kind: 'choice',
          label: attributes.ipRating,
          unknown: notKnownChoice,
          options: IP_RATINGS.map((ipRating) => ({
            label: ipRating === 'none' ? unprotected : ipRating,
            patch: { ipRating },
          })),
          clear: { ipRating: null },
          stated: ({ ipRating }) => (ipRating === 'none' ? unprotected : ipRating),
          assumed: ({ ipRating }) => (ipRating.value === 'none' ? unprotected : ipRating.value),
        },
        { kind: 'flag', label: attributes.earHooks, field: 'earHooks', assumed: ({ earHooks }) => earHooks },
        {
          kind: 'flag',
          label: attributes.wings,
          field: 'wings',
          applies: (d) => !onHead(d),
          assumed: ({ wings }) => wings,
        },
        {
          kind: 'flag',
          label: attributes.overEarCable,
          field: 'overEarCable',
          applies: (device, resolved) => inEar(device) && hasWire(device, resolved),
          assumed: ({ overEarCable }) => overEarCable,
        },
        {
          kind: 'flag',
          label: attributes.lowProfile,
          field: 'lowProfile',
          applies: (device) => !onHead(device),
          assumed: ({ lowProfile }) => lowProfile,
        },
        {
          kind: 'flag',
          label: attributes.folds,
          field: 'folds',
          applies: onHead,
          assumed: ({ folds }) => folds,
        },
        {
          kind: 'flag',
          label: attributes.wearSensor,
          field: 'wearSensor',
          assumed: ({ wearSensor }) => wearSensor,
        },
      ],
    },
  ]
}
