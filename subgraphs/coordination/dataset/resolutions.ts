/** What the meetings ordered and how far each order is. All of it is SYNTHETIC; the report names the three mandates. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, daysBetween, random } from '@hub/kit/dataset/random.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { ProgressNote } from '../entities/progress-note.ts';
import type { Resolution } from '../entities/resolution.ts';
import { resolutionMachine } from '../entities/resolution-machine.ts';
import type { Measure } from '../entities/resolution-measure.ts';
import type { DepartmentCode, Mandate, ResolutionState } from '../schema.generated.ts';
import { meetings, workingDay } from './meetings.ts';
import { stepsThrough, type Step as WorkflowStep } from './workflow-steps.ts';

type Order = readonly [
  meeting: number,
  item: number,
  mandate: Mandate,
  lead: DepartmentCode,
  support: readonly DepartmentCode[],
  dueOn: string,
  state: ResolutionState,
  titleZh: string,
  /** The figure that shows whether it worked. */
  figure?: string | null,
  /** The last percentage reported of what is under way. */
  percent?: number,
];

const congress = 'PARTY_CONGRESS_SUPERVISED_MATTER';
const plenary = 'PARTY_COMMITTEE_PLENARY_ITEM';
const livelihood = 'LIVELIHOOD_UNDERTAKING';
const civil = 'CIVIL_AFFAIRS';
const volunteers = 'VOLUNTEER_FEDERATION';
const office = 'COORDINATION';

const orders: readonly Order[] = [
  [1, 1, livelihood, civil, ['FINANCE'], '2013-12-31', 'CLOSED', '街道家庭综合服务中心全覆盖', 'F06'],
  [1, 2, plenary, civil, ['JUSTICE', 'HEALTH'], '2013-06-28', 'CLOSED', '建立服务双向转介登记'],
  [2, 1, plenary, civil, ['FINANCE'], '2013-12-31', 'CLOSED', '落实每个中心每年200万元标准', 'F03'],
  [2, 2, congress, 'JUSTICE', [civil], '2013-12-31', 'CLOSED', '社会工作者派驻司法所'],
  [3, 1, congress, office, [civil, volunteers], '2013-09-30', 'CLOSED', '编制突发事件介入名册', 'F24'],
  [3, 2, plenary, civil, ['HUMAN_RESOURCES'], '2014-12-31', 'CLOSED', '持证社会工作者继续教育', 'F19'],
  [4, 1, livelihood, 'HEALTH', [civil], '2014-03-31', 'CLOSED', '三级医院明确社区衔接联系人'],
  [4, 2, livelihood, volunteers, [civil, 'YOUTH_LEAGUE'], '2014-06-30', 'CLOSED', '社区义工统一注册', 'F25'],
  [5, 1, livelihood, civil, ['FINANCE'], '2014-06-30', 'CLOSED', '设立14个专项服务项目', 'F08'],
  [5, 2, congress, office, ['HEALTH', volunteers], '2014-03-31', 'CLOSED', '火灾受影响人员后续服务'],
  [5, 3, congress, office, [civil, 'JUSTICE', 'HEALTH'], '2014-02-28', 'CLOSED', '统筹协调机构牵头双向转介'],
  [6, 1, congress, civil, ['FINANCE'], '2014-06-30', 'CLOSED', '区划调整涉及合同变更'],
  [7, 1, congress, civil, [office], '2014-09-30', 'CLOSED', '核对承继区在办服务与转介'],
  [7, 2, plenary, civil, [], '2014-10-31', 'CANCELLED', '另行编制社会组织分工目录', 'F34', 20],
  [8, 1, plenary, civil, [office], '2014-12-31', 'CLOSED', '统一服务人次统计口径', 'F07'],
  [9, 1, livelihood, 'HEALTH', [civil], '2014-12-31', 'CLOSED', '长者出院前通知家综'],
  [9, 2, congress, civil, ['PUBLIC_SECURITY'], '2014-09-30', 'CLOSED', '民政部门牵头禁毒社会工作'],
  [10, 1, congress, civil, ['HEALTH', volunteers], '2014-08-15', 'CLOSED', '伤者与家属情绪疏导', 'F24'],
  [10, 1, congress, office, [civil], '2014-10-31', 'CLOSED', '修订突发事件介入预案'],
  [11, 1, livelihood, civil, [], '2015-01-30', 'CLOSED', '社区问题逐件登记办结', 'F23'],
  [11, 2, livelihood, 'HEALTH', [volunteers, 'EDUCATION'], '2014-11-28', 'CLOSED', '疫情社区宣传与家庭支援'],
  [12, 1, plenary, civil, ['FINANCE'], '2015-10-15', 'IN_PROGRESS', '提出家综布局优化方案', 'F04', 60],
  [13, 1, plenary, 'FINANCE', [civil], '2015-09-30', 'VERIFIED', '区级配套资金按季拨付', 'F02'],
  [13, 2, congress, civil, ['JUSTICE', 'HEALTH'], '2015-10-20', 'IN_PROGRESS', '起草统一评估标准', 'F28', 95],
  [14, 1, congress, civil, [], '2015-12-18', 'IN_PROGRESS', '八家评估机构同案校准', 'F28', 45],
  [15, 1, congress, 'HUMAN_RESOURCES', [civil], '2015-09-30', 'IN_PROGRESS', '社会工作人才激励措施', 'F29', 40],
  [15, 2, congress, 'JUSTICE', [civil], '2015-10-12', 'REPORTED_DONE', '社区矫正服务流程规范'],
  [15, 3, plenary, office, [civil, 'HEALTH'], '2015-07-31', 'CLOSED', '建立统计季报'],
  [16, 1, plenary, civil, [office], '2015-10-28', 'IN_PROGRESS', '社会需求调研', 'F35', 85],
  [16, 2, plenary, civil, [], '2015-09-30', 'VERIFIED', '项目设立论证程序', 'F05'],
  [17, 1, livelihood, volunteers, [civil], reportDate, 'IN_PROGRESS', '社区义工队伍挂靠中心', 'F26', 90],
  [17, 2, livelihood, 'HEALTH', [civil], '2015-10-29', 'RETURNED_FOR_REWORK', '出院转介五日内答复', null, 80],
  [17, 2, livelihood, civil, ['HEALTH'], '2015-08-31', 'CLOSED', '预留出院服务对象名额'],
  [17, 3, congress, civil, [office], '2015-12-31', 'IN_PROGRESS', '机构退出移交办法', 'F13', 50],
  [19, 1, congress, civil, ['JUSTICE'], '2015-11-30', 'IN_PROGRESS', '完成条例草案送审稿', null, 35],
  [19, 1, congress, 'JUSTICE', [], '2015-12-10', 'SIGNED_FOR', '条例草案合法性审核'],
  [19, 2, congress, civil, ['HUMAN_RESOURCES'], '2015-12-31', 'IN_PROGRESS', '社会工作者流动监测', 'F29', 10],
  [19, 3, livelihood, volunteers, [civil], '2015-10-30', 'REPORTED_DONE', '报送义工参与人次', 'F27'],
  [19, 3, livelihood, 'HEALTH', [], '2015-11-13', 'SIGNED_FOR', '报送医务社会工作总结'],
  [20, 1, congress, civil, [volunteers], '2015-10-12', 'CLOSED', '独居长者逐户核查'],
  [20, 1, congress, volunteers, [], '2015-10-16', 'VERIFIED', '受灾街镇送水送餐'],
  [20, 1, congress, office, [civil, 'HEALTH'], '2015-11-20', 'IN_PROGRESS', '台风介入工作评估', 'F24', 30],
  [21, 1, congress, civil, [volunteers], '2015-10-27', 'IN_PROGRESS', '受影响住户一户一社工', null, 70],
  [21, 1, congress, 'HEALTH', [], '2015-10-24', 'IN_PROGRESS', '伤者家属医务社会工作介入', null, 75],
  [21, 1, congress, volunteers, [civil], '2015-11-05', 'ASSIGNED', '分散安置期间义工探访'],
];

/** What the data have to show, where the meeting bound a resolution to them. */
const measures: Readonly<Record<string, Measure>> = {
  出院转介五日内答复: {
    metric: 'REFERRAL_DAYS_TO_SERVICE',
    comparator: 'AT_MOST',
    target: '5',
    figureCode: null,
    since: '2015-07-01',
    from: 'HEALTH',
    to: civil,
  },
  报送义工参与人次: {
    metric: 'FIGURE',
    comparator: 'AT_LEAST',
    target: '3000000',
    figureCode: 'F27',
    since: null,
    from: null,
    to: null,
  },
};

const started: readonly ResolutionState[] = ['ASSIGNED', 'SIGNED_FOR', 'IN_PROGRESS'];
const done: readonly ResolutionState[] = [...started, 'REPORTED_DONE'];
const reworked: readonly ResolutionState[] = [...done, 'RETURNED_FOR_REWORK', 'REPORTED_DONE'];

function pathTo(state: ResolutionState, isReworked: boolean): readonly ResolutionState[] {
  const verified: readonly ResolutionState[] = [...(isReworked ? reworked : done), 'VERIFIED'];
  if (state === 'CLOSED') return [...verified, 'CLOSED'];
  if (state === 'VERIFIED') return verified;
  if (state === 'CANCELLED') return [...started, 'CANCELLED'];
  return reworked.slice(0, reworked.indexOf(state) + 1);
}

/** Working days after the step before, the time of day, and whose act it is: the lead's when not told. */
const paces: Readonly<
  Record<ResolutionState, readonly [least: number, most: number, time: string, by?: typeof office]>
> = {
  ASSIGNED: [1, 3, '09:00:00', office],
  SIGNED_FOR: [0, 2, '11:00:00'],
  IN_PROGRESS: [0, 4, '14:00:00'],
  REPORTED_DONE: [1, 2, '16:00:00'],
  RETURNED_FOR_REWORK: [2, 4, '10:00:00', office],
  VERIFIED: [2, 6, '15:00:00', office],
  CLOSED: [1, 4, '15:30:00', office],
  CANCELLED: [0, 0, '17:00:00', office],
};

interface Step {
  readonly state: ResolutionState;
  readonly on: string;
}

const enteredOn = (steps: readonly Step[], wanted: ResolutionState): string | undefined =>
  steps.find(({ state }) => state === wanted)?.on;

/** The last day reports are in from, a Friday; what is verified today was reported done two weeks ago. */
const lastReportOn = addDays(reportDate, -3);
const lastDoneOn = addDays(reportDate, -14);
const earlier = (one: string, other: string): string => (one < other ? one : other);

const isEmergency = ([number]: Order): boolean => meetings[number - 1]?.row.kind === 'EMERGENCY';
/** In an emergency every day is worked. */
const worked = (day: string, order: Order): string => (isEmergency(order) ? day : workingDay(day, 0));

function stepsOf(order: Order): readonly Step[] {
  const [number, , , , , dueOn, wanted, titleZh] = order;
  const chance = random(`coordination:resolution:${titleZh}`);
  const meeting = meetings[number - 1];
  const steps: Step[] = [];
  let on = meeting?.on ?? '';
  for (const state of pathTo(wanted, !isEmergency(order) && chance.chance(0.15))) {
    const [least, most] = paces[state];
    // What one meeting ordered is assigned on one day.
    const days = (state === 'ASSIGNED' ? random(`coordination:assignment:${on}`) : chance).between(least, most);
    if (state === 'CANCELLED')
      on = meetings.find(({ row, on: later }) => row.kind === 'REGULAR_JOINT' && later > on)?.on ?? reportDate;
    else if (state === 'REPORTED_DONE' && !enteredOn(steps, state)) {
      const given = daysBetween(on, earlier(dueOn, isEmergency(order) ? lastReportOn : lastDoneOn));
      on = worked(addDays(on, Math.floor((given * chance.between(60, 95)) / 100)), order);
    } else on = isEmergency(order) ? addDays(on, Math.min(least, 1)) : workingDay(on, days);
    steps.push({ state, on });
  }
  return steps;
}

const textOf = (percent: number): string => {
  if (percent === 100) return '任务完成,报请核实';
  if (percent >= 80) return '主要任务基本完成,正在收尾';
  return percent >= 40 ? '正按方案推进' : '已制定工作方案并明确分工';
};

/** One report halfway, one at the end of it or of what is known, one after a return. */
function notesOf(order: Order, steps: readonly Step[]) {
  const [, , , lead, support, , , titleZh, , percent = 100] = order;
  const startedOn = enteredOn(steps, 'IN_PROGRESS');
  if (!startedOn) return [];
  const note = (on: string, reached: number, departmentCode = lead, noteZh = textOf(reached)) => ({
    at: instantOf(on, '16:00:00'),
    departmentCode,
    percent: reached,
    noteZh,
  });
  const doneOn = enteredOn(steps, 'REPORTED_DONE');
  const endOn = doneOn ?? earlier(enteredOn(steps, 'CANCELLED') ?? lastReportOn, lastReportOn);
  const halfwayOn = worked(addDays(startedOn, Math.floor(daysBetween(startedOn, endOn) / 2)), order);
  const reached = doneOn ? 100 : percent;
  const reporter = random(`coordination:progress:${titleZh}`).pick([lead, ...support]);
  const reworkedOn = steps.filter(({ state }) => state === 'REPORTED_DONE')[1]?.on ?? lastReportOn;
  return [
    note(halfwayOn, Math.floor(reached / 10) * 5, reporter),
    note(endOn, reached),
    ...(enteredOn(steps, 'RETURNED_FOR_REWORK') ? [note(reworkedOn, percent, lead, '按核实意见补充完善')] : []),
  ];
}

const resolutions = orders.map((order, index) => {
  const steps = stepsOf(order);
  return { id: `RES-${String(index + 1).padStart(4, '0')}`, order, steps, notes: notesOf(order, steps) };
});

export function* resolutionRows(): Generator<NewRow<typeof Resolution>> {
  for (const { id, order, steps, notes } of resolutions) {
    const [number, agendaNumber, mandate, leadCode, supportCodes, dueOn, state, titleZh, figureCode = null] = order;
    const meeting = meetings[number - 1];
    yield {
      id,
      titleZh: `合成·${titleZh}`,
      meetingId: meeting?.id ?? '',
      agendaNumber,
      // What was ordered under a topic a notice brought up follows up that notice.
      noticeId: meeting?.agenda[agendaNumber - 1]?.noticeId ?? null,
      mandate,
      leadCode,
      supportCodes,
      assignedOn: enteredOn(steps, 'ASSIGNED') ?? '',
      dueOn,
      state,
      version: steps.length,
      measure: measures[titleZh] ?? null,
      percent: notes.at(-1)?.percent ?? 0,
      figureCode,
      quality: 'SYNTHETIC',
    };
  }
}

/** How each came to be where it is; over what the office leads, a supporting department is the secretariat. */
export const resolutionSteps = (): WorkflowStep[] =>
  resolutions.flatMap(({ id, order: [, , , lead, [first = lead]], steps }) =>
    stepsThrough(
      resolutionMachine,
      id,
      steps.map(({ state, on }) => {
        const [, , time, by] = paces[state];
        const judge = lead === office && state !== 'ASSIGNED' ? first : office;
        return { state, at: instantOf(on, time), by: by === undefined ? lead : judge };
      }),
    ),
  );

export function* progressRows(): Generator<NewRow<typeof ProgressNote>> {
  for (const { id: resolutionId, notes } of resolutions)
    for (const [place, note] of notes.entries())
      yield { id: `${resolutionId}/${String(place + 1).padStart(2, '0')}`, resolutionId, ...note };
}
