/** Consultations, each department's position, and who is silent. All of it is SYNTHETIC. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { addWorkingDays, instantOf, wallTime } from '@hub/kit/working-calendar.ts';
import type { Consultation } from '../entities/consultation.ts';
import { consultationMachine, replyDays } from '../entities/consultation-machine.ts';
import type { ConsultationReply } from '../entities/consultation-reply.ts';
import { inOrder } from '../entities/office.ts';
import type { ConsultationPosition, ConsultationState, DepartmentCode } from '../schema.generated.ts';
import { type Entered, type Step, stepsThrough } from './workflow-steps.ts';

/** When it came, in working days after the opening; the position in words when no more was said. */
type Reply = readonly [by: DepartmentCode, afterDays: number, position: ConsultationPosition, textZh?: string];

interface Question {
  readonly subjectZh: string;
  readonly opened: readonly [by: DepartmentCode, on: string];
  readonly replies: readonly Reply[];
  readonly silent?: readonly DepartmentCode[];
  /** What the initiator did with the answers, or without them. */
  readonly outcome?: Readonly<Partial<Record<ConsultationState, string>>>;
  readonly escalatedTo?: string;
  readonly resultZh?: string;
}

const questions: readonly Question[] = [
  {
    subjectZh: '街道家庭综合服务中心全覆盖进度安排',
    opened: ['CIVIL_AFFAIRS', '2013-02-25'],
    replies: [
      ['HEALTH', 3, 'NO_COMMENT'],
      ['JUSTICE', 4, 'AGREE'],
      ['FINANCE', 8, 'AGREE_WITH_CHANGES', '建议区级配套资金分两年安排'],
    ],
    outcome: { AGREED: '2013-03-12', CLOSED: '2013-03-18' },
    resultZh: '各部门达成一致,按修改后的进度安排印发',
  },
  {
    subjectZh: '服务双向转介牵头职责调整',
    opened: ['CIVIL_AFFAIRS', '2013-08-12'],
    replies: [
      ['COORDINATION', 2, 'AGREE'],
      ['HEALTH', 6, 'AGREE'],
      ['JUSTICE', 9, 'OBJECT', '社区矫正对象的转介应仍由司法部门确认'],
    ],
    outcome: { DISAGREED: '2013-08-27', ESCALATED: '2013-09-16', CLOSED: '2013-12-20' },
    escalatedTo: 'MTG-0005',
    resultZh: '联席会议议定:自2014年1月1日起由统筹协调机构牵头,社区矫正转介须经司法部门确认',
  },
  {
    subjectZh: '禁毒社会工作服务牵头部门调整',
    opened: ['CIVIL_AFFAIRS', '2014-04-14'],
    replies: [
      ['PUBLIC_SECURITY', 3, 'AGREE'],
      ['JUSTICE', 7, 'AGREE_WITH_CHANGES', '建议明确与社区矫正的衔接'],
    ],
    silent: ['HEALTH'],
    outcome: { ESCALATED: '2014-05-05', CLOSED: '2014-06-27' },
    escalatedTo: 'MTG-0009',
    resultZh: '联席会议议定:自2014年7月1日起由民政部门牵头、公安部门共同牵头',
  },
  {
    subjectZh: '出院病人转介家庭综合服务中心衔接办法',
    opened: ['HEALTH', '2014-10-13'],
    replies: [
      ['CIVIL_AFFAIRS', 4, 'AGREE_WITH_CHANGES', '建议转介时附康复评估'],
      ['DISABLED_PERSONS_FEDERATION', 5, 'AGREE'],
    ],
    outcome: { AGREED: '2014-10-28', CLOSED: '2014-11-03' },
    resultZh: '达成一致,转介时附评估摘要',
  },
  {
    subjectZh: '家庭综合服务中心每年评估次数',
    opened: ['CIVIL_AFFAIRS', '2015-01-12'],
    replies: [
      ['JUSTICE', 2, 'NO_COMMENT'],
      ['HEALTH', 5, 'AGREE'],
    ],
    silent: ['FINANCE'],
    outcome: { CLOSED: '2015-02-02' },
    resultZh: '财政部门未答复,不视为同意;发起部门撤回,并入统一评估标准工作组研究',
  },
  {
    subjectZh: '学生参与社区义工服务时数互认',
    opened: ['VOLUNTEER_FEDERATION', '2015-04-20'],
    replies: [
      ['YOUTH_LEAGUE', 2, 'AGREE'],
      ['CIVIL_AFFAIRS', 2, 'AGREE'],
      ['EDUCATION', 9, 'AGREE_WITH_CHANGES', '建议由学校统一报送名单'],
    ],
    outcome: { AGREED: '2015-05-06', CLOSED: '2015-05-11' },
    resultZh: '达成一致,时数由学校统一报送后互认',
  },
  {
    subjectZh: '社会工作人才住房保障与子女教育措施',
    opened: ['CIVIL_AFFAIRS', '2015-08-31'],
    replies: [
      ['HUMAN_RESOURCES', 5, 'AGREE_WITH_CHANGES', '建议以持证年限为条件'],
      ['EDUCATION', 7, 'NO_COMMENT'],
      ['FINANCE', 9, 'OBJECT', '未列入本年度预算,建议纳入2016年预算统筹研究'],
    ],
    outcome: { DISAGREED: '2015-09-17', ESCALATED: '2015-10-12' },
    escalatedTo: 'MTG-0024',
  },
  {
    subjectZh: '转介答复时限与延期情形',
    opened: ['COORDINATION', '2015-09-14'],
    replies: [
      ['CIVIL_AFFAIRS', 3, 'AGREE'],
      ['HEALTH', 4, 'AGREE_WITH_CHANGES', '住院期间应暂停计时'],
      ['VOLUNTEER_FEDERATION', 5, 'AGREE'],
      ['JUSTICE', 8, 'OBJECT', '建议社区矫正转介另定时限'],
    ],
    outcome: { DISAGREED: '2015-10-19' },
  },
  {
    subjectZh: '社区矫正对象就业帮扶分工',
    opened: ['JUSTICE', '2015-09-16'],
    replies: [
      ['CIVIL_AFFAIRS', 4, 'AGREE'],
      ['HUMAN_RESOURCES', 12, 'AGREE_WITH_CHANGES', '建议纳入公共就业服务'],
    ],
    silent: ['TRADE_UNION', 'PUBLIC_SECURITY'],
  },
  {
    subjectZh: '异地务工人员服务点共用场地',
    opened: ['CIVIL_AFFAIRS', '2015-09-21'],
    replies: [
      ['TRADE_UNION', 3, 'AGREE'],
      ['HUMAN_RESOURCES', 6, 'AGREE'],
    ],
    outcome: { AGREED: '2015-10-22' },
  },
  {
    subjectZh: '民族融合服务专项经费使用范围',
    opened: ['CIVIL_AFFAIRS', '2015-09-25'],
    replies: [],
    silent: ['FINANCE', 'ETHNIC_AFFAIRS'],
  },
  {
    subjectZh: '医务社会工作质量指引与社区服务衔接',
    opened: ['HEALTH', '2015-10-12'],
    replies: [
      ['DISABLED_PERSONS_FEDERATION', 3, 'AGREE'],
      ['CIVIL_AFFAIRS', 9, 'AGREE_WITH_CHANGES', '建议明确出院后首次服务时限'],
    ],
  },
  {
    subjectZh: '禁毒社会工作服务实施办法征求意见',
    opened: ['CIVIL_AFFAIRS', '2015-10-16'],
    replies: [['PUBLIC_SECURITY', 4, 'AGREE']],
    silent: ['JUSTICE', 'HEALTH'],
  },
  {
    subjectZh: '突发事件中服务对象信息共用范围',
    opened: ['COORDINATION', '2015-10-23'],
    replies: [],
    silent: ['CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'],
  },
];

const openedAt = ({ opened: [, on] }: Question): string => instantOf(on, '09:30:00');

const texts: Readonly<Record<ConsultationPosition, string>> = {
  AGREE: '同意',
  AGREE_WITH_CHANGES: '原则同意,建议修改',
  OBJECT: '不同意',
  NO_COMMENT: '无意见',
};

function repliesOf(question: Question) {
  const chance = random(`coordination:reply:${question.subjectZh}`);
  return question.replies
    .map(([code, afterDays, position, textZh = texts[position]]) => {
      const day = wallTime(addWorkingDays(openedAt(question), afterDays)).slice(0, 10);
      const at = instantOf(day, `${chance.between(10, 16)}:${chance.between(10, 59)}:00`);
      return { code, position, textZh, at };
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

function historyOf(question: Question): Entered<ConsultationState>[] {
  const { silent = [], outcome = {}, opened } = question;
  const replies = repliesOf(question);
  const isLast = (place: number) => silent.length === 0 && place === replies.length - 1;
  const [initiator] = opened;
  return [
    { state: 'OPEN', at: openedAt(question), by: initiator },
    ...replies.map(({ at, code }, place) => ({
      state: isLast(place) ? ('ANSWERED' as const) : ('PARTLY_ANSWERED' as const),
      at,
      by: code,
    })),
    ...Object.entries(outcome).map(([state, on]) => ({
      state: state as ConsultationState,
      at: instantOf(on, '17:00:00'),
      by: initiator,
    })),
  ];
}

const consultationId = (index: number): string => `CSL-${String(index + 1).padStart(4, '0')}`;

/** Those put to a meeting; its agenda follows from them. */
export const escalations = questions.flatMap(({ escalatedTo, subjectZh, opened: [by] }, index) =>
  escalatedTo ? [{ meetingId: escalatedTo, consultationId: consultationId(index), subjectZh, by }] : [],
);

export function* consultationRows(): Generator<NewRow<typeof Consultation>> {
  for (const [index, question] of questions.entries()) {
    const { subjectZh, opened, replies, silent = [], escalatedTo, resultZh } = question;
    const [initiatorCode, openedOn] = opened;
    const history = historyOf(question);
    yield {
      id: consultationId(index),
      subjectZh: `合成·${subjectZh}`,
      initiatorCode,
      askedCodes: inOrder([...replies.map(([code]) => code), ...silent]),
      silentCodes: inOrder(silent),
      openedAt: openedAt(question),
      openedOn,
      replyBy: addWorkingDays(openedAt(question), replyDays),
      state: history.at(-1)?.state ?? 'OPEN',
      version: history.length,
      escalatedToId: escalatedTo ?? null,
      resultZh: resultZh ?? null,
      quality: 'SYNTHETIC',
    };
  }
}

export function* replyRows(): Generator<NewRow<typeof ConsultationReply>> {
  for (const [index, question] of questions.entries()) {
    const owed = inOrder(question.silent ?? []).map((code) => ({ code, position: null, textZh: null, at: null }));
    for (const [place, { code, position, textZh, at }] of [...repliesOf(question), ...owed].entries())
      yield {
        id: `${consultationId(index)}/${String(place + 1).padStart(2, '0')}`,
        consultationId: consultationId(index),
        departmentCode: code,
        isGiven: at !== null,
        position,
        at,
        textZh,
      };
  }
}

/** How consultations came to be where they are. */
export const consultationSteps = (): Step[] =>
  questions.flatMap((question, index) => stepsThrough(consultationMachine, consultationId(index), historyOf(question)));
