import { salvage } from './recovery/salvage'

export const recovery = { salvage }
