import { Outlet } from '@tanstack/react-router'
import { later } from './later'
import { Nav } from './Nav'
import { Notices } from './running/Notices'
import { RunningBar } from './running/RunningBar'
import classes from './Shell.module.css'
import { useWasOpened } from './surfaces'
import { useCommands } from './useCommands'
import { useUnhurried } from './useUnhurried'

const Palette = later(async () => (await import('./Palette')).Palette)
const KeySheet = later(async () => (await import('./KeySheet')).KeySheet)

/** What stays on every screen: the way around, the running session, and what lies over it all. */
export function Shell() {
  useCommands()
  return (
    <div className={classes.shell}>
      <Nav />
      <Notices />
      <div className={classes.outlet}>
        <Outlet />
      </div>
      <RunningBar />
      {useUnhurried() ? <Palette /> : null}
      {useWasOpened('keys') ? <KeySheet /> : null}
    </div>
  )
}
