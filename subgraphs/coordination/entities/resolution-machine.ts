/** How a resolution is carried out: 交办、签收、办理、报结、核实、销号. The lead reports; whoever verifies is never the lead. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { addWorkingDays, instantOf, wallTime } from '@hub/kit/working-calendar.ts';
import type {
  DepartmentCode,
  MeetingState,
  ResolutionAction,
  ResolutionRole,
  ResolutionState,
} from '../schema.generated.ts';
import { office } from './office.ts';
import { type UrgingFacts, urgingGuards } from './urging.ts';

export interface ResolutionFacts extends UrgingFacts {
  readonly leadCode: DepartmentCode;
  readonly supportCodes: readonly DepartmentCode[];
  readonly dueOn: string;
  readonly today: string;
  /** Of the meeting that adopts it; null where it has no such agenda item. */
  readonly meetingState: MeetingState | null;
  /** Whether the data meet the target it is bound to; null where it is bound to none, or to data the office does not hold. */
  readonly isMet: boolean | null;
}

const open = ['ASSIGNED', 'SIGNED_FOR', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED_FOR_REWORK'] as const;
/** Working days a lead has to sign for a resolution. */
export const signForWithinDays = 2;
export const signForBy = (assignedOn: string): string =>
  addWorkingDays(instantOf(assignedOn, '09:00:00'), signForWithinDays);

/** Past the day it is due, or not signed for in time. */
export const isLeadLate = (
  {
    state,
    assignedOn,
    dueOn,
  }: { readonly state: ResolutionState; readonly assignedOn: string; readonly dueOn: string },
  now: string,
): boolean => wallTime(now).slice(0, 10) > dueOn || (state === 'ASSIGNED' && signForBy(assignedOn) <= now);

const heldStates: readonly (MeetingState | null)[] = ['HELD', 'MINUTES_DRAFT', 'MINUTES_SIGNED'];

export const resolutionMachine = {
  name: 'Resolution',
  zh: '决议督办',
  en: 'Resolution of a meeting',
  states: {
    ASSIGNED: { zh: '已交办', en: 'Assigned' },
    SIGNED_FOR: { zh: '已签收', en: 'Signed for' },
    IN_PROGRESS: { zh: '办理中', en: 'In progress' },
    REPORTED_DONE: { zh: '已报办结', en: 'Reported done' },
    RETURNED_FOR_REWORK: { zh: '退回重办', en: 'Returned for rework' },
    VERIFIED: { zh: '已核实', en: 'Verified' },
    CLOSED: { zh: '已销号', en: 'Closed off', final: true },
    CANCELLED: { zh: '已取消', en: 'Cancelled', final: true },
  },
  roles: {
    LEAD: { zh: '牵头部门', en: 'the lead department' },
    SUPPORT: { zh: '配合部门', en: 'a supporting department' },
    SECRETARIAT: {
      zh: '秘书处(秘书处牵头的,由配合部门代行)',
      en: 'the secretariat (over what it leads itself, a supporting department)',
    },
  },
  initial: 'ASSIGNED',
  guards: {
    MEETING_HELD: {
      zh: '由已召开的会议就其议程中的议题作出',
      en: 'it must be adopted by a meeting that was held, under an item of its agenda',
      holds: ({ meetingState }) => heldStates.includes(meetingState),
    },
    DUE_AHEAD: { zh: '期限未过', en: 'it must not be due already', holds: ({ dueOn, today }) => dueOn >= today },
    ANOTHER_JUDGES: {
      zh: '秘书处牵头时另有配合部门核实',
      en: 'what the secretariat leads must have a supporting department to verify it',
      holds: ({ leadCode, supportCodes }) => leadCode !== office || supportCodes.some((code) => code !== office),
    },
    TARGET_MET: {
      zh: '绑定的指标达到目标',
      en: 'the data must meet the target it is bound to',
      holds: ({ isMet }) => isMet !== false,
    },
    ...urgingGuards,
  },
  actions: {
    ASSIGN: {
      zh: '交办',
      en: 'Assign',
      from: [],
      to: 'ASSIGNED',
      by: ['SECRETARIAT'],
      needs: ['meeting', 'agendaNumber', 'titleZh', 'mandate', 'lead', 'dueOn'],
      guards: ['MEETING_HELD', 'DUE_AHEAD', 'ANOTHER_JUDGES'],
      deadline: { zh: '完成期限', en: 'the day it is due' },
    },
    SIGN_FOR: { zh: '签收', en: 'Sign for', from: ['ASSIGNED'], to: 'SIGNED_FOR', by: ['LEAD'] },
    START: {
      zh: '办理',
      en: 'Start',
      from: ['SIGNED_FOR', 'RETURNED_FOR_REWORK'],
      to: 'IN_PROGRESS',
      by: ['LEAD'],
    },
    REPORT_PROGRESS: {
      zh: '报告进度',
      en: 'Report progress',
      from: ['IN_PROGRESS'],
      to: 'IN_PROGRESS',
      by: ['LEAD', 'SUPPORT'],
      needs: ['percent', 'noteZh'],
    },
    REPORT_DONE: {
      zh: '报结',
      en: 'Report done',
      from: ['IN_PROGRESS', 'RETURNED_FOR_REWORK'],
      to: 'REPORTED_DONE',
      by: ['LEAD'],
      needs: ['noteZh'],
    },
    RETURN: {
      zh: '退回重办',
      en: 'Return for rework',
      from: ['REPORTED_DONE'],
      to: 'RETURNED_FOR_REWORK',
      by: ['SECRETARIAT'],
      needs: ['noteZh'],
    },
    URGE: {
      zh: '催办',
      en: 'Urge',
      // Where the lead is to act.
      from: open.filter((state) => state !== 'REPORTED_DONE'),
      to: null,
      by: ['SECRETARIAT'],
      guards: ['OVERDUE', 'ONCE_A_WORKING_DAY'],
    },
    VERIFY: {
      zh: '核实',
      en: 'Verify',
      from: ['REPORTED_DONE'],
      to: 'VERIFIED',
      by: ['SECRETARIAT'],
      needs: ['noteZh'],
      guards: ['TARGET_MET'],
    },
    CLOSE: { zh: '销号', en: 'Close off', from: ['VERIFIED'], to: 'CLOSED', by: ['SECRETARIAT'] },
    CANCEL: { zh: '取消', en: 'Cancel', from: open, to: 'CANCELLED', by: ['SECRETARIAT'], needs: ['noteZh'] },
  },
} as const satisfies Machine<ResolutionState, ResolutionAction, ResolutionRole, ResolutionFacts>;

/** A resolution in these states has no light: nothing is due any more. */
export const finishedResolutionStates = [
  'VERIFIED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly ResolutionState[];
export const openResolutionStates: readonly ResolutionState[] = open;
