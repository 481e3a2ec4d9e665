import { reportInstant } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { OutboxEventRow } from '@hub/kit/workflow/entities.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { purposes } from '@hub/schema/purposes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { sharingDueAfter } from '../entities/sharing-clock.ts';
import { coordination } from '../subgraph.ts';
import { sharingIn } from './sharing-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { onGrant, supplied } = sharingIn(() => department);

async function answerOf(query: string, asked = department) {
  const { data, errors } = await asked.ask(`{ ${query} }`);
  expect(errors).toEqual([]);
  return data;
}

describe('the data', () => {
  test('hold every state of requests and grants, all of it synthetic', async () => {
    const { sharingRequests, grants } = await answerOf(
      'sharingRequests(first: 100) { nodes { state scenarioZh quality } } grants(first: 100) { nodes { state quality } }',
    );
    const states = ({ nodes }: { nodes: { state: string }[] }) => new Set(nodes.map(({ state }) => state));
    expect(states(sharingRequests)).toEqual(
      new Set(['SUBMITTED', 'RETURNED', 'EXTENDED', 'AGREED', 'SUPPLIED', 'REFUSED', 'WITHDRAWN']),
    );
    expect(states(grants)).toEqual(new Set(['ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED']));
    for (const { quality, scenarioZh } of sharingRequests.nodes)
      expect([quality, scenarioZh]).toEqual(['SYNTHETIC', expect.stringMatching(/^合成·/)]);
  });

  test('are found by state, party, purpose and lateness', async () => {
    const { expired, revoked, late, mine } = await answerOf(`
      expired: grants(state: EXPIRED) { nodes { client until } }
      revoked: grants(state: REVOKED) { nodes { client } }
      late: sharingRequests(overdueOnly: true) { totalCount nodes { client overdue } }
      mine: grants(client: "COORDINATION", owner: JUSTICE, purpose: CASE_COORDINATION) { nodes { fields clientDepartment { code } clientOrganisation { id } } }`);
    expect(expired.nodes).toEqual([{ client: 'TRADE_UNION', until: '2015-06-30' }]);
    expect(revoked.nodes).toEqual([{ client: 'DISABLED_PERSONS_FEDERATION' }]);
    expect(late).toEqual({ totalCount: 1, nodes: [{ client: 'WOMENS_FEDERATION', overdue: true }] });
    expect(mine.nodes).toEqual([
      { fields: ['Person.corrections'], clientDepartment: { code: 'COORDINATION' }, clientOrganisation: null },
    ]);
    const { grants } = await answerOf(
      'grants(client: "IFSC-032") { nodes { clientDepartment { code } clientCentre { id } } }',
    );
    expect(grants.nodes[0]).toEqual({ clientDepartment: null, clientCentre: { id: 'IFSC-032' } });
  });

  test('name each purpose the hub knows', () => {
    const type = department.schema.getType('PurposeOfUse') as GraphQLEnumType;
    expect(type.getValues().map(({ name }) => name)).toEqual(Object.keys(purposes));
  });

  test('have a history for every version of every row, in the order of the outbox', async () => {
    const { sharingRequests } = await answerOf(
      'sharingRequests(first: 100) { nodes { id version state history { version to } grant { id version history { version } } } }',
    );
    for (const { id, version, state, history, grant } of sharingRequests.nodes) {
      const versions = history.map((step: { version: number }) => step.version);
      expect([id, versions]).toEqual([id, Array.from({ length: version }, (_, index) => index + 1)]);
      expect([id, history.at(-1).to]).toEqual([id, state]);
      expect([id, grant?.history.length ?? 0]).toEqual([id, grant?.version ?? 0]);
    }
  });
});

describe('the clock of a request', () => {
  const at = (day: string) => instantOf(day, '10:00:00');
  const conditional = { class: 'CONDITIONAL', dueAt: null } as const;

  test.each([
    [
      'an unconditional answer, over a holiday',
      'REQUEST',
      { class: 'UNCONDITIONAL', dueAt: null },
      '2015-09-30',
      '2015-10-08',
    ],
    ['a conditional answer, over a holiday and a make-up day', 'REQUEST', conditional, '2015-09-28', '2015-10-16'],
    ['a conditional answer, weekends only', 'REQUEST', conditional, '2015-07-06', '2015-07-20'],
    ['what is resubmitted begins anew', 'RESUBMIT', conditional, '2015-10-08', '2015-10-21'],
    [
      'an extension is counted from the deadline',
      'EXTEND',
      { class: 'CONDITIONAL', dueAt: at('2015-10-16') },
      '2015-10-12',
      '2015-10-30',
    ],
    ['supply', 'AGREE', conditional, '2015-09-14', '2015-10-16'],
  ] as const)('%s', (_, action, clocked, day, due) => {
    expect(sharingDueAfter(action, clocked, at(day))).toBe(at(due));
  });

  test.each(['RETURN', 'REFUSE', 'SUPPLY', 'WITHDRAW'] as const)('%s stops it', (action) => {
    expect(sharingDueAfter(action, { class: 'CONDITIONAL', dueAt: at('2015-10-16') }, at('2015-10-12'))).toBeNull();
  });

  test('makes a request overdue by time alone', async () => {
    const query = 'sharingRequest(id: "SHR-00012") { state dueAt overdue }';
    const { sharingRequest } = await answerOf(query);
    expect(sharingRequest).toEqual({ state: 'SUBMITTED', dueAt: at('2015-11-02'), overdue: false });
    const later = await openForTest(coordination, { now: at('2015-11-02') });
    expect((await answerOf(query, later)).sharingRequest.overdue).toBe(true);
    await later.close();
  });
});

describe('what the gateway is told', () => {
  const feed = async (known?: string, asked = department) =>
    (
      await answerOf(
        `grantsInForce${known ? `(known: "${known}")` : ''} { revision grants { client purpose fields } }`,
        asked,
      )
    ).grantsInForce;

  test('is every grant in force; nothing while its revision is known, in one statement', async () => {
    const { revision, grants } = await feed();
    expect(grants).toContainEqual({
      client: 'COORDINATION',
      purpose: 'CASE_COORDINATION',
      fields: ['Person.corrections'],
    });
    expect(grants.map(({ client }: { client: string }) => client)).not.toContain('TRADE_UNION');
    expect(grants).not.toContainEqual(expect.objectContaining({ fields: ['Person.residenceTownship'] }));
    const { data, statements } = await department.ask(
      `{ grantsInForce(known: "${revision}") { revision grants { client } } }`,
    );
    expect([data.grantsInForce, statements]).toEqual([{ revision, grants: null }, 1]);
  });

  test('changes with every act on a grant, and with the day', async () => {
    const before = await feed();
    const { grant } = await supplied({ purpose: 'SUPERVISION' });
    const opened = await feed(before.revision);
    const entry = { client: 'HEALTH', purpose: 'SUPERVISION', fields: ['Person.corrections'] };
    expect(opened.grants).toContainEqual(entry);
    await onGrant('suspendGrant', grant.id, 1, 'JUSTICE');
    const closed = await feed(opened.revision);
    expect(closed.grants).not.toContainEqual(entry);
    const tomorrow = await openForTest(coordination, { now: '2015-10-26T16:00:00Z' });
    expect((await feed(undefined, tomorrow)).revision).not.toBe((await feed(undefined)).revision);
    await tomorrow.close();
  });

  test('ends by time alone on the day after a grant’s last', async () => {
    const has = async (now: string) => {
      const then = await openForTest(coordination, { now });
      const { grants } = await feed(undefined, then);
      await then.close();
      return grants.some(({ client }: { client: string }) => client === 'COORDINATION');
    };
    expect([await has('2016-12-31T15:59:59Z'), await has('2016-12-31T16:00:00Z')]).toEqual([true, false]);
    expect(await has(reportInstant)).toBe(true);
  });
});

test('the outbox tells of every step of every row, in order, by key alone', async () => {
  const read = <Row>(statement: string) => department.orm.em.getConnection().execute<Row[]>(statement);
  const events = await read<OutboxEventRow>('select * from outbox_event order by sequence');
  const last = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    expect(Object.keys(event).sort()).toEqual(['at', 'key', 'sequence', 'type', 'version']);
    expect([event.sequence, event.version]).toEqual([index + 1, (last.get(event.key) ?? 0) + 1]);
    last.set(event.key, event.version);
  }
  const tables = ['sharing_request', 'sharing_grant', 'meeting', 'resolution', 'consultation', 'major_matter_notice']
    .concat(['acknowledgement', 'emergency_incident', 'deployment', 'team_request', 'household_assignment'])
    .concat(['policy_document', 'responsibility', 'referral']);
  const rows = await read<{ id: string; version: number }>(
    tables.map((table) => `select id, version from ${table}`).join(' union all '),
  );
  expect(new Map(rows.map(({ id, version }) => [id, version]))).toEqual(last);
});
