/** Notices of major matters and what each department told did with them. All of it is SYNTHETIC. */
import { reportInstant } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { addHours, addWorkingDays, hoursBetween, instantOf } from '@hub/kit/working-calendar.ts';
import type { Acknowledgement } from '../entities/acknowledgement.ts';
import { acknowledgementMachine } from '../entities/acknowledgement-machine.ts';
import type { MajorMatterNotice } from '../entities/major-matter-notice.ts';
import { acknowledgeBy as deadlineOf } from '../entities/notice-clock.ts';
import { noticeMachine } from '../entities/notice-machine.ts';
import { departmentOrder, memberCodes } from '../entities/office.ts';
import type { AcknowledgementState, DepartmentCode, MatterLevel, NoticeState } from '../schema.generated.ts';
import { type Entered, type Step, stepsThrough } from './workflow-steps.ts';

type Codes = readonly DepartmentCode[];

interface Notice {
  readonly titleZh: string;
  readonly bodyZh: string;
  /** Day and time are Guangzhou's, those of drafting where it is a draft still. */
  readonly issued: readonly [by: DepartmentCode, level: MatterLevel, day: string, time: string];
  readonly isDraft?: true;
  /** The members are told always. */
  readonly alsoTold?: Codes;
  readonly incident?: string;
  /** What a department reports to have done. */
  readonly measures?: Readonly<Partial<Record<DepartmentCode, string>>>;
  /** The day a signature came after the deadline. */
  readonly late?: Readonly<Partial<Record<DepartmentCode, string>>>;
  readonly readOnly?: Codes;
  readonly unread?: Codes;
  readonly escalatedOn?: string;
  readonly endedOn?: readonly [state: 'RESOLVED' | 'WITHDRAWN', day: string];
}

const notices: readonly Notice[] = [
  {
    titleZh: '街道家庭综合服务中心全覆盖进展通报',
    bodyZh: '通报各区街道家庭综合服务中心建设进度,请未完成的区于2013年底前完成。',
    issued: ['CIVIL_AFFAIRS', 'GENERAL', '2012-11-28', '10:00:00'],
    alsoTold: ['FINANCE'],
    endedOn: ['RESOLVED', '2013-12-31'],
  },
  {
    titleZh: '建业大厦火灾社会工作介入通报',
    bodyZh: '通报火灾受影响商户与居民情况,请各部门支援情绪疏导与资源链接。',
    issued: ['CIVIL_AFFAIRS', 'CRITICAL', '2013-12-16', '09:00:00'],
    incident: 'INC-004',
    measures: { HEALTH: '已安排心理援助人员', VOLUNTEER_FEDERATION: '已派出义工队协助安置' },
    endedOn: ['RESOLVED', '2014-03-28'],
  },
  {
    titleZh: '区划调整街镇服务项目衔接通报',
    bodyZh: '区划调整期间,原签约街镇的服务项目由承继区继续履行,服务对象不重新登记。',
    issued: ['COORDINATION', 'MAJOR', '2014-03-03', '10:30:00'],
    alsoTold: ['FINANCE', 'HUMAN_RESOURCES'],
    endedOn: ['RESOLVED', '2014-12-30'],
  },
  {
    titleZh: '7·15公交车爆炸事件社会工作介入通报',
    bodyZh: '启动社会工作介入,请各部门报送可调派人员与服务对象情况。',
    issued: ['COORDINATION', 'CRITICAL', '2014-07-15', '22:00:00'],
    alsoTold: ['PUBLIC_SECURITY'],
    incident: 'INC-005',
    measures: { CIVIL_AFFAIRS: '已组织社会工作者陪护伤者家属', HEALTH: '已开通医务社会工作服务' },
    endedOn: ['RESOLVED', '2014-09-30'],
  },
  {
    titleZh: '登革热疫情社区支援通报',
    bodyZh: '请各部门配合社区清积水宣传,并支援住院患者家庭。',
    issued: ['HEALTH', 'MAJOR', '2014-09-23', '11:00:00'],
    alsoTold: ['EDUCATION'],
    incident: 'INC-010',
    measures: { CIVIL_AFFAIRS: '已在家庭综合服务中心开展宣传', VOLUNTEER_FEDERATION: '已组织义工入户宣传' },
    late: { EDUCATION: '2014-09-28' },
    escalatedOn: '2014-09-25',
    endedOn: ['RESOLVED', '2014-12-31'],
  },
  {
    titleZh: '2014年度统计口径通报',
    bodyZh: '明确人次、节数与个案数的统计口径;因与年报制度重复,撤回另行印发。',
    issued: ['COORDINATION', 'GENERAL', '2015-01-14', '09:30:00'],
    unread: ['HEALTH'],
    endedOn: ['WITHDRAWN', '2015-01-19'],
  },
  {
    titleZh: '社工机构退出承接与在案移交通报',
    bodyZh: '一家机构退出承接,请各部门核对在办转介并配合移交。',
    issued: ['CIVIL_AFFAIRS', 'MAJOR', '2015-06-15', '10:00:00'],
    measures: { JUSTICE: '已核对在办转介并移交', VOLUNTEER_FEDERATION: '已重新安排挂靠义工队' },
  },
  {
    titleZh: '社会工作者跨机构流动情况通报',
    bodyZh: '通报近三年社会工作者流动情况,请研究稳定队伍的措施。',
    issued: ['CIVIL_AFFAIRS', 'GENERAL', '2015-09-14', '10:00:00'],
    alsoTold: ['HUMAN_RESOURCES', 'FINANCE'],
    readOnly: ['HUMAN_RESOURCES'],
    escalatedOn: '2015-09-23',
  },
  {
    titleZh: '强台风过境社会工作介入通报',
    bodyZh: '台风造成部分街镇停水停电,请各部门核查独居长者与住院服务对象。',
    issued: ['COORDINATION', 'CRITICAL', '2015-10-04', '16:00:00'],
    incident: 'INC-011',
    measures: { CIVIL_AFFAIRS: '已逐户核查独居长者', VOLUNTEER_FEDERATION: '已派出义工队送水送餐' },
  },
  {
    titleZh: '2015年第三季度转介答复超时通报',
    bodyZh: '通报超过答复时限的转介,请各部门逐件核对并说明原因。',
    issued: ['COORDINATION', 'GENERAL', '2015-10-12', '10:00:00'],
    alsoTold: ['DISABLED_PERSONS_FEDERATION'],
    readOnly: ['HEALTH'],
    unread: ['DISABLED_PERSONS_FEDERATION'],
  },
  {
    titleZh: '批发市场火灾社会工作介入通报',
    bodyZh: '启动社会工作介入,请各部门报送可调派人员,并登记受影响住户。',
    issued: ['COORDINATION', 'CRITICAL', '2015-10-20', '18:00:00'],
    alsoTold: ['PUBLIC_SECURITY'],
    incident: 'INC-012',
    measures: { CIVIL_AFFAIRS: '已派社会工作者进驻临时安置点', VOLUNTEER_FEDERATION: '已组织义工协助登记' },
  },
  {
    titleZh: '批发市场火灾受影响住户续保服务通报',
    bodyZh: '临时安置转入分散安置,请各部门续接在办服务,避免重复登记。',
    issued: ['CIVIL_AFFAIRS', 'MAJOR', '2015-10-26', '09:15:00'],
    alsoTold: ['TRADE_UNION'],
    incident: 'INC-012',
    readOnly: ['HEALTH'],
    unread: ['JUSTICE', 'TRADE_UNION'],
  },
  {
    titleZh: '2015年度统计报送安排通报',
    bodyZh: '请各部门按统一口径报送2015年度统计,截止日期2016年1月15日。',
    issued: ['COORDINATION', 'GENERAL', '2015-10-26', '16:30:00'],
    readOnly: ['CIVIL_AFFAIRS'],
    unread: ['JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'],
  },
  {
    titleZh: '购买服务机构准入门槛调整通报',
    bodyZh: '拟优先购买3A以上等级机构服务,待招投标办法修订后印发。',
    issued: ['CIVIL_AFFAIRS', 'GENERAL', '2015-10-22', '14:00:00'],
    isDraft: true,
  },
];

const noticeId = (index: number): string => `NTC-${String(index + 1).padStart(4, '0')}`;

/** Who put it on the agenda it came to. */
export const issuerOf = new Map(notices.map(({ issued: [by] }, index) => [noticeId(index), by]));

interface Signature {
  readonly code: DepartmentCode;
  readonly readAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly actionZh: string | null;
}

const toldOf = ({ issued: [by], alsoTold = [] }: Notice): DepartmentCode[] =>
  departmentOrder.filter((code) => code !== by && (memberCodes.includes(code) || alsoTold.includes(code)));

function signaturesOf(notice: Notice, issuedAt: string, acknowledgeBy: string): Signature[] {
  const { issued, measures = {}, late = {}, readOnly = [], unread = [] } = notice;
  const [, level] = issued;
  const chance = random(`coordination:acknowledgement:${notice.titleZh}`);
  // Who signs in time does so in the first two thirds of it, as far as it has passed.
  const hours = Math.min(hoursBetween(issuedAt, acknowledgeBy), hoursBetween(issuedAt, reportInstant)) * 0.66;
  const inOffice = (instant: string) => (level === 'CRITICAL' ? instant : addWorkingDays(instant, 0));
  return toldOf(notice).map((code) => {
    const share = chance.between(20, 100) / 100;
    const lateDay = late[code];
    const read = inOffice(addHours(issuedAt, hours * share * 0.5));
    const signed = lateDay ? instantOf(lateDay, '10:20:00') : inOffice(addHours(issuedAt, hours * share));
    const hasSigned = !readOnly.includes(code) && !unread.includes(code);
    return {
      code,
      readAt: unread.includes(code) ? null : read,
      acknowledgedAt: hasSigned ? signed : null,
      actionZh: (hasSigned && measures[code]) || null,
    };
  });
}

function historyOf(
  { escalatedOn, endedOn, issued: [issuer] }: Notice,
  issuedAt: string,
  signatures: readonly Signature[],
) {
  const signed = signatures
    .flatMap(({ code, acknowledgedAt: at }) => (at ? [{ at, by: code }] : []))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  const [first] = signed;
  const last = signed.length === signatures.length ? signed.at(-1) : undefined;
  const step = (state: NoticeState, at: string, by = issuer): Entered<NoticeState> => ({ state, at, by });
  return [
    step('DRAFT', addHours(issuedAt, -2)),
    step('ISSUED', issuedAt),
    ...(first && first !== last ? [step('PARTLY_ACKNOWLEDGED', first.at, first.by)] : []),
    ...(escalatedOn ? [step('ESCALATED', instantOf(escalatedOn, '09:00:00'))] : []),
    ...(last ? [step('FULLY_ACKNOWLEDGED', last.at, last.by)] : []),
    ...(endedOn ? [step(endedOn[0], instantOf(endedOn[1], '17:00:00'))] : []),
  ];
}

/** A draft has no deadline and nobody has been told. */
function courseOf(notice: Notice) {
  const [by, level, day, time] = notice.issued;
  const at = instantOf(day, time);
  if (notice.isDraft)
    return { issuedAt: null, acknowledgeBy: null, history: [{ state: 'DRAFT', at, by }], signatures: [] } as const;
  const acknowledgeBy = deadlineOf(level, at);
  const signatures = signaturesOf(notice, at, acknowledgeBy);
  return { issuedAt: at, acknowledgeBy, history: historyOf(notice, at, signatures), signatures };
}

export function* noticeRows(): Generator<NewRow<typeof MajorMatterNotice>> {
  for (const [index, notice] of notices.entries()) {
    const { issuedAt, acknowledgeBy, history } = courseOf(notice);
    const [issuerCode, level, day] = notice.issued;
    yield {
      id: noticeId(index),
      titleZh: `合成·${notice.titleZh}`,
      bodyZh: notice.bodyZh,
      level,
      issuerCode,
      issuedAt,
      issuedOn: issuedAt && day,
      acknowledgeBy,
      state: history.at(-1)?.state ?? 'DRAFT',
      version: history.length,
      toldCodes: toldOf(notice),
      incidentId: notice.incident ?? null,
      quality: 'SYNTHETIC',
    };
  }
}

export function* acknowledgementRows(): Generator<NewRow<typeof Acknowledgement>> {
  for (const [index, notice] of notices.entries()) {
    const { acknowledgeBy, signatures } = courseOf(notice);
    for (const [place, { code, readAt, acknowledgedAt, actionZh }] of signatures.entries())
      yield {
        id: `${noticeId(index)}/${String(place + 1).padStart(2, '0')}`,
        noticeId: noticeId(index),
        departmentCode: code,
        state: actionZh ? 'ACTION_REPORTED' : acknowledgedAt ? 'ACKNOWLEDGED' : readAt ? 'READ' : 'PENDING',
        // What was withdrawn is no longer owed, what was signed for neither.
        owedBy: notice.endedOn || acknowledgedAt ? null : acknowledgeBy,
        readAt,
        acknowledgedAt,
        actionZh,
        version: courseOfSignature(notice, { code, readAt, acknowledgedAt, actionZh }).length,
      };
  }
}

type Signed = Exclude<AcknowledgementState, 'OVERDUE'>;

function courseOfSignature(
  { issued: [issuer, , day, time] }: Notice,
  { code, readAt, acknowledgedAt, actionZh }: Signature,
): Entered<Signed>[] {
  const step = (state: Signed, at: string | null, by = code) => (at ? [{ state, at, by }] : []);
  return [
    ...step('PENDING', instantOf(day, time), issuer),
    ...step('READ', readAt),
    ...step('ACKNOWLEDGED', acknowledgedAt),
    ...step('ACTION_REPORTED', actionZh && acknowledgedAt),
  ];
}

/** How notices and the signatures under them came to be where they are. */
export const noticeSteps = (): Step[] =>
  notices.flatMap((notice, index) => {
    const { history, signatures } = courseOf(notice);
    return [
      ...stepsThrough(noticeMachine, noticeId(index), history),
      ...signatures.flatMap((signature, place) =>
        stepsThrough(
          acknowledgementMachine,
          `${noticeId(index)}/${String(place + 1).padStart(2, '0')}`,
          courseOfSignature(notice, signature),
        ),
      ),
    ];
  });
