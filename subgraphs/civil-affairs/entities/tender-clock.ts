/** The only place that knows the days of a tender: Government Procurement Law arts 35, 46, 52, 53, 55. */
import { addDays } from '@hub/kit/dataset/random.ts';
import { workingDaysAfter } from '@hub/kit/working-calendar.ts';
import type { ProcurementMethod } from '../schema.generated.ts';

/** Art. 46: days from the award notice to the contract. */
export const daysToSign = 30;

/** Art. 35: 20 days for an open tender; nothing is prescribed for the others. */
export const earliestClosing = (method: ProcurementMethod, publishedOn: string): string =>
  addDays(publishedOn, method === 'OPEN_TENDER' ? 20 : 1);

/** Art. 52: 7 working days after the award was made public. */
export const challengeUntil = (publicisedOn: string | null | undefined): string | null =>
  publicisedOn ? workingDaysAfter(publicisedOn, 7) : null;

/** Arts 53 and 55: 7 working days to answer, then 15 to complain. */
export const challengeDays = (filedOn: string): { readonly answerDueOn: string; readonly complaintDueOn: string } => {
  const answerDueOn = workingDaysAfter(filedOn, 7);
  return { answerDueOn, complaintDueOn: workingDaysAfter(answerDueOn, 15) };
};
