export const agenda = {}
