/** What the tests of corrections cases do to them, in the name of an organisation's member. */
import { actorWith, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { CorrectionsCase, type CorrectionsCaseRow } from '../entities/corrections-case.ts';
import type { CorrectionsAction } from '../schema.generated.ts';

type Fields = Readonly<Record<string, unknown>>;

export const office = 'JO-440103001';

const plan = {
  supervisionClass: 'GENERAL',
  measures: ['REGULAR_REPORTING', 'VOCATIONAL_TRAINING'],
  group: [
    { kind: 'JUDICIAL_OFFICE', isWoman: false },
    { kind: 'RESIDENTS_COMMITTEE', isWoman: true },
    { kind: 'FAMILY', isWoman: false },
  ],
};

/** Each act's mutation, its input's type, and an input that is right for it. */
export const acts: Readonly<
  Record<
    Exclude<CorrectionsAction, 'RECEIVE_NOTICE' | 'MISS_REPORT'>,
    readonly [mutation: string, type: string, input: Fields]
  >
> = {
  RECEIVE_DOCUMENTS: ['receiveCorrectionsDocuments', 'ReceiveCorrectionsDocumentsInput', {}],
  ADMIT: ['admitToCorrection', 'AdmitToCorrectionInput', { reportedOn: '2015-10-26' }],
  MAKE_PLAN: ['makeCorrectionsPlan', 'CorrectionsPlanInput', plan],
  REVISE_PLAN: ['reviseCorrectionsPlan', 'CorrectionsPlanInput', plan],
  ASSIGN_SOCIAL_WORKER: [
    'assignCorrectionsSocialWorker',
    'AssignCorrectionsSocialWorkerInput',
    { socialWorker: 'SW-00001', supportNeeds: ['EMPLOYMENT'] },
  ],
  RELEASE: ['releaseFromCorrection', 'ReleaseFromCorrectionInput', { isPardoned: true }],
  TERMINATE: ['terminateCorrection', 'TerminateCorrectionInput', { reason: 'SUSPENSION_REVOKED' }],
  TRANSFER: ['transferCorrection', 'TransferCorrectionInput', { noteZh: '合成·佛山市南海区,迁居' }],
};

let count = 0;
export const nextKey = (): string => {
  count += 1;
  return `corrections-test-${count}`;
};

const selection = `id state version category supervisionClass groupMembers endedOn socialWorker { id } supportNeeds steps { kind on }
  file { measures group { kind isWoman } terminationReason releaseCertificate { number issuedOn }
    clocks { kind dueOn doneOn overdue explanationZh } acts { action by organisation from to on noteZh version } }`;

export function correctionsIn(department: () => SubgraphUnderTest) {
  async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
    const { data, errors, statements } = await department().ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      actorWith({
        subject: `member of ${organisation}`,
        organisation,
        scopes: new Set(['justice:act', 'justice:case']),
        purpose: 'CASE_MANAGEMENT',
      }),
    );
    return { done: data?.[mutation], errors, codes: errors.map(({ code }) => code), statements };
  }
  return {
    notice: (given: Fields = {}, organisation: string | null = 'JUSTICE') =>
      mutate(
        'receiveCorrectionsNotice',
        'ReceiveCorrectionsNoticeInput',
        {
          person: 'PER-0123456789abcdef0123',
          justiceOffice: office,
          category: 'SUSPENDED_SENTENCE',
          effectiveOn: '2015-10-22',
          startsOn: '2015-10-22',
          endsOn: '2017-10-21',
          birthDate: '1980-05-05',
          sex: 'MALE',
          householdRegister: 'GUANGZHOU',
          education: 'SENIOR_SECONDARY',
          ...given,
        },
        organisation,
      ),
    act: (
      id: string,
      action: keyof typeof acts,
      expectedVersion: number,
      given: Fields = {},
      organisation: string | null = 'JUSTICE',
    ) => {
      const [mutation, type, input] = acts[action];
      return mutate(mutation, type, { id, expectedVersion, ...input, ...given }, organisation);
    },
    /** Puts a case into a state as the register stores it. */
    stand: (id: string, given: Partial<CorrectionsCaseRow>) =>
      department()
        .orm.em.fork()
        .nativeUpdate(
          CorrectionsCase,
          { id },
          {
            justiceOfficeId: office,
            juvenile: false,
            notifiedOn: '2015-10-20',
            effectiveOn: '2015-10-19',
            reportDueOn: '2015-10-29',
            endedOn: null,
            ...given,
          },
        ),
  };
}
