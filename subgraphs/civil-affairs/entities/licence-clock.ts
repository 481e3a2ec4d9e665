/** How long a registration lasts, and the continuing education its renewal takes. */
import { addDays } from '@hub/kit/dataset/random.ts';
import type { Qualification } from '../schema.generated.ts';

const yearsRegistered = 3;

/** The last day of a registration that begins on `day`. */
export const registrationEnd = (day: string): string =>
  addDays(`${Number(day.slice(0, 4)) + yearsRegistered}${day.slice(4).replace('-02-29', '-02-28')}`, -1);

/** 社会工作者职业水平证书登记办法 (民发〔2009〕44号) art. 4: a renewal is taken in the last three months of a registration. */
export const monthsToRenew = 3;

/** The first day a registration that ends on `day` may be renewed; the last day of a month that is too short for it. */
export function renewableFrom(day: string): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - monthsToRenew;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  const last = addDays(`${Math.floor((months + 1) / 12)}-${String(((months + 1) % 12) + 1).padStart(2, '0')}-01`, -1);
  return day.slice(8) < last.slice(8) ? `${first}-${day.slice(8)}` : last;
}

/** 社会工作者继续教育办法 (2009): hours in each registration of three years. */
export const hoursRequired: Readonly<Record<Qualification, number>> = {
  AUXILIARY: 0,
  ASSISTANT_SOCIAL_WORKER: 72,
  SOCIAL_WORKER: 90,
  SENIOR_SOCIAL_WORKER: 90,
};
