import { Loader, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { deviceDraft } from '../../../../shared/catalogue/draft'
import type { CatalogueModel } from '../../../../shared/catalogue/schema'
import type { DeviceDraft } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import { call, useChannel } from '../../../app/api'
import { useUndoableCommand } from '../../../app/undo'
import { draftOfText } from './drafts'
import { FormChoice, type Kind } from './FormChoice'
import { ResultList } from './ResultList'

const SHORTEST = 2
const LIMIT = 8

/** One field: type, choose, and it is in the collection; the field is ready for the next. */
export function AddOne() {
  const listId = useId()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [asking, setAsking] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const { run, pending } = useUndoableCommand('devices.add')

  const wanted = text.trim()
  const enough = wanted.length >= SHORTEST
  const input = { text: wanted, limit: LIMIT }
  const { data, isPlaceholderData, isFetching } = useChannel('catalogue.search', input, {
    enabled: enough,
    keepPrevious: true,
  })
  const found = enough ? (data ?? []) : []
  const last = found.length

  const type = (next: string) => {
    setText(next)
    setActive(0)
  }
  const add = async (draft: DeviceDraft) => {
    const ids = await run({ drafts: [draft] })
    if (ids === null) return
    setAdded((before) => [`${draft.brand} ${draft.model}`, ...before])
    setAsking(false)
    type('')
  }
  const addModel = (model: CatalogueModel) => void add(deviceDraft(model))
  const addAsItIs = (kind: Kind) => void add({ ...draftOfText(wanted, kind.form), ...kind })

  const choose = async () => {
    // A quick Enter comes before the answer to the last letter: what it adds must be what was typed.
    const list = isPlaceholderData
      ? await client.fetchQuery({
          queryKey: ['catalogue.search', input],
          queryFn: () => call('catalogue.search', input),
        })
      : found
    const hit = list[active]
    if (hit) addModel(hit.model)
    else setAsking(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!enough || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') void choose()
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else return
    event.preventDefault()
  }

  if (asking) {
    return <FormChoice name={wanted} onChoose={addAsItIs} onBack={() => setAsking(false)} />
  }
  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        size="md"
        label={t.collection.add.brandOrModel}
        placeholder={t.collection.add.example}
        leftSection={<IconSearch size={18} />}
        rightSection={isFetching || pending ? <Loader size={16} /> : null}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={enough}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(enough ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
      />
      {enough ? (
        <ResultList
          id={listId}
          found={found}
          active={active}
          text={wanted}
          onActive={setActive}
          onModel={addModel}
          onAsItIs={() => setAsking(true)}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t.collection.add.keys}
        </Text>
      )}
      {added.length > 0 ? (
        <Text size="sm" role="status">
          {t.collection.add.justAdded({ names: t.common.listed({ items: added }) })}
        </Text>
      ) : null}
    </Stack>
  )
}
