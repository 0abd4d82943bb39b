export const acoustics = {}
