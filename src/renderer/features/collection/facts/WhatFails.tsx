import { List } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { durabilityOf } from '../../../../shared/gear/durability'
import classes from './facts.module.css'

interface WhatFailsProps {
  readonly device: Device
}

/** The weak points of this build, the commonest first. */
export function WhatFails({ device }: WhatFailsProps) {
  return (
    <List className={classes.dim} spacing={4} size="sm">
      {durabilityOf(device).fails.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  )
}
