import { describe, expect, test } from 'vitest'
import { trayImage } from '../../../src/main/app/trayImage'
import { type TrayItem, type TrayState, trayFace } from '../../../src/main/app/trayMenu'
import { contract } from '../../../src/shared/ipc/contract'

const HD600 = { device: 'hd600', name: 'HD 600', scenario: 'mixing' }
const KOSS = { device: 'koss', name: 'Koss & Porta', scenario: null }
const IDLE: TrayState = { running: null, last: HD600, quick: [KOSS], nowAt: 10_000, due: 0, hidden: false }
const RUNNING: TrayState = { ...IDLE, running: { device: 'hd600', name: 'HD 600', startAt: 10_000 - 3900 } }

const labels = (items: readonly TrayItem[]) =>
  items.map((item) => (item.kind === 'separator' ? '—' : item.label))

describe('the tray', () => {
  test('offers the last one again, then the others, when nothing runs', () => {
    const { tooltip, items } = trayFace(IDLE)
    expect(tooltip).toBe('Canalog')
    expect(labels(items)).toEqual([
      'Start HD 600 again',
      '—',
      'Start',
      'Koss && Porta',
      '—',
      'Open Canalog',
      'Quit Canalog',
    ])
    expect(items).toContainEqual({
      kind: 'call',
      label: 'Start HD 600 again',
      channel: 'sessions.start',
      input: { device: 'hd600', scenario: 'mixing' },
    })
  })

  test('says what runs and for how long, stops it, or goes on with another device', () => {
    const { tooltip, items } = trayFace(RUNNING)
    expect(tooltip).toBe('Canalog\nHD 600, 1 h 5 min')
    expect(labels(items).slice(0, 5)).toEqual([
      'HD 600, 1 h 5 min',
      'Stop',
      '—',
      'Switch to',
      'Koss && Porta',
    ])
    expect(items).toContainEqual({
      kind: 'call',
      label: 'Koss && Porta',
      channel: 'sessions.switch',
      input: { device: 'koss' },
    })
  })

  test('says what is due, and that the window is hidden', () => {
    const { tooltip, items } = trayFace({ ...IDLE, due: 3, hidden: true })
    expect(tooltip).toBe('Canalog, its window is hidden\n3 things are due')
    expect(items).toContainEqual({ kind: 'show', label: '3 things are due', path: '/agenda' })
    expect(labels(items)).toContain('Show the window')
    expect(trayFace({ ...IDLE, due: 1 }).tooltip).toBe('Canalog\nOne thing is due')
  })

  test('of an empty collection only opens and quits', () => {
    expect(labels(trayFace({ ...IDLE, last: null, quick: [] }).items)).toEqual([
      'Open Canalog',
      'Quit Canalog',
    ])
  })

  test('has a tooltip that Windows shows whole, however long a name is', () => {
    const name = '🎧'.repeat(200)
    const running = { device: 'a', name, startAt: 0 }
    const letters = [...trayFace({ ...RUNNING, running, due: 999, hidden: true }).tooltip]
    expect(letters.length).toBeLessThanOrEqual(127)
  })

  test('makes only calls that the contract allows', () => {
    for (const state of [IDLE, RUNNING]) {
      for (const item of trayFace(state).items) {
        if (item.kind === 'call')
          expect(contract[item.channel].input.safeParse(item.input).success).toBe(true)
      }
    }
  })
})

describe('the icon in the tray', () => {
  const alphaAt = (running: boolean, x: number, y: number) =>
    trayImage(running, false).bytes[(y * 32 + x) * 4 + 3]

  test('has a band, two cups, and a dot between them only while a session runs', () => {
    for (const running of [false, true]) {
      expect([alphaAt(running, 16, 4), alphaAt(running, 5, 22), alphaAt(running, 26, 22)]).toEqual([
        255, 255, 255,
      ])
      expect([alphaAt(running, 0, 0), alphaAt(running, 16, 12), alphaAt(running, 31, 31)]).toEqual([0, 0, 0])
    }
    expect([alphaAt(false, 16, 22), alphaAt(true, 16, 22)]).toEqual([0, 255])
  })

  test('is premultiplied: no colour is stronger than its cover', () => {
    const { bytes } = trayImage(true, false)
    for (let at = 0; at < bytes.length; at += 4) {
      const alpha = bytes[at + 3] ?? 0
      for (const channel of [0, 1, 2]) expect(bytes[at + channel]).toBeLessThanOrEqual(alpha)
    }
  })

  test('is black for the menu bar of a Mac, which colours it itself', () => {
    expect(trayImage(false, true).bytes.some((value, at) => at % 4 !== 3 && value > 0)).toBe(false)
  })
})
