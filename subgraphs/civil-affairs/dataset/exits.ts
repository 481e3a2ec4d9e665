/** The nine exit procedures and what was handed over in them. All of it is made up. */
import { organisationId } from '@hub/kit/dataset/city.ts';
import type { AgencyExitRow } from '../entities/agency-exit.ts';
import type { HandoverItemRow } from '../entities/handover-item.ts';
import type { ExitState, HandoverKind } from '../schema.generated.ts';

type Step = readonly [state: ExitState, on: string];

interface ExitStory {
  readonly number: number;
  readonly reasonZh: string;
  readonly steps: readonly Step[];
  readonly handover?: readonly (readonly [HandoverKind, total: number, handedOver: number, receiver: number | null])[];
  readonly completedOn?: string;
}

const wholeWay = (days: readonly [string, string, string, string, string]): readonly Step[] => [
  ['WARNED', days[0]],
  ['RECTIFYING', days[1]],
  ['SUSPENDED_FROM_TENDER', days[2]],
  ['EXITING', days[3]],
  ['EXITED', days[4]],
];

/** 72 leaves with work still to hand over; 201 has handed over everything; 150 put things right. */
const exitStories: readonly ExitStory[] = [
  {
    number: 268,
    reasonZh: '年度检查不合格且未整改',
    steps: wholeWay(['2012-09-20', '2012-10-15', '2013-02-01', '2013-05-06', '2013-08-31']),
    handover: [['CASES', 18, 18, 14]],
    completedOn: '2013-08-12',
  },
  {
    number: 269,
    reasonZh: '连续两个年度评估不合格',
    steps: wholeWay(['2013-07-08', '2013-08-01', '2013-11-18', '2014-02-24', '2014-05-30']),
    handover: [
      ['CASES', 26, 26, 9],
      ['VOLUNTEER_TEAMS', 2, 2, 9],
    ],
    completedOn: '2014-05-16',
  },
  {
    number: 270,
    reasonZh: '理事会决议解散',
    steps: wholeWay(['2014-08-11', '2014-09-01', '2014-11-03', '2015-01-12', '2015-03-31']),
    handover: [['CASES', 9, 9, 30]],
    completedOn: '2015-03-20',
  },
  {
    number: 88,
    reasonZh: '提供虚假服务记录,合同已解除',
    steps: [
      ['WARNED', '2013-12-23'],
      ['SUSPENDED_FROM_TENDER', '2014-01-13'],
    ],
  },
  {
    number: 72,
    reasonZh: '负责人离任后无法正常运作',
    steps: [
      ['WARNED', '2015-03-16'],
      ['RECTIFYING', '2015-04-07'],
      ['SUSPENDED_FROM_TENDER', '2015-07-20'],
      ['EXITING', '2015-09-14'],
    ],
    handover: [
      ['CASES', 61, 38, 15],
      ['REFERRALS', 7, 3, 15],
      ['CONTRACTS', 2, 0, null],
      ['VOLUNTEER_TEAMS', 3, 3, 15],
      ['PAYMENTS', 4, 1, null],
    ],
    completedOn: '2015-10-12',
  },
  { number: 120, reasonZh: '登记住所无法联系', steps: [['WARNED', '2015-09-01']] },
  {
    number: 150,
    reasonZh: '未单独核算专项资金',
    steps: [
      ['WARNED', '2014-05-12'],
      ['RECTIFYING', '2014-06-03'],
      ['CANCELLED', '2014-10-20'],
    ],
  },
  {
    number: 57,
    reasonZh: '未按时报送年度报告',
    steps: [
      ['WARNED', '2015-08-10'],
      ['RECTIFYING', '2015-09-02'],
    ],
  },
  {
    number: 201,
    reasonZh: '列入严重违法失信名单',
    steps: [
      ['WARNED', '2015-05-25'],
      ['SUSPENDED_FROM_TENDER', '2015-05-25'],
      ['EXITING', '2015-08-17'],
    ],
    handover: [
      ['CASES', 5, 5, 44],
      ['PAYMENTS', 1, 1, 44],
    ],
    completedOn: '2015-10-09',
  },
];

const endings: readonly ExitState[] = ['EXITED', 'CANCELLED'];

export function exitRows(): readonly AgencyExitRow[] {
  return exitStories.map(({ number, reasonZh, steps }, index) => {
    const [startedOn, [state, on]] = [steps[0]?.[1] ?? '', steps.at(-1) ?? ['WARNED', '']];
    return {
      id: `EXIT-${String(index + 1).padStart(3, '0')}`,
      organisationId: organisationId(number),
      state,
      history: steps.map(([entered, day]) => ({ state: entered, on: day })),
      version: steps.length,
      reasonZh,
      startedOn,
      suspendedOn: steps.find(([entered]) => entered === 'SUSPENDED_FROM_TENDER')?.[1] ?? null,
      endedOn: endings.includes(state) ? on : null,
      confirmedBy: null,
      quality: 'SYNTHETIC',
    };
  });
}

export function handoverRows(): readonly HandoverItemRow[] {
  return exitStories
    .flatMap(({ handover = [], completedOn = null }, index) =>
      handover.map(([kind, total, handedOver, receiver]) => ({
        exitId: `EXIT-${String(index + 1).padStart(3, '0')}`,
        kind,
        total,
        handedOver,
        receiverId: receiver === null ? null : organisationId(receiver),
        completedOn: handedOver === total ? completedOn : null,
      })),
    )
    .map((row) => ({ id: `${row.exitId}/${row.kind}`, keys: [], handedKeys: [], ...row }));
}
