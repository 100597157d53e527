const view = (path: `/${string}`, Component: string) => ({ path, Component, exact: true });

/** The screens of the newsroom in the admin; `screens` in `screen-addresses.ts` are their addresses. */
export const newsroomViews = {
  newsroomBoard: view('/newsroom', '/board/board-view.tsx#BoardView'),
  newsroomDue: view('/newsroom/due', '/board/due-view.tsx#DueView'),
  newsroomCalendar: view('/newsroom/calendar', '/board/calendar-view.tsx#CalendarView'),
  newsroomReleaseSets: view('/newsroom/release-sets', '/board/release-sets-view.tsx#ReleaseSetsView'),
  newsroomTranslations: view('/newsroom/translations', '/board/translations-view.tsx#TranslationsView'),
};
