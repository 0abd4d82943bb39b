export const wear = {}
