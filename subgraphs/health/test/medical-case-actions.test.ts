import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { health } from '../subgraph.ts';
import { medicalCasesIn } from './medical-case-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health);
});
afterAll(() => department.close());

const { act, screen, stand } = medicalCasesIn(() => department);
const today = '2015-10-26';

/** A case of the first hospital that stands open at version 4. */
async function opened() {
  const { id } = (await screen()).done;
  await act(id, 'RECORD_CONSENT', 1);
  await act(id, 'BEGIN_ASSESSMENT', 2);
  await act(id, 'OPEN', 3);
  return id as string;
}

describe('a case goes from the ward to the community', () => {
  test('screened, consented, assessed, opened, planned, referred, followed up, closed', async () => {
    const { done: screened } = await screen();
    expect(screened).toMatchObject({ state: 'SCREENED', version: 1, person: null, consent: { state: 'NOT_ASKED' } });
    const { id } = screened;
    const { done: consented } = await act(id, 'RECORD_CONSENT', 1);
    expect(consented).toMatchObject({
      person: { id: 'PER-23f8d9c62138d342047e' },
      consent: { state: 'GIVEN', decidedOn: today, givenBy: 'PATIENT', coversReferral: true },
    });
    expect((await act(id, 'BEGIN_ASSESSMENT', 2)).done.socialWorker).toEqual({ id: 'SW-03801' });
    const { done: open } = await act(id, 'OPEN', 3, { types: ['REHABILITATION_LINK', 'PALLIATIVE'] });
    expect(open).toMatchObject({ openedOn: today, types: ['REHABILITATION_LINK', 'PALLIATIVE'] });
    const { done: planned } = await act(id, 'PLAN_DISCHARGE', 4);
    expect(planned.dischargePlan).toMatchObject({
      needsCommunityService: ['ELDERLY'],
      homeTownship: { code: '440103001' },
      neededFrom: '2015-11-02',
      readyOn: today,
      readyToRefer: true,
    });
    const { done: referred } = await act(id, 'LINK_REFERRAL', 5, { route: 'EXCHANGE', referral: 'REF-000009' });
    expect(referred.dischargePlan).toMatchObject({
      readyToRefer: false,
      referredOn: today,
      daysToReferral: 0,
      referralRoute: 'EXCHANGE',
      referral: { id: 'REF-000009' },
    });
    const { done: left } = await act(id, 'BEGIN_FOLLOW_UP', 6);
    expect(left.dischargePlan.dischargedOn).toBe(today);
    const { done: closed } = await act(id, 'CLOSE', 7, { reason: 'REFERRED_ON', noteZh: '中心已接案' });
    expect(closed).toMatchObject({ state: 'CLOSED', version: 8, closedOn: today, closureReason: 'REFERRED_ON' });
    expect(closed.history.at(-1)).toEqual({
      action: 'CLOSE',
      state: 'CLOSED',
      on: today,
      by: 'WORKER',
      organisation: 'HOS-001',
      noteZh: '中心已接案',
      version: 8,
    });
  });

  test('referred back by the community it is open again, and a new plan forgets the last referral', async () => {
    const id = await opened();
    await act(id, 'PLAN_DISCHARGE', 4);
    await act(id, 'LINK_REFERRAL', 5);
    await act(id, 'BEGIN_FOLLOW_UP', 6);
    const { done: reopened } = await act(id, 'REOPEN', 7, { referral: 'REF-000003' });
    expect(reopened).toMatchObject({ state: 'OPEN', broughtBy: { id: 'REF-000003' } });
    const { done } = await act(id, 'PLAN_DISCHARGE', 8);
    expect(done.dischargePlan).toMatchObject({ readyToRefer: true, dischargedOn: null, referredOn: null });
  });

  test('whose treatment is resumed is not ready any more', async () => {
    const id = await opened();
    await act(id, 'PLAN_DISCHARGE', 4);
    const { done } = await act(id, 'RESUME_TREATMENT', 5);
    expect(done).toMatchObject({
      state: 'OPEN',
      dischargePlan: { readiness: 'NOT_READY', obstacles: ['CONDITION_UNSTABLE'], readyOn: null, readyToRefer: false },
    });
  });
});

describe('consent', () => {
  test('refused, the case is not opened and names nobody', async () => {
    const { id } = (await screen()).done;
    const { done } = await act(id, 'DECLINE', 1, { reason: 'CONSENT_REFUSED', givenBy: 'GUARDIAN' });
    expect(done).toMatchObject({
      state: 'NOT_OPENED',
      person: null,
      consent: { state: 'REFUSED', givenBy: 'GUARDIAN', decidedOn: today },
    });
  });

  test.each([
    ['CONSENT_WITHDRAWN', 1],
    ['CONSENT_REFUSED', 2],
  ])('%s does not fit at version %s', async (reason, version) => {
    const { id } = (await screen()).done;
    await act(id, 'RECORD_CONSENT', 1);
    const earlier = version === 1 ? (await screen()).done.id : id;
    expect((await act(earlier, 'DECLINE', version, { reason })).codes).toEqual(['ACTION_GUARDED']);
  });

  test('withdrawn, the case ends and the resident’s medical record is withheld from others', async () => {
    const person = 'PER-0123456789abcdef0123';
    const { id } = (await screen({ person })).done;
    await act(id, 'RECORD_CONSENT', 1);
    await act(id, 'BEGIN_ASSESSMENT', 2);
    await act(id, 'OPEN', 3);
    const { done } = await act(id, 'CLOSE', 4, { reason: 'PATIENT_WITHDREW' });
    expect(done).toMatchObject({ person: null, consent: { state: 'WITHDRAWN', coversReferral: false } });
    const { data } = await department.entities('Person', [{ id: person }], 'medicalSocialWork { visibility }');
    expect(data._entities).toEqual([{ medicalSocialWork: { visibility: 'WITHHELD' } }]);
  });
});

describe('an action is refused', () => {
  test.each([
    ['a hospital without a social work unit', { hospital: 'HOS-005' }, 'HOS-005', 'ACTION_GUARDED'],
    ['a group that names a patient', { caseType: 'GROUP', participants: 8 }, 'HOS-001', 'ACTION_GUARDED'],
    ['a case without a patient', { person: null }, 'HOS-001', 'ACTION_GUARDED'],
    ['a referral when a nurse brought it', { referral: 'REF-000001' }, 'HOS-001', 'ACTION_GUARDED'],
    ['no need at all', { types: [] }, 'HOS-001', 'ACTION_NEEDS_INPUT'],
    ['another hospital', {}, 'HOS-003', 'ACTION_NOT_PERMITTED'],
    ['a hospital there is not', { hospital: 'HOS-999' }, 'HEALTH', 'ROW_NOT_FOUND'],
    ['an organisation for a hospital', { hospital: 'ORG-0001' }, 'HEALTH', 'ID_OF_ANOTHER_TYPE'],
    ['nobody taking part', { caseType: 'GROUP', person: null, participants: 0 }, 'HOS-001', 'NUMBER_OUT_OF_RANGE'],
  ])('screening with %s', async (_, given, organisation, code) => {
    const { done, codes } = await screen(given, organisation);
    expect([done, codes]).toEqual([null, [code]]);
  });

  test.each([
    ['ready with nothing needed', { needs: [] }],
    ['ready with something in the way', { obstacles: ['NO_CARER'] }],
    ['ready without the township', { homeTownship: null }],
    ['not ready for no reason', { readiness: 'NOT_READY' }],
    ['nothing needed, and yet a need', { readiness: 'NO_SERVICE_NEEDED' }],
  ])('a plan that is %s', async (_, given) => {
    await stand('MSW-00005', 'OPEN', 1_000);
    expect((await act('MSW-00005', 'PLAN_DISCHARGE', 1_000, given)).codes).toEqual(['ACTION_GUARDED']);
  });

  test.each([
    ['through the exchange without its key', { route: 'EXCHANGE' }],
    ['by letter with a key', { route: 'LETTER', referral: 'REF-000001' }],
  ])('a referral %s', async (_, given) => {
    await stand('MSW-00005', 'DISCHARGE_PENDING', 1_000);
    expect((await act('MSW-00005', 'LINK_REFERRAL', 1_000, given)).codes).toEqual(['ACTION_GUARDED']);
  });

  test('a second referral, or one the consent does not cover', async () => {
    const id = await opened();
    await act(id, 'PLAN_DISCHARGE', 4);
    await act(id, 'LINK_REFERRAL', 5);
    const { errors } = await act(id, 'LINK_REFERRAL', 6);
    expect(errors[0]?.message).toBe(
      '不能“登记出院转介”:须尚未转介 · "Link the discharge referral" is refused: no referral must have been made yet',
    );
    const { id: other } = (await screen()).done;
    await act(other, 'RECORD_CONSENT', 1, { coversReferral: false });
    await act(other, 'BEGIN_ASSESSMENT', 2);
    await act(other, 'OPEN', 3);
    const { done } = await act(other, 'PLAN_DISCHARGE', 4);
    expect(done.dischargePlan).toMatchObject({ readiness: 'READY', readyToRefer: false });
    expect((await act(other, 'LINK_REFERRAL', 5)).codes).toEqual(['ACTION_GUARDED']);
  });

  test('leaving before the plan was assessed, or tomorrow', async () => {
    const id = await opened();
    await act(id, 'PLAN_DISCHARGE', 4, { readiness: 'NOT_ASSESSED', needs: [], homeTownship: null, neededFrom: null });
    expect((await act(id, 'BEGIN_FOLLOW_UP', 5)).codes).toEqual(['ACTION_GUARDED']);
    await act(id, 'PLAN_DISCHARGE', 5);
    expect((await act(id, 'BEGIN_FOLLOW_UP', 6, { dischargedOn: '2015-10-27' })).codes).toEqual(['ACTION_GUARDED']);
    expect((await act(id, 'BEGIN_FOLLOW_UP', 6)).codes).toEqual([]);
  });

  test('another hospital’s case like one that is not there', async () => {
    const answers = await Promise.all(
      ['MSW-00005', 'MSW-99999'].map((id) => act(id, 'CLOSE', 1, {}, 'HOS-003').then(({ codes }) => codes)),
    );
    expect(answers).toEqual([['ROW_NOT_FOUND'], ['ROW_NOT_FOUND']]);
  });
});

test('a repeat with the same key is one case; on an old version nothing is done', async () => {
  const again = { idempotencyKey: 'the same screening' };
  const { done: first } = await screen(again);
  expect((await screen(again)).done.id).toBe(first.id);
  await act(first.id, 'RECORD_CONSENT', 1);
  expect((await act(first.id, 'DECLINE', 1)).codes).toEqual(['STALE_VERSION']);
});
