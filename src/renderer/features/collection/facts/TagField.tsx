import { TagsInput } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { tagsOf } from '../list/arrange'
import classes from './facts.module.css'

interface TagFieldProps {
  readonly device: Pick<Device, 'tags'>
  onSave(patch: DevicePatch): void
}

export function TagField({ device: { tags }, onSave }: TagFieldProps) {
  const known = tagsOf(useChannel('devices.list', {}).data ?? [])
  return (
    <TagsInput
      mt="xs"
      size="sm"
      label={t.collection.facts.own.tags}
      classNames={{ label: classes.heading }}
      placeholder={tags.length === 0 ? t.collection.facts.own.tagExamples : ''}
      maxTags={50}
      value={tags}
      data={known}
      onChange={(next) => onSave({ tags: next.map((tag) => tag.trim().slice(0, 40)).filter(Boolean) })}
    />
  )
}
