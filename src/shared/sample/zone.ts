/** Where the sample's owner lives. */
export const HOME_ZONE = 'Europe/Berlin'
