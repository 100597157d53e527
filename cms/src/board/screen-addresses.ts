/** Where the screens of the newsroom stand in the admin. */
export const screens = {
  board: '/admin/newsroom',
  due: '/admin/newsroom/due',
  calendar: '/admin/newsroom/calendar',
  releaseSets: '/admin/newsroom/release-sets',
  translations: '/admin/newsroom/translations',
} as const;
export type ScreenName = keyof typeof screens;
export const screenNames = Object.keys(screens) as ScreenName[];
