import { reportInstant } from '@hub/kit/dataset/city.ts';
import { sectorOf } from '@hub/kit/sector-reference.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReferralStates } from '../entities/referral-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyOf, idsOf, type Keyed } from './graph.ts';

interface Stored extends Keyed {
  readonly state: string;
  readonly need: string;
  readonly priority: string;
  readonly from_department_code: string;
  readonly to_department_code: string;
  readonly from_kind: string;
  readonly to_kind: string;
  readonly from_id: string;
  readonly to_id: string;
  readonly from_district_code: string;
  readonly to_district_code: string;
  readonly person_id: string;
  readonly sent_on: string | null;
  readonly sent_at: string | null;
  readonly due_at: string | null;
  readonly decline_reason: string | null;
  readonly is_onward_missing: number;
  readonly is_consent_revoked: number;
}

let department: SubgraphUnderTest;
/** What is stored, without entries in error: what the lists are to find. */
let rows: readonly Stored[];
beforeAll(async () => {
  department = await openForTest(coordination);
  const { turner } = sectorOf(department.orm.em.getPlatform());
  const stored = await department.orm.em
    .getConnection()
    .execute<Stored[]>("select * from referral where state <> 'ENTERED_IN_ERROR' order by id");
  rows = stored.map((row) => ({ ...row, person_id: turner.turnedBack(row.person_id) }));
});
afterAll(() => department.close());

const found = (filter: string, size?: number): Promise<Keyed[]> => everyOf(department, 'referrals', 'id', filter, size);
const isOpen = ({ state }: Stored) => (openReferralStates as readonly string[]).includes(state);
const isOverdue = ({ due_at }: Stored) => due_at !== null && due_at <= reportInstant;
const tells = ({ is_consent_revoked }: Stored) => is_consent_revoked === 0;

describe('the list of referrals', () => {
  test.each<[filter: string, wanted: (row: Stored) => boolean]>([
    ['state: SENT', ({ state }) => state === 'SENT'],
    ['open: true', isOpen],
    ['open: false', (row) => !isOpen(row)],
    ['open: false, state: EXPIRED', ({ state }) => state === 'EXPIRED'],
    ['overdueOnly: true', isOverdue],
    ['fromDepartment: JUSTICE', (row) => row.from_department_code === 'JUSTICE'],
    ['toDepartment: HEALTH', (row) => row.to_department_code === 'HEALTH'],
    ['fromKind: VOLUNTEER_TEAM', (row) => row.from_kind === 'VOLUNTEER_TEAM'],
    ['toKind: ORGANISATION', (row) => row.to_kind === 'ORGANISATION'],
    ['district: "440106"', (row) => row.to_district_code === '440106'],
    ['fromDistrict: "440106"', (row) => row.from_district_code === '440106'],
    ['need: ELDERLY', (row) => row.need === 'ELDERLY' && tells(row)],
    ['priority: EMERGENCY', ({ priority }) => priority === 'EMERGENCY'],
    ['declineReason: NO_CAPACITY', (row) => row.decline_reason === 'NO_CAPACITY' && tells(row)],
    ['declinedWithoutOnward: true', (row) => row.is_onward_missing === 1 && tells(row)],
    ['sentFrom: "2015-01-01"', ({ sent_on }) => sent_on !== null && sent_on >= '2015-01-01'],
    ['sentTo: "2013-12-31"', ({ sent_on }) => sent_on !== null && sent_on <= '2013-12-31'],
    [
      'fromDepartment: HEALTH, toKind: CENTRE, open: false, sentFrom: "2014-01-01", sentTo: "2014-12-31"',
      (row) =>
        row.from_department_code === 'HEALTH' &&
        row.to_kind === 'CENTRE' &&
        !isOpen(row) &&
        (row.sent_on ?? '').startsWith('2014'),
    ],
  ])('where %s is every such referral, in the order of keys, and no other', async (filter, wanted) => {
    const expected = rows.filter(wanted);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(rows.length);
    expect(idsOf(await found(filter))).toEqual(idsOf(expected));
  });

  test('is empty where two filters exclude each other', async () => {
    expect(await found('open: true, state: CLOSED')).toEqual([]);
    expect(await found('open: true, state: ENTERED_IN_ERROR')).toEqual([]);
  });

  test.each([
    ['NEWEST', 'sent_at', -1],
    ['DUE_FIRST', 'due_at', 1],
  ] as const)(
    '%s is by that instant, without those that have none, on pages of any size',
    async (order, instant, sign) => {
      const expected = rows
        .filter((row) => row[instant] !== null)
        .toSorted((one, other) => {
          const [left, right] = [`${one[instant]}${one.id}`, `${other[instant]}${other.id}`];
          return left < right ? -sign : sign;
        });
      expect(expected.length).toBeLessThan(rows.length);
      for (const size of [7, 100]) expect(idsOf(await found(`order: ${order}`, size))).toEqual(idsOf(expected));
    },
  );

  test('pages through all without loss or repetition, and counts them', async () => {
    expect(idsOf(await found('', 13))).toEqual(idsOf(rows));
    const { data } = await department.ask('{ referrals(first: 1) { totalCount } }');
    expect(data.referrals.totalCount).toBe(rows.length);
  });
});

const most = (key: (row: Stored) => string, among: readonly Stored[] = rows): string => {
  const counts = new Map<string, number>();
  for (const row of among) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
};

describe('a resident’s referrals', () => {
  test('are all, open or ended ones, without those whose consent was withdrawn', async () => {
    const known = rows.filter(tells).map(({ person_id: id }) => ({ id }));
    const keys = [...new Map(known.map((key) => [key.id, key])).values()];
    const { data, statements } = await department.entities(
      'Person',
      keys,
      'referrals { nodes { id } } open: referrals(open: true) { nodes { id } } ended: referrals(open: false) { nodes { id } }',
    );
    expect(statements).toBe(3);
    for (const [place, { referrals, open, ended }] of data._entities.entries()) {
      const own = rows.filter((row) => row.person_id === keys[place]?.id && tells(row));
      expect(idsOf(referrals.nodes)).toEqual(idsOf(own));
      expect(idsOf(open.nodes)).toEqual(idsOf(own.filter(isOpen)));
      expect(idsOf(ended.nodes)).toEqual(idsOf(own.filter((row) => !isOpen(row))));
    }
  });

  test('are none, not unknown, where all were withheld or there never were any', async () => {
    const revoked = rows.find(
      (row) => !tells(row) && rows.filter((each) => each.person_id === row.person_id).length === 1,
    );
    const keys = [{ id: revoked?.person_id }, { id: 'PER-00000000000000000000' }];
    const { data } = await department.entities('Person', keys, 'referrals { totalCount nodes { id } }');
    expect(data._entities).toEqual(keys.map(() => ({ referrals: { totalCount: 0, nodes: [] } })));
  });
});

describe('a centre’s referrals', () => {
  test('are an inbox of what was sent to it and an outbox of what it sends, drafts only there', async () => {
    const draft = rows.find(({ state }) => state === 'DRAFT');
    const received = rows.filter(({ to_kind }) => to_kind === 'CENTRE');
    const sent = rows.filter(({ from_kind }) => from_kind === 'CENTRE');
    const ids = new Set([most(({ to_id }) => to_id, received), most(({ from_id }) => from_id, sent), 'IFSC-004']);
    if (draft?.to_kind === 'CENTRE') ids.add(draft.to_id);
    const keys = [...ids].map((id) => ({ id }));
    const { data, statements } = await department.entities(
      'ServiceCentre',
      keys,
      `referrals { nodes { id } } outbox: referrals(direction: OUTBOUND) { nodes { id } }
       late: referrals(overdueOnly: true) { nodes { id } } ended: referrals(open: false, state: CLOSED) { nodes { id } }`,
    );
    expect(statements).toBe(4);
    for (const [place, { referrals, outbox, late, ended }] of data._entities.entries()) {
      const id = keys[place]?.id;
      const inbox = rows.filter((row) => row.to_id === id && row.state !== 'DRAFT');
      expect(idsOf(referrals.nodes)).toEqual(idsOf(inbox));
      expect(idsOf(outbox.nodes)).toEqual(idsOf(rows.filter((row) => row.from_id === id)));
      expect(idsOf(late.nodes)).toEqual(idsOf(inbox.filter(isOverdue)));
      expect(idsOf(ended.nodes)).toEqual(idsOf(inbox.filter(({ state }) => state === 'CLOSED')));
    }
    expect(idsOf(data._entities.flatMap((each: { late: { nodes: Keyed[] } }) => each.late.nodes))).toContain(
      'REF-000001',
    );
  });

  test('hold no draft in the inbox it is addressed to, not even when drafts are asked for', async () => {
    const other = await openForTest(coordination);
    await other.orm.em.getConnection().execute("update referral set state = 'DRAFT' where id = 'REF-000001'");
    const { data } = await other.entities(
      'ServiceCentre',
      [{ id: 'IFSC-004' }],
      'referrals { nodes { id } } drafts: referrals(state: DRAFT) { totalCount }',
    );
    await other.close();
    expect(idsOf(data._entities[0].referrals.nodes)).not.toContain('REF-000001');
    expect(data._entities[0].drafts.totalCount).toBe(0);
  });
});

describe('asking', () => {
  const everything = `number from { labelZh } to { labelZh } fromDepartment { nameZh } toDepartment { nameZh } person { id } need
    clock { explanationZh } overdue history(first: 10) { nodes { action department { nameZh } noteZh } } consent { scope revokedOn }
    counterpart { id state clock { state } } parent { id number } redirectedTo { id number } onwardSuggestion { labelZh }`;

  test('for a hundred referrals with everything about them is as many statements as for ten', async () => {
    const page = (first: number) => department.ask(`{ referrals(first: ${first}) { nodes { ${everything} } } }`);
    const [some, many] = [await page(10), await page(100)];
    expect([many.errors, many.data.referrals.nodes.length]).toEqual([[], 100]);
    // The page; their history, consents and tied referrals; office hours; departments of parties, and those of steps.
    expect(many.statements).toBeLessThanOrEqual(7);
    expect(some.statements).toBeLessThanOrEqual(many.statements);
  });

  test('for referrals by reference is one statement, in the order asked, an invented one null', async () => {
    const keys = ['REF-000003', 'REF-999999', 'REF-000001', 'REF-000003'].map((id) => ({ id }));
    const { data, statements } = await department.entities('Referral', keys, 'id state');
    expect(data._entities.map((each: Keyed | null) => each?.id ?? null)).toEqual([
      'REF-000003',
      null,
      'REF-000001',
      'REF-000003',
    ]);
    expect(statements).toBe(1);
  });

  test('for a referral there is none of is answered null', async () => {
    const { data, errors } = await department.ask('{ referral(id: "REF-999999") { id } }');
    expect([data, errors]).toEqual([{ referral: null }, []]);
  });

  test.each([
    ['referral(id: "MTG-0001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['referral(id: "REF-1") { id }', 'ID_MALFORMED'],
    ['referrals(district: "999999") { totalCount }', 'UNKNOWN_CODE'],
    ['referrals(fromDistrict: "广州") { totalCount }', 'UNKNOWN_CODE'],
    ['referrals(sentFrom: "2015-02-01", sentTo: "2015-01-31") { totalCount }', 'PERIOD_REVERSED'],
    ['referrals(first: 0) { totalCount }', 'PAGE_OUT_OF_RANGE'],
    ['referrals(first: 101) { totalCount }', 'PAGE_OUT_OF_RANGE'],
    ['referrals(after: "REF-000001") { nodes { id } }', 'CURSOR_INVALID'],
    ['referralStatistics(from: "2015-02-01", to: "2015-01-31") { sent }', 'PERIOD_REVERSED'],
    ['referralStatistics(from: "2015-01-01", to: "2015-01-31", district: "1") { sent }', 'UNKNOWN_CODE'],
    ['referralFlow(from: "2015-02-01", to: "2015-01-31") { from { code } }', 'PERIOD_REVERSED'],
    ['referralFlow(from: "2015-01-01", to: "2015-01-31", district: "440100") { from { code } }', 'UNKNOWN_CODE'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await department.ask(`{ ${query} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('with a cursor of another order is refused, not answered with a wrong page', async () => {
    const { data } = await department.ask('{ referrals(first: 5) { pageInfo { endCursor } } }');
    const { errors } = await department.ask(
      `{ referrals(order: NEWEST, after: "${data.referrals.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(errors.map(({ code }) => code)).toEqual(['CURSOR_INVALID']);
  });
});
