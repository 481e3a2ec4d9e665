/** The meetings of four years: who came and signed, what was on the agenda. All of it is SYNTHETIC. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import { addWorkingDays, instantOf, wallTime } from '@hub/kit/working-calendar.ts';
import type { AgendaItem } from '../entities/agenda-item.ts';
import type { Attendance } from '../entities/attendance.ts';
import type { Meeting } from '../entities/meeting.ts';
import { meetingMachine } from '../entities/meeting-machine.ts';
import { departmentOrder, memberCodes } from '../entities/office.ts';
import type { DepartmentCode, MeetingCadence, MeetingKind, MeetingState } from '../schema.generated.ts';
import { escalations } from './consultations.ts';
import { issuerOf } from './notices.ts';
import { type Step, stepsThrough } from './workflow-steps.ts';

type Codes = readonly DepartmentCode[];
/** Each with who put it on the agenda: a department, or a notice by its key. */
type Topics = Readonly<Record<string, DepartmentCode | `NTC-${string}`>>;

interface Plan {
  readonly kind: MeetingKind;
  readonly on: string;
  /** Added to the name of its kind. */
  readonly nameZh: string;
  readonly topics: Topics;
  /** Observers; the members are called always. */
  readonly invited?: Codes;
  readonly absent?: Codes;
  readonly movedFrom?: string;
  /** MINUTES_SIGNED when not given. */
  readonly state?: MeetingState;
  readonly plannedOn?: string;
  readonly convenedOn?: string;
  readonly draftedOn?: string;
  readonly unsigned?: Codes;
}

const quarterly = (on: string, topics: Topics, more: Partial<Plan> = {}): Plan => {
  const quarter = '一二三四'[Math.floor((Number(on.slice(5, 7)) - 1) / 3)];
  return { kind: 'REGULAR_JOINT', on, nameZh: `${on.slice(0, 4)}年第${quarter}季度`, topics, ...more };
};
const meetingOf =
  (kind: MeetingKind) =>
  (on: string, nameZh: string, topics: Topics, more: Partial<Plan> = {}): Plan => ({
    kind,
    on,
    nameZh,
    topics,
    ...more,
  });
const advisory = meetingOf('ADVISORY_COMMITTEE');
const emergency = meetingOf('EMERGENCY');
const working = meetingOf('WORKING_GROUP');
const extraordinary = meetingOf('EXTRAORDINARY');

/** By the day held. A topic that came from a consultation is not told here: it follows from the consultation. */
const plans: readonly Plan[] = [
  quarterly('2012-12-12', { 街道家庭综合服务中心全覆盖: 'NTC-0001', 服务双向转介登记: 'CIVIL_AFFAIRS' }),
  quarterly('2013-03-20', { 家庭综合服务中心经费标准: 'CIVIL_AFFAIRS', 社会工作者派驻司法所: 'JUSTICE' }),
  quarterly(
    '2013-05-22',
    { 社会工作者支援雅安地震灾区: 'COORDINATION', 持证社会工作者继续教育: 'CIVIL_AFFAIRS' },
    { movedFrom: '2013-04-24', invited: ['HUMAN_RESOURCES'] },
  ),
  quarterly('2013-09-11', { 医务社会工作与社区衔接: 'HEALTH', 社区义工注册管理: 'VOLUNTEER_FEDERATION' }),
  quarterly('2013-12-18', { 次年专项服务项目设置: 'CIVIL_AFFAIRS', 建业大厦火灾介入工作: 'NTC-0002' }),
  extraordinary('2014-02-26', '区划调整', { 区划调整街镇服务项目衔接: 'CIVIL_AFFAIRS' }, { invited: ['FINANCE'] }),
  quarterly('2014-03-26', { 区划调整衔接落实情况: 'NTC-0003', 社区社会组织与购买项目分工: 'CIVIL_AFFAIRS' }),
  advisory('2014-05-28', '2014年上半年', { 服务人次统计口径: 'CIVIL_AFFAIRS' }),
  quarterly('2014-06-25', { 长者服务与医疗机构对接: 'HEALTH' }, { invited: ['PUBLIC_SECURITY'] }),
  emergency('2014-07-16', '公交车爆炸事件', { 伤者与家属社会工作介入: 'NTC-0004' }, { invited: ['PUBLIC_SECURITY'] }),
  quarterly(
    '2014-09-24',
    { 社区工作成效: 'CIVIL_AFFAIRS', 登革热疫情社区支援: 'NTC-0005' },
    { invited: ['EDUCATION'], absent: ['EDUCATION'] },
  ),
  advisory('2014-11-26', '2014年下半年', { 家庭综合服务中心布局: 'CIVIL_AFFAIRS' }),
  quarterly(
    '2014-12-17',
    { 次年购买服务经费: 'CIVIL_AFFAIRS', 评估标准不统一: 'CIVIL_AFFAIRS' },
    { invited: ['FINANCE'] },
  ),
  working('2015-02-11', '统一评估标准', { 统一评估标准框架: 'CIVIL_AFFAIRS' }, { absent: ['VOLUNTEER_FEDERATION'] }),
  quarterly(
    '2015-03-25',
    { 社会工作人才激励: 'CIVIL_AFFAIRS', 社区矫正社会工作服务: 'JUSTICE', 统计季报: 'COORDINATION' },
    { invited: ['FINANCE', 'HUMAN_RESOURCES'], absent: ['FINANCE'] },
  ),
  advisory('2015-05-27', '2015年上半年', { 社会需求调研方案: 'CIVIL_AFFAIRS', 项目设立论证程序: 'CIVIL_AFFAIRS' }),
  quarterly('2015-06-24', { 社工义工联动: 'VOLUNTEER_FEDERATION', 出院转介衔接: 'HEALTH', 机构退出机制: 'NTC-0007' }),
  extraordinary(
    '2015-08-12',
    '招投标',
    { 招投标统一标准: 'CIVIL_AFFAIRS' },
    { invited: ['FINANCE'], state: 'CANCELLED' },
  ),
  quarterly(
    '2015-09-23',
    { 社会工作服务条例起草: 'CIVIL_AFFAIRS', 社会工作者流动情况: 'NTC-0008', 年度服务总结: 'COORDINATION' },
    {
      invited: ['FINANCE', 'HUMAN_RESOURCES'],
      absent: ['HUMAN_RESOURCES'],
      state: 'MINUTES_DRAFT',
      draftedOn: '2015-10-08',
      unsigned: ['HEALTH', 'FINANCE'],
    },
  ),
  emergency(
    '2015-10-05',
    '强台风过境',
    { 受灾街镇社会工作介入: 'NTC-0009' },
    { state: 'MINUTES_DRAFT', draftedOn: '2015-10-19', unsigned: ['JUSTICE', 'VOLUNTEER_FEDERATION'] },
  ),
  emergency('2015-10-21', '批发市场火灾', { 受影响住户社会工作介入: 'NTC-0011' }, { state: 'HELD' }),
  working(
    '2015-11-12',
    '禁毒社会工作',
    { 禁毒社会工作者紧缺: 'CIVIL_AFFAIRS' },
    { invited: ['PUBLIC_SECURITY'], movedFrom: '2015-10-22', state: 'POSTPONED' },
  ),
  advisory(
    '2015-11-25',
    '2015年下半年',
    { 次年项目需求论证: 'CIVIL_AFFAIRS' },
    { state: 'CONVENED', convenedOn: '2015-10-23' },
  ),
  quarterly(
    '2015-12-16',
    { 全年决议办理情况: 'COORDINATION' },
    { invited: ['FINANCE', 'EDUCATION', 'HUMAN_RESOURCES'], state: 'PLANNED' },
  ),
  quarterly('2016-03-23', { 全年工作安排: 'COORDINATION' }, { state: 'PLANNED', plannedOn: '2015-10-19' }),
];

/** Its name, how often it is held, how many days ahead it is planned, where, and who chairs it. */
const kinds: Readonly<Record<MeetingKind, readonly [string, MeetingCadence, number, string, DepartmentCode]>> = {
  REGULAR_JOINT: ['联席会议', 'QUARTERLY', 80, '市联席会议室', 'COORDINATION'],
  EXTRAORDINARY: ['临时会议', 'AS_NEEDED', 14, '市联席会议室', 'COORDINATION'],
  ADVISORY_COMMITTEE: ['咨询委员会会议', 'HALF_YEARLY', 60, '市社会工作培训中心', 'CIVIL_AFFAIRS'],
  EMERGENCY: ['应急会议', 'AS_NEEDED', 0, '市应急会商室', 'COORDINATION'],
  WORKING_GROUP: ['工作组会议', 'AS_NEEDED', 30, '市民政部门会议室', 'CIVIL_AFFAIRS'],
};

/** The working day `count` working days after `day`; with 0 the day itself or the next that is one. */
export const workingDay = (day: string, count: number): string =>
  wallTime(addWorkingDays(instantOf(day, '10:00:00'), count)).slice(0, 10);

const heldStates: readonly MeetingState[] = ['HELD', 'MINUTES_DRAFT', 'MINUTES_SIGNED'];

const step = (state: MeetingState, day: string, time: string) => ({ state, at: instantOf(day, time) });

/** An emergency meeting is called and held within a morning, on whatever day it is. */
function beforehand({ kind, on, movedFrom, state, plannedOn, convenedOn }: Plan) {
  if (kind === 'EMERGENCY') return [step('PLANNED', on, '08:00:00'), step('CONVENED', on, '08:20:00')];
  const firstDay = movedFrom ?? on;
  const planned = step('PLANNED', plannedOn ?? workingDay(addDays(firstDay, -kinds[kind][2]), 0), '09:30:00');
  if (state === 'PLANNED') return [planned];
  const called = [planned, step('CONVENED', convenedOn ?? workingDay(addDays(firstDay, -12), 0), '10:00:00')];
  if (state === 'CANCELLED') return [...called, step('CANCELLED', addDays(on, -2), '11:00:00')];
  if (!movedFrom) return called;
  const moved = [...called, step('POSTPONED', addDays(movedFrom, -2), '11:00:00')];
  return state === 'POSTPONED' ? moved : [...moved, step('CONVENED', workingDay(addDays(on, -9), 0), '10:00:00')];
}

function attendanceOf(plan: Plan, isHeld: boolean, draftedOn: string | null, chance: Random) {
  const { absent = [], invited = [], unsigned = [] } = plan;
  return departmentOrder
    .filter((code) => memberCodes.includes(code) || invited.includes(code))
    .map((departmentCode) => {
      const represented = isHeld ? !absent.includes(departmentCode) : null;
      const signs = represented && draftedOn && !unsigned.includes(departmentCode);
      return {
        departmentCode,
        represented,
        representativeZh: represented ? chance.pick(['分管负责人', '综合处室负责人', '业务处室负责人']) : null,
        signedMinutesOn: signs ? workingDay(draftedOn, chance.between(1, 5)) : null,
      };
    });
}

function agendaOf(id: string, { topics }: Plan) {
  const own = Object.entries(topics).map(([titleZh, from]) => {
    const department = departmentOrder.find((code) => code === from);
    const proposerCode = department ?? issuerOf.get(from) ?? 'COORDINATION';
    return { titleZh, proposerCode, noticeId: department ? null : from, consultationId: null };
  });
  const escalated = escalations
    .filter(({ meetingId }) => meetingId === id)
    .map(({ subjectZh, by: proposerCode, consultationId }) => {
      return { titleZh: `协商提交审议:${subjectZh}`, proposerCode, noticeId: null, consultationId };
    });
  return [...own, ...escalated].map((item, index) => ({ number: index + 1, ...item }));
}

function meetingOfPlan(plan: Plan, index: number) {
  const { kind, on, nameZh, state = 'MINUTES_SIGNED', movedFrom } = plan;
  const id = `MTG-${String(index + 1).padStart(4, '0')}`;
  const chance = random(`coordination:meeting:${id}`);
  const time = kind === 'EMERGENCY' ? '10:00:00' : '09:30:00';
  const isHeld = heldStates.includes(state);
  const draftedOn = isHeld && state !== 'HELD' ? (plan.draftedOn ?? workingDay(on, chance.between(3, 7))) : null;
  const attendance = attendanceOf(plan, isHeld, draftedOn, chance);
  const signatures = attendance.flatMap(({ signedMinutesOn }) => signedMinutesOn ?? []).sort();
  const agenda = agendaOf(id, plan);
  const [kindZh, cadence, , placeZh, chairCode] = kinds[kind];
  const history = [
    ...beforehand(plan),
    ...(isHeld ? [step('HELD', on, time)] : []),
    ...(draftedOn ? [step('MINUTES_DRAFT', draftedOn, '09:00:00')] : []),
    ...(state === 'MINUTES_SIGNED' ? [step('MINUTES_SIGNED', signatures.at(-1) ?? on, '17:00:00')] : []),
  ];
  const row: NewRow<typeof Meeting> = {
    id,
    titleZh: `合成·${nameZh}${kindZh}`,
    kind,
    cadence,
    state,
    version: history.length,
    scheduledFor: instantOf(on, time),
    heldOn: on,
    postponedFrom: movedFrom ? instantOf(movedFrom, time) : null,
    placeZh: `合成·${placeZh}`,
    chairCode,
    minutesZh: draftedOn && `会议审议了${agenda.map(({ titleZh }) => `“${titleZh}”`).join('')},议定事项列入决议台账。`,
    minutesDraftedOn: draftedOn,
    quality: 'SYNTHETIC',
  };
  return { id, on, row, attendance, agenda, steps: history.map((each) => ({ ...each, by: chairCode })) };
}

export const meetings = plans.map(meetingOfPlan);

const placeIn = (meetingId: string, index: number): string => `${meetingId}/${String(index + 1).padStart(2, '0')}`;

export function* meetingRows(): Generator<NewRow<typeof Meeting>> {
  for (const { row } of meetings) yield row;
}

export function* attendanceRows(): Generator<NewRow<typeof Attendance>> {
  for (const { id: meetingId, attendance } of meetings)
    for (const [index, each] of attendance.entries()) yield { id: placeIn(meetingId, index), meetingId, ...each };
}

export function* agendaRows(): Generator<NewRow<typeof AgendaItem>> {
  for (const { id: meetingId, agenda } of meetings)
    for (const [index, item] of agenda.entries()) yield { id: placeIn(meetingId, index), meetingId, ...item };
}

/** How meetings came to be where they are. */
export const meetingSteps = (): Step[] => meetings.flatMap(({ id, steps }) => stepsThrough(meetingMachine, id, steps));
