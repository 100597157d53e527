const offset = 7 * 3600_000;

/** An instant as a clock in Việt Nam shows it (UTC+7, no summer time): `2026-11-23T14:30`. */
export const localMinute = (instant: string): string =>
  new Date(Date.parse(instant) + offset).toISOString().slice(0, 16);
/** The day in Việt Nam: `2026-11-23`. */
export const localDay = (instant: string): string => localMinute(instant).slice(0, 10);
/** `23/11/2026`. */
export const sayDay = (day: string): string => day.split('-').reverse().join('/');
/** `23/11/2026, 14:30`. */
export const sayMoment = (instant: string): string =>
  `${sayDay(localDay(instant))}, ${localMinute(instant).slice(11, 16)}`;
/** The instant at which a day begins in Việt Nam. */
export const startOfDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00.000Z`) - offset).toISOString();
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
