export const interchange = {}
