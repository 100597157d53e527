const paths = {
  document: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6M16 4.5a3.3 3.3 0 0 1 0 6.2M18 14.5c2 .8 3.2 2.6 3.5 5.5',
  notice: 'M4 10v4h3l8 4V6l-8 4zM18 9c1.3 1.6 1.3 4.4 0 6M7 14l1 5h2.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5M8 14.5h3M13 14.5h3M8 17.5h3',
  map: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  building: 'M3 20.5h18M5 20V10M9.5 20V10M14.5 20V10M19 20V10M3 10l9-6 9 6z',
  question: 'M4 5h16v11H11l-5 4v-4H4zM9.8 9.2a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.8-1.1 1.6M12 14.4v.2',
  report: 'M12 4l9 16H3zM12 10v5M12 17.4v.2',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  arrow: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
} as const;

export type IconName = keyof typeof paths;

/** One line drawing of our set, decorative. */
export const iconHtml = (name: IconName): string =>
  `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${paths[name]}"/></svg>`;
