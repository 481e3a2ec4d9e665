/**
 * The only place that knows which days offices work: weekdays in Guangzhou, the State Council's holidays and the weekend
 * days worked in exchange (调休), as announced for 2013, 2014 and 2015. In other years weekends alone are free. The hours
 * of a day are each department's own (`office-hours.ts`).
 */
import { addDays } from './dataset/random.ts';
import { type OfficeHours, usualHours } from './office-hours.ts';

/** Weekdays off: 国办发明电〔2012〕33号, 〔2013〕28号 and 〔2014〕28号; 2015-09-03/04 by the State Council's notice of 2015-05-13. */
const holidays: ReadonlySet<string> = new Set([
  ...['2013-01-01', '2013-01-02', '2013-01-03'],
  ...['2013-02-11', '2013-02-12', '2013-02-13', '2013-02-14', '2013-02-15'],
  ...['2013-04-04', '2013-04-05'],
  ...['2013-04-29', '2013-04-30', '2013-05-01'],
  ...['2013-06-10', '2013-06-11', '2013-06-12'],
  ...['2013-09-19', '2013-09-20'],
  ...['2013-10-01', '2013-10-02', '2013-10-03', '2013-10-04', '2013-10-07'],
  '2014-01-01',
  ...['2014-01-31', '2014-02-03', '2014-02-04', '2014-02-05', '2014-02-06'],
  '2014-04-07',
  ...['2014-05-01', '2014-05-02'],
  '2014-06-02',
  '2014-09-08',
  ...['2014-10-01', '2014-10-02', '2014-10-03', '2014-10-06', '2014-10-07'],
  ...['2015-01-01', '2015-01-02'],
  ...['2015-02-18', '2015-02-19', '2015-02-20', '2015-02-23', '2015-02-24'],
  '2015-04-06',
  '2015-05-01',
  '2015-06-22',
  ...['2015-09-03', '2015-09-04'],
  ...['2015-10-01', '2015-10-02', '2015-10-05', '2015-10-06', '2015-10-07'],
]);

/** Saturdays and Sundays worked in exchange. */
const makeUpDays: ReadonlySet<string> = new Set([
  ...['2013-01-05', '2013-01-06', '2013-02-16', '2013-02-17', '2013-04-07', '2013-04-27', '2013-04-28'],
  ...['2013-06-08', '2013-06-09', '2013-09-22', '2013-09-29', '2013-10-12'],
  ...['2014-01-26', '2014-02-08', '2014-05-04', '2014-09-28', '2014-10-11'],
  ...['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'],
]);

const guangzhouMs = 8 * 3_600_000;
const hourMs = 3_600_000;

/** Local wall time of an instant: `2015-10-26T17:47:00`. */
export const wallTime = (instant: string): string =>
  new Date(Date.parse(instant) + guangzhouMs).toISOString().slice(0, 19);

/** The instant of a local wall time. */
export const instantOf = (day: string, time: string): string =>
  `${new Date(Date.parse(`${day}T${time}Z`) - guangzhouMs).toISOString().slice(0, 19)}Z`;

/** `hours` after `instant`, by any clock. */
export const addHours = (instant: string, hours: number): string =>
  `${new Date(Date.parse(instant) + hours * hourMs).toISOString().slice(0, 19)}Z`;

export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / hourMs;

export function isWorkingDay(day: string): boolean {
  if (makeUpDays.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

const workingDayAfter = (day: string): string => {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : workingDayAfter(next);
};

/** The day `count` working days after `day`; `day` itself does not count. */
export function workingDaysAfter(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDayAfter(found);
  return found;
}

/** The same time of day, `count` working days later; what falls outside office hours counts from the next opening. */
export function addWorkingDays(instant: string, count: number, { opensAt, shutsAt }: OfficeHours = usualHours): string {
  const [opens, shuts] = [`${opensAt}:00`, `${shutsAt}:00`];
  let [day = '', time = ''] = wallTime(instant).split('T');
  if (!isWorkingDay(day) || time > shuts) {
    day = workingDayAfter(day);
    time = opens;
  } else if (time < opens) time = opens;
  return instantOf(workingDaysAfter(day, count), time);
}

/** Working days after the day of `from` up to the day of `to`; 0 within one day, and when `to` comes first. */
export function workingDaysBetween(from: string, to: string): number {
  const last = wallTime(to).slice(0, 10);
  let count = 0;
  for (let day = addDays(wallTime(from).slice(0, 10), 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1;
  return count;
}
