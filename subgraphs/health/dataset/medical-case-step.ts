/** The steps each case took, by its machine: what befell it is written in its course. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import type { Transition } from '@hub/kit/workflow/entities.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { medicalCaseMachine } from '../entities/medical-case-machine.ts';
import type { MedicalCaseAction, MedicalCaseState } from '../schema.generated.ts';
import { type Course, enteredOn, type NumberedCourse } from './course.ts';

export interface Step {
  readonly action: MedicalCaseAction;
  readonly from: MedicalCaseState | null;
  readonly to: MedicalCaseState;
  readonly on: string;
}

/** The action that leads to a state for the first time. */
const entering: Readonly<Record<MedicalCaseState, MedicalCaseAction>> = {
  SCREENED: 'SCREEN',
  CONSENTED: 'RECORD_CONSENT',
  ASSESSING: 'BEGIN_ASSESSMENT',
  OPEN: 'OPEN',
  DISCHARGE_PENDING: 'PLAN_DISCHARGE',
  FOLLOW_UP: 'BEGIN_FOLLOW_UP',
  CLOSED: 'CLOSE',
  NOT_OPENED: 'DECLINE',
};

type Done = readonly [action: MedicalCaseAction, on: string];

/** What was done to the plan after it was first written: it became ready, and the patient was referred. */
function planned(course: Pick<Course, 'changes' | 'plan'>): Done[] {
  const { readyOn, referredOn } = course.plan ?? {};
  const leftOn = enteredOn(course, 'FOLLOW_UP');
  const done: Done[] = [];
  if (readyOn && readyOn > (enteredOn(course, 'DISCHARGE_PENDING') ?? readyOn)) done.push(['PLAN_DISCHARGE', readyOn]);
  if (referredOn) done.push([leftOn && referredOn > leftOn ? 'LINK_LATE_REFERRAL' : 'LINK_REFERRAL', referredOn]);
  return done;
}

/** On one day the plan is finished before the patient leaves, and a late referral is made before the case is closed. */
const order: readonly MedicalCaseAction[] = [
  'SCREEN',
  'RECORD_CONSENT',
  'BEGIN_ASSESSMENT',
  'OPEN',
  'PLAN_DISCHARGE',
  'LINK_REFERRAL',
  'BEGIN_FOLLOW_UP',
  'LINK_LATE_REFERRAL',
  'CLOSE',
  'DECLINE',
];

/** @throws {Error} when a course takes a step its machine does not have. */
export function stepsOf(course: Pick<Course, 'changes' | 'plan'>): readonly Step[] {
  const done = [...course.changes.map(({ state, on }): Done => [entering[state], on]), ...planned(course)].toSorted(
    ([action, on], [other, day]) => (on === day ? order.indexOf(action) - order.indexOf(other) : on < day ? -1 : 1),
  );
  let state: MedicalCaseState | null = null;
  return done.map(([action, on]) => {
    const from: MedicalCaseState | null = state;
    const decision = decide(medicalCaseMachine, from, action, 'WORKER');
    if (!decision.allowed) throw new Error(`dataset: a medical case leaves its machine: ${action} from ${from}`);
    state = decision.to;
    return { action, from, to: decision.to, on };
  });
}

export function* medicalCaseSteps(all: readonly NumberedCourse[]): Generator<NewRow<typeof Transition>> {
  for (const course of all)
    for (const [index, { on, ...step }] of stepsOf(course).entries())
      yield {
        ...step,
        id: `${course.id}/${String(index + 1).padStart(4, '0')}`,
        type: medicalCaseMachine.name,
        key: course.id,
        version: index + 1,
        role: 'WORKER',
        subject: `synthetic:${course.hospital.id}`,
        organisation: course.hospital.id,
        noteZh: null,
        at: `${on}T02:00:00Z`,
        requestId: 'dataset',
      };
}
