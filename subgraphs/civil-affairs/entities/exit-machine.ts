/** How an agency is warned, put right or leaves (淘汰退出机制). In good standing there is no procedure; it leaves once everything is handed over. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { departments } from '@hub/schema/departments.ts';
import type { ExitAction, ExitState } from '../schema.generated.ts';

export type ExitRole = 'SUPERVISOR' | 'AGENCY' | 'OWNER';

/** Departments beside civil affairs that hold what an agency hands over: each answers for its own. */
export const handoverOwners = ['JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'] as const;
export type HandoverOwner = (typeof handoverOwners)[number];

/** Owners whose word on the list as it stands is missing. */
export const unconfirmedOf = ({
  confirmedBy,
}: {
  readonly confirmedBy?: readonly { readonly department: HandoverOwner }[] | null | undefined;
}): readonly HandoverOwner[] =>
  handoverOwners.filter((owner) => !confirmedBy?.some(({ department }) => department === owner));

export interface ExitFacts {
  readonly isAgency: boolean;
  /** Whether another procedure against the agency goes on. */
  readonly another: boolean;
  /** Kinds of which it is not stated what there is to hand over. */
  readonly unstated: number;
  readonly left: number;
  /** Whether what is named is on the list and not handed over. */
  readonly listed: boolean;
  readonly receiverFit: boolean;
  /** What the owner that confirms says is still with the agency; null where it says nothing. */
  readonly held: number | null;
  readonly unconfirmed: readonly HandoverOwner[];
}

const namesOf = (owners: readonly HandoverOwner[], language: 'zh' | 'en'): readonly string[] =>
  departments.filter(({ code }) => (owners as readonly string[]).includes(code)).map((each) => each[language]);

export const exitMachine = {
  name: 'AgencyExit',
  zh: '淘汰退出',
  en: 'Agency exit',
  states: {
    WARNED: { zh: '已警告', en: 'Warned' },
    RECTIFYING: { zh: '整改中', en: 'Rectifying' },
    SUSPENDED_FROM_TENDER: { zh: '暂停投标', en: 'Suspended from tenders' },
    EXITING: { zh: '退出中', en: 'Exiting' },
    EXITED: { zh: '已退出', en: 'Exited', final: true },
    CANCELLED: { zh: '已撤销', en: 'Stood down', final: true },
  },
  roles: {
    SUPERVISOR: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '该机构', en: 'the agency' },
    OWNER: { zh: '司法、卫生、义工联(各就本部门事项)', en: 'justice, health or the volunteer federation, for its own' },
  },
  initial: 'WARNED',
  guards: {
    AGENCY: { zh: '为社会工作服务机构', en: 'it must be a social work agency', holds: ({ isAgency }) => isAgency },
    ONE_AT_A_TIME: {
      zh: '对该机构没有另一程序正在进行',
      en: 'no other procedure against the agency may be under way',
      holds: ({ another }) => !another,
    },
    ON_THE_LIST: {
      zh: '所交事项在移交清单上且尚未移交',
      en: 'what is handed over must be on the list and not handed over yet',
      holds: ({ listed }) => listed,
    },
    RECEIVER_FIT: {
      zh: '接收机构存续,且未被暂停投标、未在退出',
      en: 'the receiver must exist and be neither suspended nor leaving',
      holds: ({ receiverFit }) => receiverFit,
    },
    EVERY_KIND_STATED: {
      zh: '个案、转介、合同、义工队伍、款项五类均已列明',
      en: 'cases, referrals, contracts, volunteer teams and payments must each be stated',
      holds: ({ unstated }) => unstated === 0,
    },
    ALL_HANDED_OVER: {
      zh: '清单上的事项全部移交',
      en: 'everything on the list must be handed over',
      holds: ({ left }) => left === 0,
    },
    NOTHING_HELD: {
      zh: '本部门的事项不再由该机构承担',
      en: 'nothing of the department may be with the agency any more',
      holds: ({ held }) => held === 0,
      told: ({ held }) => ({
        zh: `本部门尚有${held}项由该机构承担`,
        en: `${held} of the department’s own are still with the agency`,
      }),
    },
    EVERY_OWNER_CONFIRMED: {
      zh: '司法、卫生、义工联均已确认移交清单',
      en: 'justice, health and the volunteer federation must each have confirmed the hand-over list',
      holds: ({ unconfirmed }) => unconfirmed.length === 0,
      told: ({ unconfirmed }) => ({
        zh: `移交清单尚待确认:${namesOf(unconfirmed, 'zh').join('、')}`,
        en: `the hand-over list waits for ${namesOf(unconfirmed, 'en').join(', ')}`,
      }),
    },
  },
  actions: {
    WARN: {
      zh: '警告',
      en: 'Warn',
      from: [],
      to: 'WARNED',
      by: ['SUPERVISOR'],
      needs: ['reasonZh'],
      guards: ['AGENCY', 'ONE_AT_A_TIME'],
    },
    ORDER_RECTIFICATION: {
      zh: '责令整改',
      en: 'Order rectification',
      from: ['WARNED'],
      to: 'RECTIFYING',
      by: ['SUPERVISOR'],
      needs: ['noteZh'],
    },
    SUSPEND: {
      zh: '暂停投标资格',
      en: 'Suspend from tenders',
      from: ['WARNED', 'RECTIFYING'],
      to: 'SUSPENDED_FROM_TENDER',
      by: ['SUPERVISOR'],
      needs: ['noteZh'],
    },
    STAND_DOWN: {
      zh: '撤销程序',
      en: 'Stand down',
      from: ['WARNED', 'RECTIFYING', 'SUSPENDED_FROM_TENDER'],
      to: 'CANCELLED',
      by: ['SUPERVISOR'],
      needs: ['noteZh'],
    },
    BEGIN_EXIT: {
      zh: '启动退出',
      en: 'Begin the exit',
      from: ['SUSPENDED_FROM_TENDER'],
      to: 'EXITING',
      by: ['SUPERVISOR'],
      needs: ['noteZh'],
    },
    LIST: {
      zh: '列入移交清单',
      en: 'Put on the hand-over list',
      from: ['EXITING'],
      to: 'EXITING',
      by: ['SUPERVISOR', 'AGENCY'],
      needs: ['kind'],
    },
    HAND_OVER: {
      zh: '移交',
      en: 'Hand over',
      from: ['EXITING'],
      to: 'EXITING',
      by: ['SUPERVISOR', 'AGENCY'],
      needs: ['kind', 'receiver'],
      guards: ['ON_THE_LIST', 'RECEIVER_FIT'],
    },
    CONFIRM: {
      zh: '确认移交清单',
      en: 'Confirm the hand-over list',
      from: ['EXITING'],
      to: 'EXITING',
      by: ['OWNER'],
      needs: ['held'],
      guards: ['EVERY_KIND_STATED', 'NOTHING_HELD'],
    },
    OBJECT: {
      zh: '提出异议',
      en: 'Object to the hand-over list',
      from: ['EXITING'],
      to: 'EXITING',
      by: ['OWNER'],
      needs: ['noteZh'],
    },
    COMPLETE: {
      zh: '完成退出',
      en: 'Complete the exit',
      from: ['EXITING'],
      to: 'EXITED',
      by: ['SUPERVISOR'],
      guards: ['EVERY_KIND_STATED', 'ALL_HANDED_OVER', 'EVERY_OWNER_CONFIRMED'],
    },
  },
} as const satisfies Machine<ExitState, ExitAction, ExitRole, ExitFacts>;
