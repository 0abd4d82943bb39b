export const hanging = {
  title: 'The page of Canalog does not answer.',
  detail:
    'What was saved is safe. Wait a little, or load the page again; what is typed and not saved is lost then.',
  wait: 'Wait',
  loadAgain: 'Load the page again',
}
