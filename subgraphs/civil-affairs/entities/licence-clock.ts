/** How long a registration lasts, and the continuing education its renewal takes. */
import { addDays } from '@hub/kit/dataset/random.ts';
import type { Qualification } from '../schema.generated.ts';

const yearsRegistered = 3;

/** The last day of a registration that begins on `day`. */
export const registrationEnd = (day: string): string =>
  addDays(`${Number(day.slice(0, 4)) + yearsRegistered}${day.slice(4).replace('-02-29', '-02-28')}`, -1);

/** Days before its end from which a registration may be renewed; configuration, prescribed by no source that was read. */
export const daysToRenew = 90;

/** 社会工作者继续教育办法 (2009): hours in each registration of three years. */
export const hoursRequired: Readonly<Record<Qualification, number>> = {
  AUXILIARY: 0,
  ASSISTANT_SOCIAL_WORKER: 72,
  SOCIAL_WORKER: 90,
  SENIOR_SOCIAL_WORKER: 90,
};
