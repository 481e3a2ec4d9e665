import type { GrantClaim } from '@hub/schema/door.ts';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { Operation } from '../pipeline/exchange.ts';
import { type Grants, type GrantsAnswer, type GrantTable, keepGrants, noGrants } from '../trust/grants.ts';
import { anonymous, type Principal } from '../trust/principal.ts';
import { prune } from '../trust/prune.ts';
import { pruneUngranted } from '../trust/prune-ungranted.ts';

const fields = new Map([
  ['Person.corrections', { owner: 'JUSTICE', personal: true, reaches: [] }],
  ['Person.medicalSocialWork', { owner: 'HEALTH', personal: true, reaches: [] }],
  ['Hospital.beds', { owner: 'HEALTH', personal: false, reaches: [] }],
]);

const granted: GrantClaim = {
  id: 'GRT-00001',
  client: 'COORDINATION',
  subject: null,
  purpose: 'CASE_COORDINATION',
  fields: ['Person.corrections'],
  expiresAt: '2016-12-31T16:00:00Z',
};

const member = (organisation: string | null, purpose: string | null): Principal =>
  ({ ...anonymous, subject: 'someone', persona: 'someone', organisation, purpose }) as Principal;

const coordinator = member('COORDINATION', 'CASE_COORDINATION');

/** A feed whose answers a test sets; it is asked as the office's is. */
class Feed {
  revision = 1;
  grants: readonly GrantClaim[] = [granted];
  suspended: readonly string[] = [];
  isDown = false;
  readonly asked: (string | undefined)[] = [];

  set(...grants: GrantClaim[]): void {
    this.grants = grants;
    this.revision += 1;
  }

  readonly ask = async (known: string | undefined): Promise<GrantsAnswer> => {
    this.asked.push(known);
    if (this.isDown) throw new Error('down');
    const revision = String(this.revision);
    return known === revision
      ? { revision, grants: null, suspended: null }
      : { revision, grants: this.grants, suspended: this.suspended };
  };
}

let feed: Feed;
let table: GrantTable;
let grants: Grants;
let logged: string[];
const log = {
  info: (_: object, message: string) => void logged.push(message),
  error: (_: object, message: string) => void logged.push(message),
};

beforeEach(() => {
  jest.useFakeTimers();
  feed = new Feed();
  logged = [];
  table = keepGrants({ feed: feed.ask, everyMs: 250, ageMs: 5_000, log });
  grants = table.over(fields);
});
afterEach(() => {
  table.stop();
  jest.useRealTimers();
});

/** A table whose first question is not answered yet. */
function waiting(): Grants {
  const unanswered = keepGrants({ feed: () => new Promise(() => {}), everyMs: 250, ageMs: 5_000, log });
  unanswered.stop();
  return unanswered.over(fields);
}

const permits = (coordinate = 'Person.corrections', principal = coordinator) =>
  grants.view().permits(coordinate, principal);

describe('the table of grants', () => {
  test('denies everybody personal data until it is loaded, and nobody the rest', async () => {
    const view = waiting().view();
    const asked = ['Person.corrections', 'Hospital.beds', 'Query.hospitals'];
    expect(asked.map((coordinate) => view.permits(coordinate, coordinator))).toEqual([false, true, true]);
    expect(view.permits('Person.corrections', member('JUSTICE', null))).toBe(true);
    await grants.refresh();
    expect(permits()).toBe(true);
    expect([view.code, grants.view().code]).toEqual(['GRANTS_UNAVAILABLE', 'PURPOSE_NOT_PERMITTED']);
  });

  test.each([
    ['who is granted it, for the purpose granted', 'COORDINATION', 'CASE_COORDINATION', true],
    ['for another purpose', 'COORDINATION', 'SUPERVISION', false],
    ['for no purpose', 'COORDINATION', null, false],
    ['another organisation', 'HEALTH', 'CASE_COORDINATION', false],
    ['of no organisation', null, 'CASE_COORDINATION', false],
    ['its owner, whatever the purpose', 'JUSTICE', null, true],
    ['a body of its owner', 'JO-440103001', 'CASE_MANAGEMENT', true],
    ['a body of another', 'HOS-001', 'CASE_COORDINATION', false],
  ])('decides %s', async (_, organisation, purpose, expected) => {
    await grants.refresh();
    expect(permits('Person.corrections', member(organisation, purpose))).toBe(expected);
  });

  test('for one person of the client is for nobody else of it', async () => {
    feed.set({ ...granted, id: 'EMG-00001', subject: 'someone', purpose: 'EMERGENCY' });
    await grants.refresh();
    const [one, other] = ['someone', 'somebody else'].map((subject) => ({
      ...member('COORDINATION', 'EMERGENCY'),
      subject,
    })) as [Principal, Principal];
    expect([permits('Person.corrections', one), permits('Person.corrections', other)]).toEqual([true, false]);
    expect(grants.view().grounds(one)).not.toBe(grants.view().grounds(other));
  });

  test('is told to the owner of its fields, and to no other', async () => {
    feed.set({ ...granted, fields: ['Person.corrections', 'Person.medicalSocialWork'] });
    await grants.refresh();
    const view = grants.view();
    expect(view.claims('JUSTICE', coordinator)).toEqual([{ ...granted, fields: ['Person.corrections'] }]);
    expect(view.claims('JUSTICE', coordinator)).toBe(view.claims('JUSTICE', { ...coordinator }));
    expect(view.claims('COORDINATION', coordinator)).toEqual([]);
    expect(view.claims('JUSTICE', member('HEALTH', 'CASE_COORDINATION'))).toEqual([]);
  });

  test('is of fields: another field of the same person is another grant', async () => {
    await grants.refresh();
    expect(permits('Person.medicalSocialWork')).toBe(false);
  });

  test('follows the feed within half a second, and asks with what it knows', async () => {
    await jest.advanceTimersByTimeAsync(0);
    feed.set();
    await jest.advanceTimersByTimeAsync(250);
    expect(permits()).toBe(false);
    await jest.advanceTimersByTimeAsync(500);
    expect(feed.asked).toEqual([undefined, '1', '2', '2']);
  });

  test('asked to refresh, knows what changed before it was asked, also while another question is open', async () => {
    await jest.advanceTimersByTimeAsync(0);
    const open = grants.refresh();
    feed.set();
    await grants.refresh();
    await open;
    expect(permits()).toBe(false);
  });

  test('closes when it is too old, says so once, and opens when the office answers again', async () => {
    await jest.advanceTimersByTimeAsync(0);
    feed.isDown = true;
    await jest.advanceTimersByTimeAsync(4_900);
    expect(permits()).toBe(true);
    await jest.advanceTimersByTimeAsync(200);
    expect(permits()).toBe(false);
    expect(logged.filter((line) => line.includes('cannot be read'))).toHaveLength(1);
    feed.isDown = false;
    await jest.advanceTimersByTimeAsync(250);
    expect(permits()).toBe(true);
  });

  test('names who is answered nothing, and does not forget it while the office is silent', async () => {
    feed.suspended = ['someone'];
    feed.set(...feed.grants);
    await grants.refresh();
    expect(grants.view().isSuspended(coordinator)).toBe(true);
    feed.isDown = true;
    await jest.advanceTimersByTimeAsync(6_000);
    expect([permits(), grants.view().isSuspended(coordinator)]).toEqual([false, true]);
    expect(grants.view().isSuspended({ ...coordinator, subject: 'somebody else' })).toBe(false);
  });

  test('is not asked for any more once it is stopped', async () => {
    await jest.advanceTimersByTimeAsync(0);
    table.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(feed.asked).toHaveLength(1);
  });
});

describe('the grounds of an outcome', () => {
  test('differ where revision, organisation or purpose do, and while the table is closed', async () => {
    const closed = waiting().view().grounds(coordinator);
    await grants.refresh();
    const first = grants.view();
    feed.set(...feed.grants);
    await grants.refresh();
    const second = grants.view();
    const all = [
      closed,
      first.grounds(coordinator),
      second.grounds(coordinator),
      second.grounds(member('COORDINATION', 'SUPERVISION')),
      second.grounds(member('HEALTH', 'CASE_COORDINATION')),
      second.grounds(member(null, null)),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(second.grounds(member('COORDINATION', 'CASE_COORDINATION'))).toBe(second.grounds(coordinator));
  });

  test('a view stays what it was: one request, one table', async () => {
    await grants.refresh();
    const view = grants.view();
    feed.set();
    await grants.refresh();
    expect([view.permits('Person.corrections', coordinator), permits()]).toEqual([true, false]);
  });

  test('over another supergraph’s fields follow the same table: what is shared there only, is denied there', async () => {
    await grants.refresh();
    const other = table.over(
      new Map([...fields, ['Person.birthYear', { owner: 'JUSTICE', personal: true, reaches: [] }]]),
    );
    const both = () => [grants, other].map((each) => each.view().permits('Person.birthYear', coordinator));
    expect(both()).toEqual([true, false]);
    feed.set({ ...granted, fields: ['Person.birthYear'] });
    await other.refresh();
    expect(both()).toEqual([true, true]);
    expect(permits()).toBe(false);
  });

  test('of a supergraph that is not the hub’s: everything is permitted on no grounds', () => {
    const view = noGrants.over(fields).view();
    expect(view.permits('Person.corrections', anonymous)).toBe(true);
    expect(view.grounds(coordinator)).toBe('');
  });
});

describe('an operation without its ungranted fields', () => {
  const schema = buildSchema(`
    type Query { person(id: ID!): Person }
    type Person { id: ID! name: String corrections(asOf: String): View medicalSocialWork: View }
    type View { visibility: String! }
  `);
  const text =
    'query Q($day: String) { person(id: "P") { id name c: corrections(asOf: $day) { visibility } ...M } } fragment M on Person { medicalSocialWork { visibility } }';
  const operation: Operation = { text, document: parse(text), name: 'Q', kind: 'query', variables: {} };

  test('keeps apart what a scope and what a grant denies, and asks for neither', () => {
    const scoped = prune(operation, schema, {
      allows: (coordinate) => coordinate !== 'Person.name',
      isPersonal: (coordinate) => coordinate === 'Person.corrections',
    });
    const left = pruneUngranted(scoped, operation, schema, {
      code: 'PURPOSE_NOT_PERMITTED',
      permits: (coordinate) => coordinate !== 'Person.corrections',
    });
    expect(left.denials.map(({ coordinate, path, code }) => [coordinate, path.join('.'), code])).toEqual([
      ['Person.name', 'person.name', undefined],
      ['Person.corrections', 'person.c', 'PURPOSE_NOT_PERMITTED'],
    ]);
    expect(left.text).toContain('medicalSocialWork');
    expect(left.text).not.toMatch(/corrections|\$day/);
    // Nobody who stated no purpose is told of grants: the request is refused for want of a purpose.
    expect(left.personal).toEqual(['Person.corrections']);
  });

  test('is the one that was sent where nothing is denied', () => {
    const scoped = prune(operation, schema, { allows: () => true, isPersonal: () => false });
    const all = { code: 'PURPOSE_NOT_PERMITTED', permits: () => true } as const;
    expect(pruneUngranted(scoped, operation, schema, all)).toEqual({ text, denials: [], personal: [] });
  });
});
