/** Third-party evaluations of every contract year, by eight bodies with habits of their own. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import { addDays, daysBetween, type Random } from '@hub/kit/dataset/random.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import type { EvaluationRow } from '../entities/evaluation.ts';
import type { EvaluationComponentRow } from '../entities/evaluation-component.ts';
import { gradeOf } from '../entities/evaluation-grade.ts';
import type { EvaluatorTieRow } from '../entities/evaluator-tie.ts';
import type { EvaluationComponentKind, EvaluationRound, EvaluationState, EvaluationStep } from '../schema.generated.ts';
import { addMonths, reached } from './calendar.ts';
import type { SignedTerm } from './contracts.ts';
import { type Habit, habits } from './evaluator-habits.ts';
import { chanceOf, lastDayOf } from './purchases.ts';
import { centreStandard, standardInForce } from './standards.ts';

interface Planned {
  readonly signed: SignedTerm;
  readonly round: EvaluationRound;
  readonly visitOn: string;
}

/** Evaluations are planned up to this many days ahead. */
const plannedAhead = 55;

/** Every contract year is evaluated at mid-term and at its end; some centres once more in 2014; special projects once a year. */
function plan(signed: readonly SignedTerm[], today: string): Planned[] {
  const planned: Planned[] = [];
  for (const each of signed) {
    const { purchase, term } = each;
    const last = lastDayOf(term);
    const add = (round: EvaluationRound, visitOn: string) => {
      if (visitOn <= last && visitOn >= '2011-10-01' && visitOn <= addDays(today, plannedAhead))
        planned.push({ signed: each, round, visitOn });
    };
    for (let start = term.startsOn; start <= last; start = addMonths(start, 12)) {
      if (purchase.kind === 'SPECIAL') add('ANNUAL', addMonths(start, 10));
      else {
        add('MIDTERM', addMonths(start, 6));
        add('FINAL', addDays(addMonths(start, 12), -12));
      }
    }
    const number = Number(purchase.id.slice(4));
    if (purchase.kind === 'IFSC' && number % 13 === 1 && term.startsOn < '2014-01-01') add('SPECIAL', '2014-06-18');
  }
  return planned.sort((one, other) => (one.visitOn < other.visitOn ? -1 : one.visitOn > other.visitOn ? 1 : 0));
}

const stepDays: readonly { readonly step: EvaluationStep; readonly after: number }[] = [
  { step: 'SELF_ASSESSMENT', after: -14 },
  { step: 'DOCUMENT_REVIEW', after: -5 },
  { step: 'SITE_VISIT', after: 0 },
  { step: 'SERVICE_USER_INTERVIEW', after: 0 },
  { step: 'STAFF_INTERVIEW', after: 0 },
  { step: 'FINANCIAL_AUDIT', after: 4 },
  { step: 'PRELIMINARY_FEEDBACK', after: 1 },
];

const skippable: readonly EvaluationStep[] = [
  'SELF_ASSESSMENT',
  'DOCUMENT_REVIEW',
  'SERVICE_USER_INTERVIEW',
  'STAFF_INTERVIEW',
  'FINANCIAL_AUDIT',
  'PRELIMINARY_FEEDBACK',
];

const oneDecimal = (number: number): number => Math.round(number * 10) / 10;

interface Course {
  readonly plannedOn: string;
  readonly commissionedOn: string;
  readonly visitOn: string;
  readonly feedbackOn: string;
  readonly publishedOn: string;
  readonly appeals: boolean;
  readonly rectifies: boolean;
}

function courseOf(visitOn: string, habit: Habit, score: number, number: number, chance: Random): Course {
  const feedbackOn = addDays(visitOn, chance.between(...habit.feedbackDays));
  const appeals = number % 12 === 7;
  return {
    plannedOn: addDays(visitOn, -60),
    commissionedOn: addDays(visitOn, -40),
    visitOn,
    feedbackOn,
    publishedOn: addDays(feedbackOn, appeals ? 55 : 14),
    appeals,
    rectifies: score < 76,
  };
}

function historyOf(course: Course, today: string) {
  const { feedbackOn, publishedOn, visitOn } = course;
  const steps: { state: EvaluationState; on: string }[] = [
    { state: 'PLANNED', on: course.plannedOn },
    { state: 'COMMISSIONED', on: course.commissionedOn },
    { state: 'SELF_ASSESSMENT', on: addDays(visitOn, -20) },
    { state: 'ON_SITE', on: visitOn },
    { state: 'DRAFT_REPORT', on: addDays(visitOn, 10) },
    { state: 'AGENCY_RESPONSE', on: addDays(feedbackOn, 5) },
    { state: 'PUBLISHED', on: publishedOn },
  ];
  if (course.appeals)
    steps.push({ state: 'APPEALED', on: addDays(feedbackOn, 10) }, { state: 'REVIEWED', on: addDays(feedbackOn, 40) });
  if (course.rectifies)
    steps.push(
      { state: 'RECTIFYING', on: addDays(publishedOn, 7) },
      { state: 'RECTIFIED', on: addDays(publishedOn, 67) },
    );
  steps.push({ state: 'CLOSED', on: addDays(publishedOn, course.rectifies ? 120 : 45) });
  return reached(steps, today);
}

function standardOf(habit: Habit, planned: Planned, commissionedOn: string) {
  const { purchase } = planned.signed;
  const field = purchase.kind === 'IFSC' ? 'FAMILY' : (purchase.fields[0] ?? 'OTHER');
  const current = standardInForce(field, commissionedOn);
  if (purchase.kind === 'SPECIAL' || habit.standard === 'CURRENT')
    return { used: current ?? { id: 'STD-OTHER', version: 1 }, current };
  return {
    used: habit.standard === 'FIRST' ? { id: centreStandard, version: 1 } : { id: habit.standard, version: 1 },
    current,
  };
}

export interface EvaluationTables {
  readonly evaluations: readonly EvaluationRow[];
  readonly components: readonly EvaluationComponentRow[];
  readonly ties: readonly EvaluatorTieRow[];
}

function responseOf({ appeals, feedbackOn }: Course, today: string): EvaluationRow['response'] {
  const respondedOn = addDays(feedbackOn, 5);
  if (respondedOn > today) return null;
  return {
    respondedOn,
    accepted: !appeals,
    statementZh: appeals ? '合成·对部分指标的扣分有异议,申请复核' : '合成·接受评估结果',
  };
}

function stepsOf(
  course: Course,
  habit: Habit,
  publishedOn: string,
  chance: Random,
  today: string,
): EvaluationRow['steps'] {
  const isWritten = chance.chance(habit.writes);
  const due = [
    ...stepDays.map(({ step, after }) => ({ step, on: addDays(course.visitOn, after) })),
    { step: 'WRITTEN_FEEDBACK' as const, on: course.feedbackOn },
    { step: 'PUBLICATION' as const, on: publishedOn },
  ];
  return due.map(({ step, on }) => {
    const isSkipped = step === 'WRITTEN_FEEDBACK' ? !isWritten : skippable.includes(step) && chance.chance(habit.skips);
    return { step, doneOn: isSkipped || on > today ? null : on, skipped: isSkipped && on <= today };
  });
}

/** A tie of a month, from the day the evaluation it spoiled was commissioned. */
const tiesOf = (evaluations: readonly EvaluationRow[]): EvaluatorTieRow[] =>
  evaluations
    .flatMap(({ commissionedOn, sharedOfficers, sharedContracts, evaluatorId, supplierId }) => {
      if (!commissionedOn) return [];
      const tie = {
        evaluatorId,
        agencyId: supplierId,
        since: commissionedOn,
        endedOn: addDays(commissionedOn, 30),
        lastsUntil: addDays(commissionedOn, 30),
        state: 'ENDED' as const,
        version: 2,
        quality: 'SYNTHETIC' as const,
      };
      return [
        ...(sharedOfficers
          ? [{ ...tie, kind: 'SHARED_OFFICER' as const, descriptionZh: '合成·监事同时在两家任职' }]
          : []),
        ...(sharedContracts ? [{ ...tie, kind: 'CONTRACT' as const, descriptionZh: '合成·两家间有培训服务合同' }] : []),
      ];
    })
    .map((tie, index) => ({ id: `TIE-${String(index + 1).padStart(4, '0')}`, ...tie }));

export function evaluationTables(signed: readonly SignedTerm[], today: string): EvaluationTables {
  const chance = chanceOf('evaluations');
  const evaluations: EvaluationRow[] = [];
  const components: EvaluationComponentRow[] = [];
  plan(signed, today).forEach((planned, index) => {
    const { purchase, term, contractId } = planned.signed;
    const id = `EVA-${String(index + 1).padStart(5, '0')}`;
    const year = Number(planned.visitOn.slice(0, 4));
    const district = districtCodes.findIndex(({ code }) => code === purchase.districtCode);
    // Each district commissions one body a year; the city takes the next in turn.
    const body = (district + 1 + year) % habits.length;
    const habit = habits[body];
    if (!habit) return;
    const worth = chance.between(70, 92);
    const scores = Object.entries(habit.weights).map(([kind, weight]) => ({
      // Object.entries forgets the keys of Weights.
      kind: kind as EvaluationComponentKind,
      weight,
      score: oneDecimal(Math.min(100, worth + habit.severity + chance.between(-40, 40) / 10)),
    }));
    const weighted = oneDecimal(scores.reduce((sum, { weight, score }) => sum + weight * score, 0));
    const course = courseOf(planned.visitOn, habit, weighted, index, chance);
    const history = historyOf(course, today);
    const states = new Set(history.map(({ state }) => state));
    const isDrafted = states.has('DRAFT_REPORT');
    const isReviewed = states.has('REVIEWED');
    const score = isReviewed ? oneDecimal(Math.min(100, weighted + 1.5)) : weighted;
    const { used, current } = standardOf(habit, planned, course.commissionedOn);
    const isCommissioned = states.has('COMMISSIONED');
    const isFedBack = course.feedbackOn <= today;
    const isVisited = course.visitOn <= today;
    const steps = stepsOf(course, habit, course.publishedOn, chance, today);
    const sharedOfficers = index % 97 === 40 ? 1 : 0;
    const sharedContracts = index % 131 === 60 ? 1 : 0;
    for (const component of scores)
      components.push({
        id: `${id}/${component.kind}`,
        evaluationId: id,
        ...component,
        score: isDrafted ? component.score : null,
      });
    evaluations.push({
      id,
      projectId: purchase.id,
      centreId: purchase.centre?.id ?? null,
      contractId,
      districtCode: purchase.districtCode,
      evaluatorId: organisationId(organisations.evaluationBody.from + body),
      supplierId: term.supplierId,
      standardId: used.id,
      standardVersion: used.version,
      onCurrentStandard: isCommissioned ? current?.id === used.id && current.version === used.version : null,
      round: planned.round,
      year,
      state: history.at(-1)?.state ?? 'PLANNED',
      history,
      plannedOn: course.plannedOn,
      commissionedOn: isCommissioned ? course.commissionedOn : null,
      siteVisitOn: isVisited ? course.visitOn : null,
      feedbackOn: isFedBack ? course.feedbackOn : null,
      feedbackDays: isFedBack ? daysBetween(course.visitOn, course.feedbackOn) : null,
      writtenFeedback: isFedBack ? steps.some(({ step, skipped }) => step === 'WRITTEN_FEEDBACK' && !skipped) : null,
      awaitsFeedback: isVisited && !isFedBack,
      steps,
      stepsReached: steps.filter(({ doneOn, skipped }) => doneOn !== null || skipped).length,
      stepsSkipped: steps.filter(({ skipped }) => skipped).length,
      score: isDrafted ? score : null,
      scoreBeforeReview: isReviewed ? weighted : null,
      grade: states.has('PUBLISHED') ? gradeOf(score) : null,
      staffHours: isVisited ? chance.between(48, 180) / 2 : 0,
      sharedOfficers,
      sharedContracts,
      independent: sharedOfficers + sharedContracts === 0,
      response: responseOf(course, today),
      rectificationDueOn: states.has('RECTIFYING') ? addDays(course.publishedOn, 67) : null,
      rectified: states.has('RECTIFIED') ? true : null,
      version: history.length,
      quality: 'SYNTHETIC',
    });
  });
  return { evaluations, components, ties: tiesOf(evaluations) };
}
