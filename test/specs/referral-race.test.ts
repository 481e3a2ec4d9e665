/** Both ends of a referral write at once, through two processes of the office over one database. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Acted, type Exchange, type OfficeProcess, openExchange } from '../support/exchange.ts';

/** A PostgreSQL database of the test's own; where none is given the race is run on SQLite alone. */
const postgresql = process.env['TONGCHOU_TEST_POSTGRESQL'];
const databases = [['SQLite', undefined], ...(postgresql ? [['PostgreSQL', postgresql] as const] : [])] as const;

const rounds = 12;
const hospital = { id: 'HOS-001', labelZh: '合成·医院', district: '440103' };
const centre = { id: 'IFSC-032', labelZh: '合成·中心', district: '440104' };
const otherCentre = { id: 'IFSC-033', labelZh: '合成·另一中心', district: '440104' };
const consent = { scope: ['NEED', 'CONTACT', 'MEDICAL'], basis: 'SEPARATE_CONSENT', givenOn: '2015-10-01' };

describe.each(databases)('on %s', (_, url) => {
  let exchange: Exchange;
  let one: OfficeProcess;
  let other: OfficeProcess;
  const run = `${process.pid}-${performance.now()}`;
  let count = 0;
  const key = () => {
    count += 1;
    return { idempotencyKey: `race-${run}-${count}` };
  };
  beforeAll(async () => {
    exchange = await openExchange(url);
    one = await exchange.start();
    other = await exchange.start();
  }, 120_000);
  afterAll(() => exchange.stop());

  const nextPerson = () => {
    count += 1;
    return `PER-${Date.now().toString(16).padStart(14, '0')}${String(count).padStart(6, '0')}`;
  };
  async function sent(person = nextPerson()) {
    const drafted = await one.act('HEALTH', 'draftReferral', 'DraftReferralInput', {
      from: hospital,
      to: centre,
      person,
      need: 'ELDERLY',
      priority: 'ROUTINE',
      summaryZh: '出院后独居',
      consent,
      ...key(),
    });
    const id = drafted?.done?.id;
    const given = { id, expectedVersion: 1, capacity: 'HAS_CAPACITY', ...key() };
    return (await one.act('HEALTH', 'sendReferral', 'SendReferralInput', given))?.done;
  }

  test('one of two wins, the other is told what stands there now, and nothing is lost', async () => {
    const wins = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const referral = await sent();
      const at = { id: referral?.id, expectedVersion: 2 };
      const both = [
        () => one.act('HEALTH', 'withdrawReferral', 'ReasonedReferralInput', { ...at, noteZh: '撤回', ...key() }),
        () => other.act('IFSC-032', 'acceptReferral', 'AcceptReferralInput', { ...at, ...key() }),
      ];
      const answers = (await Promise.all((round % 2 ? both : both.toReversed()).map((act) => act()))) as Acted[];
      const [won, lost] = [answers.find(({ done }) => done), answers.find(({ error }) => error)];
      expect(won?.done).toMatchObject({ version: 3 });
      expect(lost?.error.extensions).toMatchObject({
        code: 'STALE_VERSION',
        version: 3,
        expectedVersion: 2,
        state: won?.done?.state,
      });
      expect(lost?.error.message).toMatch(/现为第 3 版.*请按此重试.* · .*read it again and retry/);
      wins.add(won?.done?.state ?? '');
      const history = await exchange.rows(
        `select version, "to" from transition where key = '${referral?.id}' order by version`,
      );
      expect(history.map((step) => [step.version, step.to])).toEqual([
        [1, 'DRAFT'],
        [2, 'SENT'],
        [3, won?.done?.state],
      ]);
    }
    expect([...wins].every((state) => ['WITHDRAWN', 'ACCEPTED'].includes(state))).toBe(true);
  }, 60_000);

  test('one request sent twice at once, to two processes, is carried out once', async () => {
    const referral = await sent();
    const input = { id: referral?.id, expectedVersion: 2, ...key() };
    const answers = await Promise.all(
      [one, other, one, other].map((each) => each.act('IFSC-032', 'acknowledgeReferral', 'ActOnReferralInput', input)),
    );
    for (const answer of answers) expect(answer?.done).toEqual({ id: referral?.id, version: 3, state: 'ACKNOWLEDGED' });
    const [{ steps }] = await exchange.rows(`select count(*) as steps from transition where key = '${referral?.id}'`);
    expect(Number(steps)).toBe(3);
  });

  test('two drafts of one person sent at once, to two processes: the second is a duplicate', async () => {
    const person = nextPerson();
    const draft = {
      from: hospital,
      to: centre,
      person,
      need: 'ELDERLY',
      priority: 'ROUTINE',
      summaryZh: '独居',
      consent,
    };
    const ids: string[] = [];
    for (const _each of [1, 2])
      ids.push(
        (await one.act('HEALTH', 'draftReferral', 'DraftReferralInput', { ...draft, ...key() }))?.done?.id ?? '',
      );
    const answers = await Promise.all(
      ids.map((id, index) =>
        (index === 0 ? one : other).act('HEALTH', 'sendReferral', 'SendReferralInput', {
          id,
          expectedVersion: 1,
          capacity: 'HAS_CAPACITY',
          ...key(),
        }),
      ),
    );
    expect(answers.filter((answer) => answer?.done)).toHaveLength(1);
    expect(answers.find((answer) => answer?.error)?.error.extensions).toMatchObject({ guard: 'NO_DUPLICATE' });
  });

  test('two withdraw one consent at once, each on another referral that rests on it: both end, by one of them', async () => {
    for (let round = 0; round < rounds / 2; round += 1) {
      const parent = await sent();
      const onward = { to: otherCentre, capacity: 'HAS_CAPACITY', noteZh: '迁居', ...key() };
      const redirect = { id: parent?.id, expectedVersion: 2, ...onward };
      await one.act('IFSC-032', 'redirectReferral', 'RedirectReferralInput', redirect);
      const [child] = await exchange.rows(`select id from referral where parent_id = '${parent?.id}'`);
      const withdraws = (at: OfficeProcess, as: string, id: string, expectedVersion: number) =>
        at.act(as, 'revokeReferralConsent', 'ActOnReferralInput', { id, expectedVersion, ...key() });
      const both = [
        () => withdraws(one, 'HEALTH', parent?.id ?? '', 3),
        () => withdraws(other, 'IFSC-033', child.id, 1),
      ];
      const answers = await Promise.all((round % 2 ? both : both.toReversed()).map((act) => act()));
      expect(answers.filter((answer) => answer?.done)).toHaveLength(1);
      expect(answers.find((answer) => answer?.error)?.error.extensions).toMatchObject({ code: 'STALE_VERSION' });
      const steps = await exchange.rows(
        `select key from transition where action = 'REVOKE_CONSENT' and key in ('${parent?.id}', '${child.id}') order by key`,
      );
      expect(steps.map((step) => step.key)).toEqual([parent?.id, child.id]);
    }
  }, 60_000);

  test('two drafts that answer one referral at once: one of them does', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const person = nextPerson();
      const first = await sent(person);
      const [{ count: before }] = await exchange.rows('select count(*) as count from referral');
      const answers = await Promise.all(
        [one, other].map((each) =>
          each.act('IFSC-032', 'draftReferral', 'DraftReferralInput', {
            from: centre,
            to: hospital,
            person,
            need: 'MEDICAL_SOCIAL_WORK',
            priority: 'ROUTINE',
            summaryZh: '复诊',
            counterpartOf: first?.id,
            ...key(),
          }),
        ),
      );
      expect(answers.filter((answer) => answer?.done)).toHaveLength(1);
      expect(answers.find((answer) => answer?.error)?.error.extensions).toMatchObject({ guard: 'COUNTERPART' });
      const [{ count: after }] = await exchange.rows('select count(*) as count from referral');
      expect(Number(after) - Number(before)).toBe(1);
    }
  }, 60_000);

  test('events are numbered in the order of commits, without gap or double', async () => {
    const events = await exchange.rows('select sequence from outbox_event order by sequence');
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_each, index) => index + 1));
  });
});
