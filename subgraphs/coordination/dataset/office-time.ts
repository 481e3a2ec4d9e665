/** Office minutes as one line of numbers: 480 a working day from 09:15 to 17:15, holidays and nights left out. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { instantOf, isWorkingDay, wallTime } from '@hub/kit/working-calendar.ts';

const minutesADay = 480;
const firstMinute = 9 * 60 + 15;

/** The day the departments began to write referrals down. */
const exchangeOpenedOn = '2013-07-01';

const workingDays: string[] = [];
for (let day = exchangeOpenedOn; day <= reportDate; day = addDays(day, 1)) if (isWorkingDay(day)) workingDays.push(day);

const placeOfDay = new Map(workingDays.map((day, place) => [day, place]));

/** The place of the first working day from `day` on. */
function placeFrom(day: string): number {
  if (day > reportDate) return workingDays.length;
  return placeOfDay.get(day) ?? placeFrom(addDays(day, 1));
}

/** The minute the line ends at: the close of the report's day. */
export const officeMinutes = workingDays.length * minutesADay;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The instant of an office minute; past the report's day the line goes on by days as they are. */
export function instantAt(minute: number, second: number): string {
  const bounded = Math.max(0, Math.round(minute));
  const place = Math.floor(bounded / minutesADay);
  const day = workingDays[place] ?? addDays(reportDate, place - workingDays.length + 1);
  const ofDay = firstMinute + (bounded % minutesADay);
  return instantOf(day, `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}:${twoDigits(second)}`);
}

/** The office minute of an instant; what falls outside office hours counts from the next opening. */
export function minuteOf(instant: string): number {
  const [day = '', time = ''] = wallTime(instant).split('T');
  const [hours = '0', minutes = '0'] = time.split(':');
  const ofDay = Number(hours) * 60 + Number(minutes) - firstMinute;
  const place = placeFrom(day);
  return place * minutesADay + (workingDays[place] === day ? Math.min(Math.max(0, ofDay), minutesADay) : 0);
}
