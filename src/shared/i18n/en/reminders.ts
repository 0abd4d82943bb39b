export const reminders = {}
