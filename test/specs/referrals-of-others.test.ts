import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({ writable: ['coordination'], now: () => '2015-11-02T01:30:00Z' });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function does(as: PersonaName, call: string, type: string, input: object) {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { id state version fromDepartment { code } toDepartment { code } } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `others-${count}`, ...input } } });
  return { codes: codesOf(answer), done: answer.json.data?.[call] };
}
const doTo = (as: PersonaName, call: string, type: string, row: { id: string; version: number }, given: object = {}) =>
  does(as, call, type, { id: row.id, expectedVersion: row.version, ...given });

const team = { id: 'VT-00001', labelZh: '合成·义工队', district: '440104' };
const centre = { id: 'IFSC-032', labelZh: '合成·家庭综合服务中心', district: '440104' };
const office = { id: 'JO-440103001', labelZh: '合成·司法所' };

/** Drafted in one end's name. */
async function drafts(as: PersonaName, from: object, to: object, given: object = {}) {
  count += 1;
  const { codes, done } = await does(as, 'draftReferral', 'DraftReferralInput', {
    from,
    to,
    person: `PER-${String(count).padStart(20, '0')}`,
    need: 'ELDERLY',
    priority: 'ROUTINE',
    summaryZh: '独居,需要探访',
    consent: { basis: 'SEPARATE_CONSENT', givenOn: '2015-11-01', scope: ['NEED', 'CONTACT', 'CORRECTIONS'] },
    ...given,
  });
  expect(codes).toEqual([]);
  return done;
}
/** Drafted and sent. */
const refers = async (as: PersonaName, from: object, to: object, given: object = {}, cleared: object = {}) =>
  doTo(as, 'sendReferral', 'SendReferralInput', await drafts(as, from, to, given), {
    capacity: 'HAS_CAPACITY',
    ...cleared,
  });

const seenBy = async (as: PersonaName, id: string) =>
  (await hub.ask('query ($id: ID!) { referral(id: $id) { state summaryZh } }', { as, variables: { id } })).json.data
    .referral;

/** What is new in the outbox since `after`, and where it ends; to its end. */
async function changesSince(as: PersonaName, after: string | null = null) {
  const found: { id: string; version: number }[] = [];
  for (let cursor = after; ; ) {
    const { json } = await hub.ask(
      'query ($after: String) { referralChanges(after: $after) { changes { id version } cursor hasMore } }',
      { as, variables: { after: cursor } },
    );
    const { changes, hasMore } = json.data.referralChanges;
    cursor = json.data.referralChanges.cursor;
    found.push(...changes);
    if (!hasMore) return { found, cursor };
  }
}

describe('the volunteer federation', () => {
  test('refers for one of its teams, and sees the centre accept', async () => {
    const { codes, done } = await refers('volunteer', team, centre);
    expect([codes, done.state, done.fromDepartment.code]).toEqual([[], 'SENT', 'VOLUNTEER_FEDERATION']);
    const accepted = await doTo('centre-worker', 'acceptReferral', 'AcceptReferralInput', done);
    expect(accepted.codes).toEqual([]);
    expect(await seenBy('volunteer', done.id)).toEqual({ state: 'ACCEPTED', summaryZh: '独居,需要探访' });
  });

  test('is referred to, answers for the team, and is told what changed', async () => {
    const { cursor } = await changesSince('volunteer');
    const { done } = await refers('centre-worker', centre, team);
    const acknowledged = await doTo('volunteer', 'acknowledgeReferral', 'ActOnReferralInput', done);
    expect([acknowledged.codes, acknowledged.done.state]).toEqual([[], 'ACKNOWLEDGED']);
    const { found } = await changesSince('volunteer', cursor);
    expect(found).toEqual([1, 2, 3].map((version) => ({ id: done.id, version })));
  });

  test('has none of the referrals of others, and cannot refer in their name', async () => {
    const { done } = await refers('health', { ...centre, id: 'HOS-001' }, centre, {
      consent: { basis: 'SEPARATE_CONSENT', givenOn: '2015-11-01', scope: ['NEED', 'CONTACT', 'MEDICAL'] },
    });
    expect(done.state).toBe('SENT');
    expect(await seenBy('volunteer', done.id)).toBeNull();
    const { codes } = await doTo('volunteer', 'acceptReferral', 'AcceptReferralInput', done);
    expect(codes).toEqual(['ROW_NOT_FOUND']);
  });
});

describe('a judicial office', () => {
  test('refers in its own name once it has cleared that nothing of a minor leaves with it', async () => {
    const held = await refers('judicial-office', office, centre);
    expect(held.codes).toEqual(['ACTION_GUARDED']);
    const { codes, done } = await refers('judicial-office', office, centre, {}, { clearedByJustice: true });
    expect([codes, done.state, done.fromDepartment.code]).toEqual([[], 'SENT', 'JUSTICE']);
    expect(await seenBy('centre-worker', done.id)).toMatchObject({ state: 'SENT' });
  });

  test('gets no draft out past the clearance by withdrawing and reopening it', async () => {
    const draft = await drafts('judicial-office', office, centre);
    const because = { noteZh: '合成·另行安排' };
    const { done } = await doTo('judicial-office', 'withdrawReferral', 'ReasonedReferralInput', draft, because);
    const reopens = (given: object) =>
      doTo('judicial-office', 'reopenReferral', 'ReopenReferralInput', done, { ...because, ...given });
    expect((await reopens({})).codes).toEqual(['ACTION_GUARDED']);
    expect(await seenBy('centre-worker', draft.id)).toBeNull();
    expect((await reopens({ clearedByJustice: true })).done).toMatchObject({ state: 'SENT' });
    expect(await seenBy('centre-worker', draft.id)).toMatchObject({ state: 'SENT' });
  });

  test('has none of another office’s', async () => {
    const other = { id: 'JO-440104001', labelZh: '合成·另一司法所' };
    const { done } = await refers('justice', other, centre, {}, { clearedByJustice: true });
    expect([await seenBy('judicial-office', done.id), await seenBy('centre-worker', done.id)]).toEqual([
      null,
      expect.objectContaining({ state: 'SENT' }),
    ]);
  });
});
