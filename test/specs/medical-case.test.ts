import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({ writable: ['health'] });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function mutate(as: PersonaName, call: string, type: string, input: object, selection = 'id state version') {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`;
  const answer = await hub.ask(query, {
    as,
    variables: { input: { idempotencyKey: `medical-spec-${count}`, ...input } },
  });
  return { codes: codesOf(answer), done: answer.json.data?.[call], errors: answer.json.errors };
}

const patient = 'PER-23f8d9c62138d342047e';
const screening = {
  hospital: 'HOS-001',
  person: patient,
  wardZh: '骨科',
  source: 'DOCTOR',
  caseType: 'COMPLEX',
  types: ['DISCHARGE_PLANNING'],
};
const screen = (as: PersonaName, given: object = {}) =>
  mutate(as, 'screenMedicalCase', 'ScreenMedicalCaseInput', { ...screening, ...given });

describe('a patient goes home with a referral, and every department sees its part', () => {
  let id: string;
  const step = async (call: string, type: string, expectedVersion: number, given: object = {}, selection?: string) => {
    const { codes, done } = await mutate('health', call, type, { id, expectedVersion, ...given }, selection);
    expect(codes).toEqual([]);
    return done;
  };

  test.each(['coordinator', 'civil-affairs', 'justice', 'volunteer', 'centre-worker', 'partner', 'public'] as const)(
    '%s screens nobody, and health is not asked',
    async (as) => {
      hub.reset();
      const { codes, done } = await screen(as);
      expect([codes, done]).toEqual([['UNAUTHORIZED_FIELD_OR_TYPE'], null]);
      expect(hub.counts.get('health')?.requests).toBe(0);
    },
  );

  test('a medical social worker screens, and the patient has no name before consent', async () => {
    const { done } = await screen('health');
    expect(done).toMatchObject({ state: 'SCREENED', version: 1 });
    id = done.id;
    const { json } = await hub.ask(`{ medicalCase(id: "${id}") { person { id } } }`, { as: 'health' });
    expect(json.data.medicalCase.person).toBeNull();
  });

  test('nothing is assessed before consent: the refusal says so in both languages, and what is possible', async () => {
    const { codes, errors } = await mutate('health', 'beginMedicalAssessment', 'BeginMedicalAssessmentInput', {
      id,
      expectedVersion: 1,
      socialWorker: 'SW-03801',
    });
    expect(codes).toEqual(['ACTION_NOT_POSSIBLE']);
    expect(errors[0].message).toBe(
      '“已筛查”时不能“开始评估”;此时可以:记录知情同意、不予开案 · "Begin assessment" is not possible while "Screened"; possible now: Record consent, Decline to open',
    );
  });

  test('consented, assessed, opened and planned, it waits for a referral', async () => {
    await step('recordMedicalConsent', 'RecordMedicalConsentInput', 1, { givenBy: 'PATIENT', coversReferral: true });
    await step('beginMedicalAssessment', 'BeginMedicalAssessmentInput', 2, { socialWorker: 'SW-03801' });
    await step('openMedicalCase', 'OpenMedicalCaseInput', 3);
    const plan = { readiness: 'READY', needs: ['ELDERLY'], homeTownship: '440103001', neededFrom: '2015-11-02' };
    const done = await step(
      'planDischarge',
      'PlanDischargeInput',
      4,
      plan,
      'dischargePlan { readyToRefer neededFrom homeTownship { nameZh } }',
    );
    expect(done.dischargePlan).toEqual({
      readyToRefer: true,
      neededFrom: '2015-11-02',
      homeTownship: { nameZh: expect.any(String) },
    });
  });

  test('on an old version the worker is told what stands there now', async () => {
    const { codes, errors } = await mutate('health', 'closeMedicalCase', 'CloseMedicalCaseInput', {
      id,
      expectedVersion: 2,
      reason: 'GOALS_MET',
    });
    expect(codes).toEqual(['STALE_VERSION']);
    expect(errors[0].extensions).toMatchObject({ version: 5, expectedVersion: 2, state: 'DISCHARGE_PENDING' });
  });

  test('the plan leads to the referral that was made from it: the office’s part of the answer', async () => {
    const done = await step(
      'linkDischargeReferral',
      'LinkDischargeReferralInput',
      5,
      { route: 'EXCHANGE', referral: 'REF-000001' },
      'dischargePlan { referral { id state } }',
    );
    expect(done.dischargePlan.referral).toEqual({ id: 'REF-000001', state: expect.any(String) });
  });

  test('the coordinator, with health’s consent, sees that the resident is in hand, and not what stands in the plan', async () => {
    const { json } = await hub.ask(
      `{ person(id: "${patient}") { medicalSocialWork { visibility openCases { id state } } } }`,
    );
    expect(json.data.person.medicalSocialWork.openCases).toContainEqual({ id, state: 'DISCHARGE_PENDING' });
    expect(codesOf(await hub.ask(`{ medicalCase(id: "${id}") { state } }`))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test('closing needs an outcome, and closes', async () => {
    const without = await mutate('health', 'closeMedicalCase', 'CloseMedicalCaseInput', { id, expectedVersion: 6 });
    expect(without.codes).toHaveLength(1);
    expect(without.done ?? null).toBeNull();
    await step('beginFollowUp', 'BeginFollowUpInput', 6, { dischargedOn: '2015-10-26' });
    const done = await step('closeMedicalCase', 'CloseMedicalCaseInput', 7, { reason: 'REFERRED_ON' });
    expect(done).toMatchObject({ state: 'CLOSED', version: 8 });
    const { json } = await hub.ask(`{ medicalCase(id: "${id}") { history { action organisation } } }`, {
      as: 'health',
    });
    expect(json.data.medicalCase.history.map(({ action }: { action: string }) => action)).toEqual([
      'SCREEN',
      'RECORD_CONSENT',
      'BEGIN_ASSESSMENT',
      'OPEN',
      'PLAN_DISCHARGE',
      'LINK_REFERRAL',
      'BEGIN_FOLLOW_UP',
      'CLOSE',
    ]);
  });
});

test('sent twice with one key, a screening is one case', async () => {
  const again = { idempotencyKey: 'screened once and sent twice' };
  const [first, second] = [await screen('health', again), await screen('health', again)];
  expect([first.codes, second.done]).toEqual([[], first.done]);
});

test('without a purpose nothing is done: who acts on a patient’s record says why', async () => {
  const query = `mutation { openMedicalCase(input: { id: "MSW-00004", expectedVersion: 1, idempotencyKey: "no purpose" }) { id } }`;
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.token('health', null)}` },
    body: JSON.stringify({ query }),
  });
  expect((await response.json()) as object).toMatchObject({ errors: [{ extensions: { code: 'PURPOSE_REQUIRED' } }] });
});
