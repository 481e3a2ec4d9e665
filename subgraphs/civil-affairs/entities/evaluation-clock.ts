/** The days an evaluation runs on. */
import { workingDaysAfter } from '@hub/kit/working-calendar.ts';

const daysToRespond = 10;

export const respondBy = (feedbackOn: string | null | undefined): string | null =>
  feedbackOn ? workingDaysAfter(feedbackOn, daysToRespond) : null;
