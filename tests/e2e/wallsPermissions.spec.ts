import { expect, test } from '@playwright/test'
import { launch, type RunningApp } from './support/launch'

let run: RunningApp

test.beforeAll(async () => {
  run = await launch()
})
test.afterAll(async () => {
  await run.close()
})

const NAMES = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'clipboard-write',
  'midi',
  'persistent-storage',
  'background-sync',
  'screen-wake-lock',
  'storage-access',
  'window-management',
  'local-fonts',
  'display-capture',
] as const

for (const name of NAMES) {
  test(`asked whether it may have ${name}, the app answers no`, async () => {
    const state = await run.page.evaluate(
      async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
      name,
    )
    expect(state).toBe('denied')
  })
}

/** What a page does to get it, as if pressed for, and the name of what it is told. */
const REQUESTS = [
  [
    'where the owner is',
    'new Promise((given, refused) => navigator.geolocation.getCurrentPosition(given, refused))',
  ],
  ['the microphone', 'navigator.mediaDevices.getUserMedia({ audio: true })'],
  ['the camera', 'navigator.mediaDevices.getUserMedia({ video: true })'],
  ['the screen', 'navigator.mediaDevices.getDisplayMedia()'],
  ['what was copied', 'navigator.clipboard.readText()'],
  ['MIDI devices', 'navigator.requestMIDIAccess({ sysex: true })'],
  ['a USB device', 'navigator.usb.requestDevice({ filters: [] })'],
  ['a serial port', 'navigator.serial.requestPort()'],
  ['a screen that stays on', "navigator.wakeLock.request('screen')"],
] as const

for (const [what, ask] of REQUESTS) {
  test(`asking for ${what} gets nothing`, async () => {
    const told = await run.page.evaluate(
      `Promise.resolve().then(() => ${ask}).then(() => 'given', (error) => error.name ?? 'refused')`,
    )
    expect(told).toMatch(/^(?:NotAllowedError|NotFoundError|NotSupportedError|SecurityError|refused)$/)
  })
}

test('no message may be shown, no HID device and no font is there, and nothing is kept for ever', async () => {
  const answers = await run.page.evaluate(`Promise.all([
    Notification.requestPermission(), navigator.hid.requestDevice({ filters: [] }), queryLocalFonts(),
    navigator.storage.persist(),
  ])`)
  expect(answers).toEqual(['denied', [], [], false])
})
