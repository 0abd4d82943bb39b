const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

const BUILD = join(__dirname, '..', '..', 'build')
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
/** macOS and Windows have theirs made from the largest. */
const LARGEST = 1024

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('data:text/html,')
  const svg = readFileSync(join(BUILD, 'icon.svg'), 'utf8')
  const png = async (size) => {
    const url = await window.webContents.executeJavaScript(`(${draw})(${JSON.stringify(svg)}, ${size})`)
    return Buffer.from(url.split(',')[1], 'base64')
  }

  mkdirSync(join(BUILD, 'icons'), { recursive: true })
  for (const size of LINUX_SIZES) writeFileSync(join(BUILD, 'icons', `${size}x${size}.png`), await png(size))
  writeFileSync(join(BUILD, 'icon.png'), await png(LARGEST))
  app.quit()
})

// Runs in the page.
async function draw(svg, size) {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg', `<svg width="${size}" height="${size}"`))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.toDataURL('image/png')
}
