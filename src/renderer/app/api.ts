import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'

import {
  type ChannelName,
  type CommandName,
  contract,
  type Input,
  type Output,
  type QueryName,
} from '../../shared/ipc/contract'
import type { Topic } from '../../shared/ipc/define'
import type { EventName, EventPayloads } from '../../shared/ipc/events'
import type { Failure, Result } from '../../shared/result'

declare global {
  interface Window {
    readonly canalog: {
      call(channel: string, input: unknown): Promise<unknown>
      on<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void
    }
  }
}

/** An expected failure of a call, with the sentence for the owner as its message. */
export class CallError extends Error {
  readonly code: Failure['code']
  readonly path: string | undefined

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'CallError'
    this.code = failure.code
    this.path = failure.path
  }
}

/** Calls main; rejects with a {@link CallError} when main answers with a failure. */
export async function call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = (await window.canalog.call(channel, input)) as Result<Output<C>>
  if (!answer.ok) throw new CallError(answer.error)
  return answer.data
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Reads a channel; the answer stays fresh until a command changes one of the topics it reads. */
export function useChannel<C extends QueryName>(
  channel: C,
  input: Input<C>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Output<C>, CallError> {
  return useQuery<Output<C>, CallError>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Sends a command and makes stale what it changed. */
export function useCommand<C extends CommandName>(channel: C) {
  const client = useQueryClient()
  return useMutation<Output<C>, CallError, Input<C>>({
    mutationKey: [channel],
    mutationFn: (input) => call(channel, input),
    onSuccess: () => invalidateTopics(client, contract[channel].changes),
  })
}

/** Makes every query stale that reads one of the topics. */
export async function invalidateTopics(client: QueryClient, topics: readonly Topic[]): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey }) => {
      const channel = contract[queryKey[0] as ChannelName]
      return channel.kind === 'query' && channel.reads.some((topic: Topic) => topics.includes(topic))
    },
  })
}
