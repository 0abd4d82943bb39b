export const suggest = {}
