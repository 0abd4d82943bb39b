import { deflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HOSTILE_PHOTOS, jpegOfTwoSizes, pngOf } from './support/hostilePhotos'
import { launch, type RunningApp } from './support/launch'
import { nth, ownerOf } from './support/owner'

interface Answer {
  readonly ok: boolean
  readonly error?: { readonly code: string; readonly message: string }
}

/** Of what the app may take to refuse, or to shrink, one photo. */
const MEMORY_LIMIT_KB = 700_000
let run: RunningApp
let device: string

test.beforeAll(async () => {
  run = await launch()
  device = nth(await ownerOf(run.page, 'Sennheiser HD 600'), 0)
})
test.afterAll(async () => {
  await run.close()
})

async function add(bytes: Uint8Array): Promise<Answer> {
  const answer = await run.page.evaluate(
    ([id, base64]) =>
      window.canalog.call('photos.add', {
        device: id,
        bytes: Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0)),
      }),
    [device, Buffer.from(bytes).toString('base64')],
  )
  return answer as Answer
}

const photos = () =>
  run.page.evaluate(async (id) => {
    const { data } = (await window.canalog.call('devices.get', { id })) as { data: { photos: number[] } }
    return data.photos
  }, device)

/** The most that the main process has ever held. */
const peakKb = () => run.app.evaluate(() => process.resourceUsage().maxRSS)

for (const { what, bytes } of HOSTILE_PHOTOS) {
  test(`${what} is refused with a sentence`, async () => {
    const answer = await add(bytes())
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
    expect(answer.error?.message).toMatch(/^[A-Z].*\.$/)
  })
}

test('a photo of more than 30 MB is refused with a sentence', async () => {
  const answer = await run.page.evaluate(
    (id) => window.canalog.call('photos.add', { device: id, bytes: new Uint8Array(30_000_001) }),
    device,
  )
  expect(answer).toMatchObject({ ok: false, error: { message: 'This photo is larger than 30 MB.' } })
})

test('a photo that states a small size and holds a huge one is refused before it fills the memory', async () => {
  const small = await run.app.evaluate(({ nativeImage }) =>
    nativeImage
      .createFromBitmap(Buffer.alloc(32 * 32 * 4, 128), { width: 32, height: 32 })
      .toJPEG(80)
      .toString('base64'),
  )
  const before = await peakKb()
  expect(await add(jpegOfTwoSizes(Buffer.from(small, 'base64')))).toMatchObject({
    ok: false,
    error: { code: 'VALIDATION', message: 'Only PNG and JPEG photos can be added.' },
  })
  expect((await peakKb()) - before).toBeLessThan(MEMORY_LIMIT_KB)
})

test('a small file of very many pixels is shrunk in bounded memory', async () => {
  const edge = 9000
  const before = await peakKb()
  const bomb = pngOf(edge, edge, deflateSync(Buffer.alloc((edge / 8 + 1) * edge), { level: 9 }), 1)
  expect(bomb.length).toBeLessThan(50_000)
  expect(await add(bomb)).toMatchObject({ ok: true })
  expect((await peakKb()) - before).toBeLessThan(MEMORY_LIMIT_KB)
})

test('of a photo that carries a page behind it only the picture is kept', async () => {
  const before = await photos()
  const picture = pngOf(2, 2, deflateSync(Buffer.from([0, 0x80, 0, 0])), 1)
  const polyglot = Buffer.concat([picture, Buffer.from('<script>globalThis.ran = true</script>')])
  expect(await add(polyglot)).toMatchObject({ ok: true })
  const kept = await photos()
  expect(kept).toHaveLength(before.length + 1)
  const served = await run.page.evaluate(async (id) => {
    const response = await fetch(`/media/photo/${id}`)
    return {
      type: response.headers.get('content-type'),
      sniffing: response.headers.get('x-content-type-options'),
      text: new TextDecoder('latin1').decode(await response.arrayBuffer()),
    }
  }, kept.at(-1))
  expect(served).toMatchObject({ type: 'image/jpeg', sniffing: 'nosniff' })
  expect(served.text).not.toContain('script')
  expect(served.text.startsWith('\xff\xd8')).toBe(true)
})
