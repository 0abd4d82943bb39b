import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from './released'

const SECCOMP_FILTERED = 'Seccomp:\t2'

test('the page of the released app runs in the sandbox', async ({ start }) => {
  const { page, pid: appPid, end } = await start()
  await expect(page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  const renderers = descendants(appPid).filter((pid) => command(pid).includes('--type=renderer'))
  expect(renderers.length).toBeGreaterThan(0)
  for (const pid of renderers) {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toContain(SECCOMP_FILTERED)
    expect(command(pid)).not.toContain('--no-sandbox')
  }
  await end()
})

function descendants(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parent(each) === pid)
  return children.flatMap((child) => [child, ...descendants(child)])
}

const parent = (pid: number) => Number(/^PPid:\t(\d+)$/m.exec(procFile(pid, 'status'))?.[1])
const command = (pid: number) => procFile(pid, 'cmdline').replaceAll('\0', ' ')

// A process may end while it is looked at.
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
