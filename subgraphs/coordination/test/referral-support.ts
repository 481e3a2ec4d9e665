/** What the tests of referrals do to them, in the name of a body's member. */

import { type Answer, actorWith, everyScope, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { GrantClaim } from '@hub/schema/door.ts';
import type { ReferralAction } from '../schema.generated.ts';
import { inOrder } from './graph.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Members of the bodies the tests speak of; `supervisor` belongs to the sender and is another person. */
export const members = {
  hospital: { organisation: 'HEALTH', subject: 'medical social worker' },
  supervisor: { organisation: 'HEALTH', subject: 'supervisor', isSupervisor: true },
  centre: { organisation: 'IFSC-032', subject: 'centre worker' },
  otherCentre: { organisation: 'IFSC-033', subject: 'worker of another centre' },
  justice: { organisation: 'JUSTICE', subject: 'judicial office worker' },
  /** Sees the files of justice. */
  caseWorker: { organisation: 'JUSTICE', subject: 'case worker', isCaseWorker: true },
  office: { organisation: 'COORDINATION', subject: 'coordinator' },
  /** Supervises centres, and is none. */
  civilAffairs: { organisation: 'CIVIL_AFFAIRS', subject: 'officer', isSupervisor: true },
  nobody: { organisation: null, subject: 'somebody' },
} as const satisfies Record<
  string,
  { organisation: string | null; subject: string; isSupervisor?: true; isCaseWorker?: true }
>;
export type Member = keyof typeof members;

/** What the office has granted to whoever is an end of referrals. */
const readingFor = (client: string): GrantClaim => ({
  id: 'GRT-00001',
  client,
  subject: null,
  purpose: 'CASE_MANAGEMENT',
  fields: [
    'Query.referral',
    'Query.referrals',
    'Query.referralChanges',
    'Subscription.referralChanged',
    'Person.referrals',
    'ServiceCentre.referrals',
  ],
  expiresAt: '2016-12-31T16:00:00Z',
});

const scopes = ['referral:person', 'referral:act'];
export const memberNamed = (name: Member) => {
  const { organisation, subject, ...more } = members[name];
  return actorWith({
    organisation,
    subject,
    purpose: 'CASE_MANAGEMENT',
    grants: organisation === null ? [] : [readingFor(organisation)],
    scopes: new Set([
      ...scopes,
      ...('isSupervisor' in more ? ['referral:supervise'] : []),
      ...('isCaseWorker' in more ? ['justice:case'] : []),
    ]),
  });
};

let count = 0;
export function nextKey(): string {
  count += 1;
  return `referral-test-${count}`;
}

/** A resident nobody has referred yet. */
export function nextPerson(): string {
  count += 1;
  return `PER-${String(count).padStart(20, '0')}`;
}

export const hospital = { id: 'HOS-001', labelZh: '合成·医院社会工作部', district: '440103' };
export const centre = { id: 'IFSC-032', labelZh: '合成·家庭综合服务中心', district: '440104' };
export const otherCentre = { id: 'IFSC-033', labelZh: '合成·另一中心', district: '440104' };
export const judicialOffice = { id: 'JO-440104001', labelZh: '合成·司法所' };

export const consent = {
  scope: ['NEED', 'CONTACT', 'ASSESSMENT', 'MEDICAL'],
  basis: 'SEPARATE_CONSENT',
  givenOn: '2015-10-23',
};

/** The mutation of each action on a referral that is there, with all it needs. */
export const mutations: Readonly<Partial<Record<ReferralAction, readonly [call: string, given: Fields]>>> = {
  SEND: ['sendReferral', { capacity: 'HAS_CAPACITY', consent }],
  ACKNOWLEDGE: ['acknowledgeReferral', {}],
  ACCEPT: ['acceptReferral', {}],
  DECLINE: ['declineReferral', { reason: 'NO_CAPACITY', onward: otherCentre }],
  RETURN: ['returnReferral', { missing: ['CONSENT'] }],
  REDIRECT: ['redirectReferral', { to: otherCentre, capacity: 'HAS_CAPACITY', noteZh: '迁居' }],
  START: ['startReferralService', {}],
  HOLD: ['holdReferral', { noteZh: '外出' }],
  RESUME: ['resumeReferral', {}],
  PERSON_DECLINE: ['recordPersonDeclined', { noteZh: '不再需要' }],
  COMPLETE: ['completeReferralService', { outcome: 'NEED_MET', feedbackZh: '已满足' }],
  CLOSE: ['closeReferral', {}],
  DISPUTE: ['disputeReferral', { noteZh: '未满足' }],
  URGE: ['urgeReferral', {}],
  WITHDRAW: ['withdrawReferral', { noteZh: '另行安排' }],
  REOPEN: ['reopenReferral', { noteZh: '复发' }],
  REVOKE_CONSENT: ['revokeReferralConsent', {}],
  REPORT_ERROR: ['reportReferralError', { noteZh: '录错' }],
  ENTER_IN_ERROR: ['markReferralEnteredInError', {}],
};

export const selection = `id number state version sentAt respondedAt firstServiceAt overdue urged { count lastAt } closedUnconfirmed declineReason outcome feedbackZh
  summaryZh missing capacityAtSending receiverCaseNo withheld errorReportedAt person { id } need priority
  onwardSuggestion { labelZh } consent { id basis givenOn scope } counterpart { id } parent { id } redirectedTo { id } duplicates { id }
  clock { state respondBy firstServiceBy dueAt expiresAt confirmBy pausedAt pausedWorkingDays explanationZh explanationEn }
  history { nodes { action actor from to noteZh version at department { code } } }`;

/** Input type of each mutation that has not the common one. */
const inputs: Readonly<Record<string, string>> = {
  draftReferral: 'DraftReferralInput',
  sendReferral: 'SendReferralInput',
  acceptReferral: 'AcceptReferralInput',
  declineReferral: 'DeclineReferralInput',
  returnReferral: 'ReturnReferralInput',
  redirectReferral: 'RedirectReferralInput',
  completeReferralService: 'CompleteReferralInput',
  reopenReferral: 'ReopenReferralInput',
  ...Object.fromEntries(
    ['holdReferral', 'recordPersonDeclined', 'disputeReferral', 'withdrawReferral', 'reportReferralError'].map(
      (name) => [name, 'ReasonedReferralInput'],
    ),
  ),
};

export const inputTypeOf = (mutation: string): string => inputs[mutation] ?? 'ActOnReferralInput';

export interface Done {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  readonly done: any;
  readonly errors: Answer['errors'];
  readonly codes: readonly unknown[];
}

/** Mutations on `department`, each with an idempotency key of its own unless one is given. */
export function referralsIn(department: () => SubgraphUnderTest, asked = selection) {
  async function mutate(as: Member, call: string, input: Fields): Promise<Done> {
    const { data, errors } = await department().ask(
      `mutation ($input: ${inputTypeOf(call)}!) { ${call}(input: $input) { ${asked} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      memberNamed(as),
    );
    return { done: inOrder(data?.[call]), errors, codes: errors.map(({ code }) => code) };
  }
  const draft = (given: Fields = {}, as: Member = 'hospital') =>
    mutate(as, 'draftReferral', {
      from: hospital,
      to: centre,
      person: nextPerson(),
      need: 'ELDERLY',
      priority: 'ROUTINE',
      summaryZh: '出院后独居,需要照顾',
      consent,
      ...given,
    });
  /** Does `call` to `referral` as it stands. */
  const doTo = (as: Member, call: string, { id, version }: { id: string; version: number }, given: Fields = {}) =>
    mutate(as, call, { id, expectedVersion: version, ...given });
  const send = (referral: { id: string; version: number }, given: Fields = {}, as: Member = 'hospital') =>
    doTo(as, 'sendReferral', referral, { capacity: 'HAS_CAPACITY', ...given });
  return {
    mutate,
    draft,
    doTo,
    send,
    /** Drafted and sent. */
    sent: async (given: Fields = {}, as: Member = 'hospital') =>
      (await send((await draft(given, as)).done, {}, as)).done,
    read: async (id: string, as: Member | null = null) => {
      const { data } = await department().ask(
        `{ referral(id: "${id}") { ${selection} } }`,
        {},
        as === null ? everyScope : memberNamed(as),
      );
      return inOrder(data.referral);
    },
  };
}
