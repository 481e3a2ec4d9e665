/** The only place that knows the statutory clocks: Community Corrections Law (2019), arts 18, 20, 21, 44. Pure; days are calendar days but for the assessment's. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import { addWorkingDays, instantOf, isWorkingDay, wallTime } from '@hub/kit/working-calendar.ts';
import type { CorrectionsClock, CorrectionsClockKind, CorrectionsState } from '../schema.generated.ts';
import type { CorrectionsCaseRow } from './corrections-case.ts';
import type { SentenceAssessmentRow } from './sentence-assessment.ts';

/** Days from the day the decision takes effect, which is not counted itself. */
export const statutoryDays = { NOTICE: 5, DOCUMENTS: 10, REPORT: 10 } as const;

/** A period that ends on a day off ends on the next day offices work: Criminal Procedure Law (2018), art. 105. */
export function lastDayOf(effectiveOn: string, days: number): string {
  let day = addDays(effectiveOn, days);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Working days a court waits for an assessment: Measures for Implementing the Community Corrections Law (2020), art. 14. */
const assessmentDays = 10;

export const answerDueOn = (requestedOn: string): string =>
  wallTime(addWorkingDays(instantOf(requestedOn, '12:00:00'), assessmentDays)).slice(0, 10);

const bases = {
  ASSESSMENT: '社区矫正法第十八条,社区矫正法实施办法第十四条',
  NOTICE: '社区矫正法第二十条',
  DOCUMENTS: '社区矫正法第二十条',
  REPORT: '社区矫正法第二十一条',
  RELEASE: '社区矫正法第四十四条',
} as const satisfies Record<CorrectionsClockKind, string>;

/** How long the court waits for an answer; a request the court took back is waited for by nobody. */
export function assessmentClockOf(
  {
    state,
    requestedOn,
    dueOn,
    answeredOn,
  }: Pick<SentenceAssessmentRow, 'state' | 'requestedOn' | 'dueOn' | 'answeredOn'>,
  today: string,
): CorrectionsClock {
  return {
    kind: 'ASSESSMENT',
    basisZh: bases.ASSESSMENT,
    startsOn: requestedOn,
    dueOn,
    doneOn: answeredOn ?? null,
    overdue: state !== 'WITHDRAWN' && (answeredOn ?? today) > dueOn,
    explanationZh: `自${requestedOn}受托次日起${assessmentDays}个工作日,至${dueOn}`,
  };
}

type Clocked = Pick<
  CorrectionsCaseRow,
  'state' | 'effectiveOn' | 'notifiedOn' | 'documentsOn' | 'reportedOn' | 'endsOn' | 'endedOn'
>;

/** The clocks of a case, in the order they end, each with what it rests on and how its last day was found. */
export function clocksOf(found: Clocked, today: string): CorrectionsClock[] {
  const effectiveOn = found.effectiveOn ?? found.notifiedOn;
  const done = { NOTICE: found.notifiedOn, DOCUMENTS: found.documentsOn, REPORT: found.reportedOn };
  const clock = (kind: CorrectionsClockKind, dueOn: string, doneOn: string | null, explanationZh: string) => ({
    kind,
    basisZh: bases[kind],
    startsOn: effectiveOn,
    dueOn,
    doneOn,
    // Nothing is overdue in a case that is over.
    overdue: doneOn === null ? found.endedOn === null && today > dueOn : doneOn > dueOn,
    explanationZh,
  });
  const statutory = (['NOTICE', 'DOCUMENTS', 'REPORT'] as const).map((kind) => {
    const days = statutoryDays[kind];
    const dueOn = lastDayOf(effectiveOn, days);
    const moved = daysBetween(effectiveOn, dueOn) - days;
    const rest = moved > 0 ? `,末日为休息日,顺延${moved}日` : '';
    return clock(kind, dueOn, done[kind] ?? null, `自${effectiveOn}生效次日起${days}日${rest},至${dueOn}`);
  });
  return [...statutory, clock('RELEASE', found.endsOn, found.endedOn ?? null, `矫正期限至${found.endsOn}`)];
}

/** Where a case stands on a day: who has not reported in time is overdue by time alone. */
export const correctionsStateOn = (
  { state, reportDueOn }: Pick<CorrectionsCaseRow, 'state' | 'reportDueOn'>,
  today: string,
): CorrectionsState => (state === 'AWAITING_REPORT' && reportDueOn && today > reportDueOn ? 'OVERDUE_REPORT' : state);
