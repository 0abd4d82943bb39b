import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { ImportDialog } from './ImportDialog'

/** What is in the file that the owner has opened with Canalog, before anything of it is imported. */
export function OpenedImport() {
  const { import: token } = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  const { data: preview, mutate } = useCommand('data.openedPreview')
  const forget = () => void navigate({ search: {}, replace: true })

  useEffect(() => {
    if (token !== undefined) mutate({ token }, { onError: tellFailure })
  }, [token, mutate])
  return preview && preview.token === token ? (
    <ImportDialog key={token} preview={preview} onClose={forget} />
  ) : null
}
