import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({ writable: ['justice'] });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function mutate(as: PersonaName, call: string, type: string, input: object, selection = 'id state version') {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`;
  const variables = { input: { idempotencyKey: `corrections-spec-${count}`, ...input } };
  const answer = await hub.ask(query, { as, variables });
  return { codes: codesOf(answer), done: answer.json.data?.[call], errors: answer.json.errors };
}

const person = 'PER-0123456789abcdef0123';
const noticed = {
  person,
  justiceOffice: 'JO-440103001',
  category: 'SUSPENDED_SENTENCE',
  effectiveOn: '2015-10-22',
  startsOn: '2015-10-22',
  endsOn: '2016-10-21',
  birthDate: '1980-05-05',
  sex: 'FEMALE',
  householdRegister: 'GUANGZHOU',
  education: 'COLLEGE',
};
const notice = (as: PersonaName, given: object = {}) =>
  mutate(as, 'receiveCorrectionsNotice', 'ReceiveCorrectionsNoticeInput', { ...noticed, ...given });
const viewOf = (as: PersonaName) =>
  hub.ask(`{ referral(id: "REF-000001") { person { corrections { visibility activeCase { state } } } } }`, {
    as,
  });

describe('the court notifies, and correction takes its course within justice', () => {
  let id: string;
  const step = async (call: string, type: string, expectedVersion: number, given: object = {}, selection?: string) => {
    const { codes, done } = await mutate('justice', call, type, { id, expectedVersion, ...given }, selection);
    expect(codes).toEqual([]);
    return done;
  };

  test.each(['coordinator', 'civil-affairs', 'health', 'volunteer', 'centre-worker', 'partner', 'public'] as const)(
    '%s has no part in it, and justice is not asked',
    async (as) => {
      hub.reset();
      expect(await notice(as)).toMatchObject({ codes: ['UNAUTHORIZED_FIELD_OR_TYPE'], done: null });
      expect(hub.counts.get('justice')?.requests).toBe(0);
    },
  );

  test('notice and documents are received, and the clocks say until when the person is to report', async () => {
    const { done } = await notice('justice');
    expect(done).toMatchObject({ state: 'NOTIFIED', version: 1 });
    id = done.id;
    const { file } = await step(
      'receiveCorrectionsDocuments',
      'ReceiveCorrectionsDocumentsInput',
      1,
      {},
      'file { clocks { kind basisZh dueOn overdue explanationZh } }',
    );
    expect(file.clocks[2]).toEqual({
      kind: 'REPORT',
      basisZh: '社区矫正法第二十一条',
      dueOn: '2015-11-02',
      overdue: false,
      explanationZh: '自2015-10-22生效次日起10日,末日为休息日,顺延1日,至2015-11-02',
    });
  });

  test('no plan is made before admission: the refusal says what is possible, in both languages', async () => {
    const { codes, errors } = await mutate('justice', 'makeCorrectionsPlan', 'CorrectionsPlanInput', {
      id,
      expectedVersion: 2,
      supervisionClass: 'GENERAL',
      measures: ['REGULAR_REPORTING'],
      group: [],
    });
    expect(codes).toEqual(['ACTION_NOT_POSSIBLE']);
    expect(errors[0].message).toBe(
      '“待报到”时不能“制定矫正方案、组建矫正小组”;此时可以:入矫宣告、终止矫正 · "Make the plan and form the group" is not possible while "Awaiting the report"; possible now: Declare admission, Terminate',
    );
  });

  test('admitted; a woman’s group needs a woman; then correction begins', async () => {
    await step('admitToCorrection', 'AdmitToCorrectionInput', 2, { reportedOn: '2015-10-26' });
    const group = (isWoman: boolean) =>
      ['JUDICIAL_OFFICE', 'RESIDENTS_COMMITTEE', 'VOLUNTEER'].map((kind) => ({ kind, isWoman }));
    const plan = { id, expectedVersion: 3, supervisionClass: 'GENERAL', measures: ['PSYCHOLOGICAL_SUPPORT'] };
    const refused = await mutate('justice', 'makeCorrectionsPlan', 'CorrectionsPlanInput', {
      ...plan,
      group: group(false),
    });
    expect(refused.codes).toEqual(['ACTION_GUARDED']);
    const made = await mutate('justice', 'makeCorrectionsPlan', 'CorrectionsPlanInput', {
      ...plan,
      group: group(true),
    });
    expect(made).toMatchObject({ codes: [], done: { state: 'UNDER_CORRECTION', version: 4 } });
  });

  test('on an old version justice is told what stands there now', async () => {
    const { codes, errors } = await mutate('justice', 'releaseFromCorrection', 'ReleaseFromCorrectionInput', {
      id,
      expectedVersion: 3,
    });
    expect(codes).toEqual(['STALE_VERSION']);
    expect(errors[0].extensions).toMatchObject({ version: 4, expectedVersion: 3, state: 'UNDER_CORRECTION' });
  });

  test('released before its term only by pardon, with a certificate', async () => {
    const early = await mutate('justice', 'releaseFromCorrection', 'ReleaseFromCorrectionInput', {
      id,
      expectedVersion: 4,
    });
    expect(early.codes).toEqual(['ACTION_GUARDED']);
    const { file } = await step(
      'releaseFromCorrection',
      'ReleaseFromCorrectionInput',
      4,
      { isPardoned: true },
      'file { releaseCertificate { number issuedOn } acts { action } }',
    );
    expect(file.releaseCertificate).toEqual({ number: `JC-2015-${id.slice(3)}`, issuedOn: '2015-10-26' });
    expect(file.acts.map(({ action }: { action: string }) => action)).toEqual([
      'RECEIVE_NOTICE',
      'RECEIVE_DOCUMENTS',
      'ADMIT',
      'MAKE_PLAN',
      'RELEASE',
    ]);
  });
});

describe('the court asked before the sentence', () => {
  const request = { person, birthDate: '1980-05-05', justiceOffice: 'JO-440103001' };
  const receive = (given: object = {}) =>
    mutate('justice', 'receiveAssessmentRequest', 'ReceiveAssessmentRequestInput', { ...request, ...given });
  const submit = (id: string) =>
    mutate('justice', 'submitAssessment', 'SubmitAssessmentInput', {
      id,
      expectedVersion: 1,
      opinion: 'SUITABLE',
      grounds: ['RESIDENCE', 'RELATIONS'],
    });
  const sentenced = { effectiveOn: '2015-10-26', startsOn: '2015-10-26' };

  test('what was answered is reached from the case the sentence led to, with its clock', async () => {
    const { done } = await receive();
    // What is not answered yet preceded nothing.
    expect((await notice('justice', { ...sentenced, assessment: done.id })).codes).toEqual(['ACTION_GUARDED']);
    await submit(done.id);
    const { done: opened } = await mutate(
      'justice',
      'receiveCorrectionsNotice',
      'ReceiveCorrectionsNoticeInput',
      { ...noticed, ...sentenced, assessment: done.id },
      'id file { assessment { id opinion clock { kind startsOn dueOn doneOn overdue } } }',
    );
    expect(opened.file.assessment).toEqual({
      id: done.id,
      opinion: 'SUITABLE',
      clock: { kind: 'ASSESSMENT', startsOn: '2015-10-26', dueOn: '2015-11-09', doneOn: '2015-10-26', overdue: false },
    });
    const again = await notice('justice', { ...sentenced, assessment: done.id });
    expect([again.codes, again.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      expect.stringContaining('未关联其他个案'),
    ]);
  });

  test.each([
    ['another person’s', { person: 'PER-00000000000000000009' }, sentenced],
    ['one answered after the decision took effect', {}, { effectiveOn: '2015-10-22', startsOn: '2015-10-22' }],
  ])('%s is refused', async (_, asked, given) => {
    const { done } = await receive(asked);
    await submit(done.id);
    expect((await notice('justice', { ...given, assessment: done.id })).codes).toEqual(['ACTION_GUARDED']);
  });
});

test('a minor’s notice is refused, and tells nobody that there is one', async () => {
  const { codes, errors } = await notice('justice', { birthDate: '2000-01-01' });
  expect(codes).toEqual(['ACTION_GUARDED']);
  expect(JSON.stringify(errors)).not.toContain(person);
});

test('the coordinator sees with justice’s consent that somebody is under correction, and nothing of the file', async () => {
  const { json } = await viewOf('coordinator');
  expect(json.data.referral.person.corrections).toEqual({
    visibility: 'VALUE',
    activeCase: { state: 'UNDER_CORRECTION' },
  });
});

test('sent twice with one key, a notice is one case', async () => {
  const again = { idempotencyKey: 'noticed once and sent twice' };
  const [first, second] = [await notice('justice', again), await notice('justice', again)];
  expect([first.codes, second.done]).toEqual([[], first.done]);
});
