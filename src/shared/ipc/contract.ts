/** Every channel between renderer and main: what goes in, what comes out, what it reads or changes. */
import type { z } from 'zod'
import { appChannels } from './channels/appChannels'
import { careChannels } from './channels/careChannels'
import { desktopChannels } from './channels/desktopChannels'
import { deviceChannels } from './channels/deviceChannels'
import { fitChannels } from './channels/fitChannels'
import { insightChannels } from './channels/insightChannels'
import { learningChannels } from './channels/learningChannels'
import { partChannels } from './channels/partChannels'
import { reminderChannels } from './channels/reminderChannels'
import { sessionChannels } from './channels/sessionChannels'
import { stockChannels } from './channels/stockChannels'
import { suggestChannels } from './channels/suggestChannels'
import { wearChannels } from './channels/wearChannels'

export const contract = {
  ...deviceChannels,
  ...partChannels,
  ...stockChannels,
  ...fitChannels,
  ...careChannels,
  ...wearChannels,
  ...sessionChannels,
  ...suggestChannels,
  ...learningChannels,
  ...insightChannels,
  ...appChannels,
  ...reminderChannels,
  ...desktopChannels,
} as const

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>
export type ParsedInput<C extends ChannelName> = z.output<Contract[C]['input']>
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>
export type CommandName = {
  [C in ChannelName]: Contract[C]['kind'] extends 'command' ? C : never
}[ChannelName]
export type QueryName = Exclude<ChannelName, CommandName>
