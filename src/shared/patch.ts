import { z } from 'zod'

type WithoutDefault<S> = S extends z.ZodDefault<infer Inner> ? Inner : S

export type PatchShape<T extends z.core.$ZodShape> = {
  [K in keyof T]: z.ZodOptional<WithoutDefault<T[K]> extends z.core.SomeType ? WithoutDefault<T[K]> : never>
}

/**
 * The schema of a partial edit: every key may be absent and is then left alone. Defaults are taken off,
 * because zod would fill them in for absent keys too and so overwrite what was there.
 */
export function patchOf<T extends z.core.$ZodShape>(
  schema: z.ZodObject<T>,
): z.ZodObject<PatchShape<T>, z.core.$strict> {
  const shape = Object.entries(schema.shape).map(([key, field]) => [
    key,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ])
  return z.strictObject(Object.fromEntries(shape) as PatchShape<T>)
}
