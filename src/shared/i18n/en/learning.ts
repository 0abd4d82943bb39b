export const learning = {}
