import { Outlet } from '@tanstack/react-router'
import { KeySheet } from './KeySheet'
import { Nav } from './Nav'
import { Palette } from './Palette'
import { Notices } from './running/Notices'
import { RunningBar } from './running/RunningBar'
import classes from './Shell.module.css'
import { useCommands } from './useCommands'

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
      <Palette />
      <KeySheet />
    </div>
  )
}
