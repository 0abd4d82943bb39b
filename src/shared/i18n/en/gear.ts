export const gear = {}
