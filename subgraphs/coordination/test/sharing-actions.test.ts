import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { coordination } from '../subgraph.ts';
import { sharingIn } from './sharing-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { request, act, onGrant, supplied } = sharingIn(() => department);

async function answerOf(query: string, asked = department) {
  const { data, errors } = await asked.ask(`{ ${query} }`);
  expect(errors).toEqual([]);
  return data;
}

describe('asking', () => {
  test('is in the name of one’s own organisation, and classed by what is asked for', async () => {
    const { done } = await request();
    expect(done).toMatchObject({
      state: 'SUBMITTED',
      version: 1,
      client: 'HEALTH',
      class: 'CONDITIONAL',
      overdue: false,
    });
    expect(done.dueAt).toBe('2015-11-10T01:00:00Z');
    const open = await request({ owner: 'CIVIL_AFFAIRS', fields: ['ServiceCentre.nameZh'] }, 'FINANCE');
    expect(open.done).toMatchObject({ class: 'UNCONDITIONAL', dueAt: '2015-10-28T01:00:00Z' });
  });

  test.each([
    ['by nobody’s member', {}, null, 'ACTION_NOT_PERMITTED'],
    ['for one’s own data', { owner: 'HEALTH', fields: ['Person.medicalSocialWork'] }, 'HEALTH', 'ACTION_GUARDED'],
    ['until a day gone by', { until: '2015-10-25' }, 'HEALTH', 'ACTION_GUARDED'],
    ['for nothing', { fields: [] }, 'HEALTH', 'ACTION_NEEDS_INPUT'],
    ['for a field there is not', { fields: ['Person.secret'] }, 'HEALTH', 'UNKNOWN_CODE'],
    ['for another’s field', { fields: ['Person.corrections', 'Person.birthYear'] }, 'HEALTH', 'FIELD_OF_ANOTHER_OWNER'],
    ['the office, its own consent to another’s field', { owner: 'COORDINATION' }, 'HEALTH', 'FIELD_OF_ANOTHER_OWNER'],
    [
      'for more than twenty',
      { fields: Array.from({ length: 21 }, () => 'Person.corrections') },
      'HEALTH',
      'ENTRIES_OUT_OF_RANGE',
    ],
    ['without a scenario', { scenarioZh: '  ' }, 'HEALTH', 'TEXT_OUT_OF_RANGE'],
    ['with a key too short', { idempotencyKey: 'short' }, 'HEALTH', 'TEXT_OUT_OF_RANGE'],
  ])('%s is refused', async (_, given, organisation, code) => {
    const { done, codes } = await request(given, organisation);
    expect([done, codes]).toEqual([null, [code]]);
  });

  test('twice with one key is one request; the key does not serve for another', async () => {
    const before = (await answerOf('sharingRequests { totalCount }')).sharingRequests.totalCount;
    const key = { idempotencyKey: 'the same request' };
    const [first, second] = await Promise.all([request(key), request(key)]);
    expect([second.errors, second.done.id]).toEqual([[], first.done.id]);
    expect((await answerOf('sharingRequests { totalCount }')).sharingRequests.totalCount).toBe(before + 1);
    expect((await request({ ...key, until: '2016-07-01' })).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('deciding', () => {
  test('is the owner’s alone: neither the asker nor the office may', async () => {
    const { done } = await request({}, 'COORDINATION');
    for (const organisation of ['COORDINATION', 'CIVIL_AFFAIRS'])
      for (const action of ['AGREE', 'SUPPLY', 'REFUSE'])
        expect((await act(done.id, action, 1, organisation, { noteZh: '理由' })).codes).toEqual([
          'ACTION_NOT_PERMITTED',
        ]);
    const { errors } = await act(done.id, 'AGREE', 1, 'COORDINATION');
    expect(errors[0]?.message).toBe(
      '“同意”只能由数据提供部门进行 · "Agree" is for the department that owns the data only',
    );
    expect((await act(done.id, 'AGREE', 1, 'JUSTICE')).done.state).toBe('AGREED');
  });

  test('leads through return, resubmission, extension and agreement to a grant, each step in the history', async () => {
    const { done } = await request();
    await act(done.id, 'RETURN', 1, 'JUSTICE', { noteZh: '请补充保存期限' });
    await act(done.id, 'RESUBMIT', 2, 'HEALTH', { noteZh: '保存至转介办结' });
    const extended = await act(done.id, 'EXTEND', 3, 'JUSTICE', { noteZh: '需实地核对', approvedByZh: '合成·处长' });
    expect(extended.done.dueAt).toBe('2015-11-24T01:00:00Z');
    await act(done.id, 'AGREE', 4, 'JUSTICE');
    const { done: last } = await act(done.id, 'SUPPLY', 5, 'JUSTICE');
    expect(last).toMatchObject({ state: 'SUPPLIED', version: 6, dueAt: null });
    expect(last.history).toEqual([
      {
        action: 'REQUEST',
        by: 'CLIENT',
        organisation: 'HEALTH',
        from: null,
        to: 'SUBMITTED',
        noteZh: null,
        version: 1,
      },
      {
        action: 'RETURN',
        by: 'OWNER',
        organisation: 'JUSTICE',
        from: 'SUBMITTED',
        to: 'RETURNED',
        noteZh: '请补充保存期限',
        version: 2,
      },
      {
        action: 'RESUBMIT',
        by: 'CLIENT',
        organisation: 'HEALTH',
        from: 'RETURNED',
        to: 'SUBMITTED',
        noteZh: '保存至转介办结',
        version: 3,
      },
      {
        action: 'EXTEND',
        by: 'OWNER',
        organisation: 'JUSTICE',
        from: 'SUBMITTED',
        to: 'EXTENDED',
        noteZh: '经合成·处长批准:需实地核对',
        version: 4,
      },
      {
        action: 'AGREE',
        by: 'OWNER',
        organisation: 'JUSTICE',
        from: 'EXTENDED',
        to: 'AGREED',
        noteZh: null,
        version: 5,
      },
      {
        action: 'SUPPLY',
        by: 'OWNER',
        organisation: 'JUSTICE',
        from: 'AGREED',
        to: 'SUPPLIED',
        noteZh: null,
        version: 6,
      },
    ]);
    expect(last.grant).toEqual({
      id: expect.stringMatching(/^GRT-\d{5}$/),
      state: 'ACTIVE',
      version: 1,
      client: 'HEALTH',
      purpose: 'REFERRAL',
      fields: ['Person.corrections'],
      from: '2015-10-26',
      until: '2016-06-30',
      owner: { code: 'JUSTICE' },
      request: { id: done.id },
    });
  });

  test.each([
    ['RETURN', {}, 'ACTION_NEEDS_INPUT', 'noteZh'],
    ['REFUSE', {}, 'ACTION_NEEDS_INPUT', 'noteZh'],
    ['EXTEND', { noteZh: '需核对' }, 'ACTION_NEEDS_INPUT', 'approvedByZh'],
  ])('%s without what it needs is refused by name', async (action, given, code, field) => {
    const { done } = await request();
    const { codes, errors } = await act(done.id, action, 1, 'JUSTICE', given);
    expect([codes, errors[0]?.message]).toEqual([[code], expect.stringContaining(field)]);
  });

  test('an unconditional request cannot be put off', async () => {
    const { done } = await request({ owner: 'CIVIL_AFFAIRS', fields: ['ServiceCentre.nameZh'] });
    const extension = { noteZh: '需核对', approvedByZh: '处长' };
    expect((await act(done.id, 'EXTEND', 1, 'CIVIL_AFFAIRS', extension)).codes).toEqual(['ACTION_GUARDED']);
  });

  test('on an old version is refused with the state there is now; repeated with its key it is done once', async () => {
    const { done } = await request();
    const key = { idempotencyKey: 'agree once' };
    const [first, repeat] = [
      await act(done.id, 'AGREE', 1, 'JUSTICE', key),
      await act(done.id, 'AGREE', 1, 'JUSTICE', key),
    ];
    expect([first.done.version, repeat.errors, repeat.done.version]).toEqual([2, [], 2]);
    const stale = await act(done.id, 'WITHDRAW', 1, 'HEALTH');
    expect(stale.codes).toEqual(['STALE_VERSION']);
    expect(stale.errors[0]?.message).toContain('现为第 2 版“同意共享”');
  });

  test('by both sides at once is done by one of them', async () => {
    const { done } = await request();
    const [agreed, withdrawn] = await Promise.all([
      act(done.id, 'AGREE', 1, 'JUSTICE'),
      act(done.id, 'WITHDRAW', 1, 'HEALTH'),
    ]);
    expect([agreed.codes, withdrawn.codes].flat()).toEqual(['STALE_VERSION']);
    const { sharingRequest } = await answerOf(`sharingRequest(id: "${done.id}") { version history { version } }`);
    expect(sharingRequest).toEqual({ version: 2, history: [{ version: 1 }, { version: 2 }] });
  });
});

describe('a grant', () => {
  test('is suspended, resumed and revoked by its owner alone', async () => {
    const { grant } = await supplied();
    for (const organisation of ['HEALTH', 'COORDINATION'])
      expect((await onGrant('suspendGrant', grant.id, 1, organisation)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await onGrant('suspendGrant', grant.id, 1, 'JUSTICE')).done.state).toBe('SUSPENDED');
    expect((await onGrant('suspendGrant', grant.id, 1, 'JUSTICE')).codes).toEqual(['STALE_VERSION']);
    expect((await onGrant('resumeGrant', grant.id, 2, 'JUSTICE')).done.state).toBe('ACTIVE');
    const { done } = await onGrant('revokeGrant', grant.id, 3, 'JUSTICE', { noteZh: '超出约定范围' });
    expect(done).toEqual({
      id: grant.id,
      state: 'REVOKED',
      version: 4,
      history: [
        { action: 'ISSUE', noteZh: null },
        { action: 'SUSPEND', noteZh: '理由' },
        { action: 'RESUME', noteZh: '理由' },
        { action: 'REVOKE', noteZh: '超出约定范围' },
      ],
    });
  });
});
