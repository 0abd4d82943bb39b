import { createSocket } from 'node:dgram'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { launch, type RunningApp } from './support/launch'
import { type Listeners, listen } from './support/listeners'

test('the watch of every run would see a request to a network, and the run would fail', async () => {
  const url = 'http://127.0.0.1:9/seen'
  const running = await launch()
  expect(await running.networkRequests()).toEqual([])
  // Whether it arrives does not matter: the attempt is what the watch is for.
  await running.app.evaluate(({ net }, target) => net.fetch(target).catch(() => null), url)
  expect(await running.networkRequests()).toEqual([url])
  await expect(running.close()).rejects.toThrow(url)
})

test.describe('nothing arrives, not even at a program that listens on this computer', () => {
  let run: RunningApp
  let outside: Listeners

  test.beforeAll(async () => {
    outside = await listen()
    run = await launch()
  })
  test.afterAll(async () => {
    await run.close()
    outside.close()
  })

  test('the page asks by every way that a page has', async () => {
    const site = `http://127.0.0.1:${outside.tcpPort}/`
    const outcomes = await run.page.evaluate(async (address) => {
      const add = (tag: string, attributes: Record<string, string>) =>
        new Promise<string>((done) => {
          const element = document.createElement(tag)
          element.onload = () => done('loaded')
          element.onerror = () => done('stopped')
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
          document.body.append(element)
        })
      const socket = new Promise<string>((done) => {
        try {
          const opened = new WebSocket(address.replace('http', 'ws'))
          opened.onopen = () => done('loaded')
          opened.onerror = () => done('stopped')
        } catch {
          done('stopped')
        }
      })
      const events = new Promise<string>((done) => {
        const source = new EventSource(address)
        source.onopen = () => done('loaded')
        source.onerror = () => done('stopped')
      })
      const post = fetch(address, { method: 'POST', mode: 'no-cors', body: 'a' }).then(
        () => 'loaded',
        () => 'stopped',
      )
      return {
        fetch: await post,
        image: await add('img', { src: `${address}a.png` }),
        script: await add('script', { src: `${address}a.js` }),
        style: await add('link', { rel: 'stylesheet', href: `${address}a.css` }),
        socket: await socket,
        events: await events,
      }
    }, site)
    expect(Object.values(outcomes)).toEqual(Array(6).fill('stopped'))
    // These have no outcome to wait for.
    await run.page.evaluate((address) => {
      navigator.sendBeacon(address, 'a')
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch']) {
        const link = document.createElement('link')
        link.rel = rel
        link.href = address
        document.head.append(link)
      }
    }, site)
    await run.page.waitForTimeout(500)
    expect(outside.arrived()).toEqual({ tcp: 0, udp: 0 })
    expect(await run.networkRequests(), 'the policy stops it before it is a request').toEqual([])
  })

  test('the page calls by WebRTC, which no policy of a page holds back', async () => {
    const candidates = await run.page.evaluate(
      async ({ udpPort, tcpPort }) => {
        const call = new RTCPeerConnection({
          iceServers: [
            { urls: `stun:127.0.0.1:${udpPort}` },
            { urls: `turn:127.0.0.1:${tcpPort}?transport=tcp`, username: 'a', credential: 'b' },
          ],
        })
        const found: string[] = []
        call.onicecandidate = ({ candidate }) => {
          if (candidate) found.push(candidate.candidate)
        }
        call.createDataChannel('a')
        await call.setLocalDescription(await call.createOffer())
        await new Promise<void>((done) => {
          const settle = setTimeout(done, 3000)
          call.onicegatheringstatechange = () => {
            if (call.iceGatheringState !== 'complete') return
            clearTimeout(settle)
            done()
          }
        })
        call.close()
        return found
      },
      { udpPort: outside.udpPort, tcpPort: outside.tcpPort },
    )
    expect(outside.arrived()).toEqual({ tcp: 0, udp: 0 })
    expect(candidates, 'no address of this computer is told').toEqual([])
  })

  test('the listeners would have noticed', async () => {
    connect(outside.tcpPort, '127.0.0.1').on('error', () => undefined)
    const socket = createSocket('udp4')
    socket.send('a', outside.udpPort, '127.0.0.1', () => socket.close())
    await expect.poll(outside.arrived).toEqual({ tcp: 1, udp: 1 })
  })
})
