/** Following one's referrals: what the other end does is told as it happens, and as an answer to a request of its own each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { codesIn, type Following, follow, type Payload } from '../support/events.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { run } from '../support/processes.ts';

const streamsEach = 3;
let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({
    writable: ['coordination'],
    now: () => '2015-11-02T01:30:00Z',
    settings: {
      GATEWAY_STREAM_BEAT_MS: '100',
      GATEWAY_STREAM_PATIENCE_MS: '300',
      GATEWAY_STREAMS_EACH: String(streamsEach),
      GATEWAY_ALIASES: '1000',
      TONGCHOU_CLOCK_SKEW_SECONDS: '0',
    },
  });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function does(as: PersonaName, call: string, type: string, selection: string, input: object) {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `follow-${count}`, ...input } } });
  expect(codesOf(answer)).toEqual([]);
  return answer.json.data[call];
}

/** Of a resident the population register knows. */
const chen = 'PER-23f8d9c62138d342047e';

const drafts = (as: PersonaName = 'hospital', from: object = { id: 'HOS-001', district: '440103' }, person?: string) =>
  does(as, 'draftReferral', 'DraftReferralInput', 'id version', {
    from: { labelZh: '合成·转出方', ...from },
    to: { id: 'IFSC-032', labelZh: '合成·中心', district: '440104' },
    person: person ?? `PER-${String(count).padStart(20, '0')}`,
    need: 'ELDERLY',
    priority: 'ROUTINE',
    summaryZh: '独居,需要探访',
    consent: { basis: 'SEPARATE_CONSENT', givenOn: '2015-11-01', scope: ['NEED', 'CONTACT', 'MEDICAL'] },
  });
const sends = (as: PersonaName, { id }: { readonly id: string }) =>
  does(as, 'sendReferral', 'SendReferralInput', 'id version', { id, expectedVersion: 1, capacity: 'HAS_CAPACITY' });
const accepts = ({ id }: { readonly id: string }) =>
  does('centre-worker', 'acceptReferral', 'AcceptReferralInput', 'id version', { id, expectedVersion: 2 });

/** A referral of the hospital's to the centre, sent. */
const sent = async (person?: string) => sends('hospital', await drafts('hospital', undefined, person));

const subscription = `subscription Updates($after: String) {
  referralChanged(after: $after) { cursor id version referral { id state version summaryZh toDepartment { code } } }
}`;

const followed: Following[] = [];
async function follows(
  as: PersonaName,
  { query = subscription, after, token }: { query?: string; after?: string | undefined; token?: string } = {},
): Promise<Following> {
  const authorization = `Bearer ${token ?? (await hub.token(as))}`;
  const stream = await follow(hub.url, { query, variables: { after } }, { authorization });
  followed.push(stream);
  return stream;
}

const updateIn = (payload: Payload | undefined) => payload?.data.referralChanged;

/** Looks again until it holds. @throws {Error} where it does not within ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks === 1_000) throw new Error(`still not: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

afterEach(async () => {
  for (const stream of followed.splice(0)) stream.leave();
  await until(() => hub.streams() === 0);
});

describe('whoever follows its referrals', () => {
  test('is told what the other end does, with the referral as it then stands', async () => {
    const stream = await follows('hospital');
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    const referral = await sent();
    await accepts(referral);
    const told = [await stream.next(), await stream.next(), await stream.next()].map(updateIn);
    expect(told.map(({ id, version }) => [id, version])).toEqual([1, 2, 3].map((version) => [referral.id, version]));
    expect(told.at(-1).referral).toEqual({
      id: referral.id,
      state: 'ACCEPTED',
      version: 3,
      summaryZh: '独居,需要探访',
      toDepartment: { code: 'CIVIL_AFFAIRS' },
    });
  });

  test('is told nothing older than the event, however many follow', async () => {
    const streams = await Promise.all([follows('hospital'), follows('hospital'), follows('health')]);
    const referral = await sent();
    await accepts(referral);
    for (const stream of streams) {
      for (const version of [1, 2, 3]) {
        const update = updateIn(await stream.next());
        expect([update.id, update.version]).toEqual([referral.id, version]);
        expect(update.referral.version).toBeGreaterThanOrEqual(version);
      }
    }
  });

  test('is told of its own alone', async () => {
    const office = await follows('judicial-office');
    await accepts(await sent());
    const own = await drafts('judicial-office', { id: 'JO-440103001', district: '440103' });
    expect(updateIn(await office.next())).toMatchObject({ id: own.id, version: 1 });
  });

  test('goes on after the last it kept, and has missed nothing', async () => {
    const first = await follows('hospital');
    const referral = await drafts();
    const { cursor } = updateIn(await first.next());
    first.leave();
    await sends('hospital', referral);
    await accepts(referral);
    const second = await follows('hospital', { after: cursor });
    const told = [await second.next(), await second.next()].map(updateIn);
    expect(told).toMatchObject([2, 3].map((version) => ({ id: referral.id, version })));
  });

  test('by any name it likes, through fragments, and with what other departments know', async () => {
    const stream = await follows('health', {
      query: `subscription { news: referralChanged { id: cursor key: id __typename
        ...on ReferralUpdate { referral { ...Of } again: referral @include(if: true) { state } never: referral @skip(if: true) { state } } } }
        fragment Of on Referral { who: person { id birthYear } district { nameZh } }`,
    });
    const referral = await drafts('hospital', undefined, chen);
    const { data, errors } = (await stream.next()) as Payload;
    expect(errors).toBeUndefined();
    expect(data.news).toEqual({
      id: expect.any(String),
      key: referral.id,
      __typename: 'ReferralUpdate',
      referral: { who: { id: chen, birthYear: expect.any(Number) }, district: { nameZh: expect.any(String) } },
      again: { state: 'DRAFT' },
    });
  });

  test('by GET, as a browser’s EventSource does', async () => {
    const authorization = `Bearer ${await hub.token('hospital')}`;
    const url = `${hub.url}/graphql?query=${encodeURIComponent(subscription)}`;
    const leaving = new AbortController();
    const given = { headers: { accept: 'text/event-stream', authorization }, signal: leaving.signal };
    const answer = await fetch(url, given);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    leaving.abort();
  });

  test('ends the department’s stream by leaving', async () => {
    const stream = await follows('hospital');
    expect(hub.streams()).toBe(1);
    stream.leave();
    await until(() => hub.streams() === 0);
  });
});

describe('what a stream was opened with is looked at with each event', () => {
  /** The one grant in force of `client`'s on a field, as the office keeps it. */
  async function grantOf(client: string, field: string): Promise<{ id: string; version: number }> {
    const orm = hub.departments.get('coordination')?.orm;
    const rows: { id: string; version: number; fields: unknown }[] =
      (await orm?.em
        .getConnection()
        .execute(`select id, version, fields from sharing_grant where client = '${client}'`)) ?? [];
    const found = rows.find(({ fields }) => JSON.stringify(fields).includes(field));
    if (!found) throw new Error(`${client} has no grant on ${field}`);
    return found;
  }
  const suspends = async (as: PersonaName, client: string, field: string) => {
    const { id, version } = await grantOf(client, field);
    await does(as, 'suspendGrant', 'ActOnGrantInput', 'state', { id, expectedVersion: version, noteZh: '核查' });
  };

  test('a field whose grant is suspended is null from the next event on, and the stream goes on', async () => {
    const query = `subscription { referralChanged { version referral { person { id birthYear } } } }`;
    const stream = await follows('health', { query });
    await drafts('hospital', undefined, chen);
    expect(updateIn(await stream.next()).referral.person.birthYear).toEqual(expect.any(Number));
    await suspends('civil-affairs', 'HEALTH', 'Person.birthYear');
    await drafts('hospital', undefined, chen);
    const next = (await stream.next()) as Payload;
    expect(updateIn(next)).toEqual({ version: 1, referral: { person: { id: chen, birthYear: null } } });
    expect(codesIn(next)).toEqual(['PURPOSE_NOT_PERMITTED']);
  });

  test('a stream whose own grant is suspended ends, though nothing happens', async () => {
    const stream = await follows('volunteer');
    await suspends('coordinator', 'VOLUNTEER_FEDERATION', 'Subscription.referralChanged');
    expect(await stream.ending()).toEqual(['PURPOSE_NOT_PERMITTED']);
    await until(() => hub.streams() === 0);
  });

  test('a stream ends with its token', async () => {
    const key = developmentKey(join(hub.data, 'development-key.json'));
    const token = await signToken(key, 'hospital', undefined, '2 seconds');
    const stream = await follows('hospital', { token });
    expect(stream.status).toBe(200);
    expect(await stream.ending()).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the record', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the kinds of record it asks for
  const records = (request: string): any[] => {
    const folder = join(hub.data, 'audit');
    const files = readdirSync(folder).filter((file) => /^\d.*\.jsonl$/.test(file));
    const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
    return lines.map((line) => JSON.parse(line).record).filter((record) => record.request === request);
  };

  test('has the intent and the outcome of each event, with whose data was told, and of the stream itself', async () => {
    const stream = await follows('hospital');
    const id = String(stream.headers['x-request-id']);
    expect(records(id)).toMatchObject([{ kind: 'INTENT', purpose: 'CASE_MANAGEMENT' }]);
    const referral = await drafts();
    const { requestId } = ((await stream.next()) as Payload).extensions;
    expect(requestId).toBe(`${id}-1`);
    expect(records(requestId)).toMatchObject([
      {
        kind: 'INTENT',
        reader: { subject: 'development:hospital', organisation: 'HOS-001' },
        coordinates: expect.arrayContaining(['Subscription.referralChanged', 'Referral.summaryZh']),
      },
      {
        kind: 'OUTCOME',
        result: 'ANSWERED',
        subjects: expect.arrayContaining([referral.id]),
        departments: [{ name: 'coordination', requests: 1, failures: 0 }],
      },
    ]);
    stream.leave();
    await until(() => records(id).length === 2);
    expect(records(id)[1]).toMatchObject({
      kind: 'OUTCOME',
      subjects: [],
      departments: [{ name: 'coordination', requests: 1 }],
    });
  });
});

test('the departments wrote down the same of every stream and every event', async () => {
  const { code, out } = await run('gateway/hub/main.ts', ['audit', 'reconcile', '--json'], hub.environment);
  const { orphans, requests } = JSON.parse(out);
  expect(orphans).toEqual([]);
  expect(requests).toBeGreaterThan(30);
  expect(code).toBe(0);
}, 30_000);

describe('a stream is bounded', () => {
  test(`to ${streamsEach} for each who follows, until one of them ends`, async () => {
    const streams = await Promise.all(Array.from({ length: streamsEach }, () => follows('hospital')));
    const refused = await follows('hospital');
    expect(refused.status).toBe(429);
    expect(codesIn(await refused.refusal())).toEqual(['TOO_MANY_STREAMS']);
    streams.pop()?.leave();
    await until(() => hub.streams() === streamsEach - 1);
    const next = await follows('hospital');
    expect(next.status).toBe(200);
  });

  test('a client that does not read is ended, and so is the department’s stream', async () => {
    const many = Array.from({ length: 900 }, (_, index) => `summary${index}: summaryZh`).join(' ');
    const start = Buffer.from('changes:0').toString('base64url');
    const query = `subscription ($after: String) { referralChanged(after: $after) { cursor referral { ${many} } } }`;
    const stream = await follows('coordinator', { query, after: start });
    expect(stream.status).toBe(200);
    expect(hub.streams()).toBe(1);
    await until(() => hub.streams() === 0);
    let told: Payload | undefined;
    let last: string | undefined;
    for (told = await stream.next(); told && !told.errors; told = await stream.next()) last = updateIn(told).cursor;
    expect(told && codesIn(told)).toEqual(['STREAM_TOO_SLOW']);
    expect(last).toEqual(expect.any(String));
  }, 60_000);
});

describe('a subscription is refused', () => {
  const refused = async (as: PersonaName, headers: Record<string, string> = {}, query = subscription) => {
    const given = { authorization: `Bearer ${await hub.token(as)}`, ...headers };
    const answer = await follow(hub.url, { query }, given);
    return [answer.status, ...codesIn(await answer.refusal())];
  };

  test.each(['application/json', 'application/graphql-response+json, */*', '*/*', 'text/event-stream;q=0, */*'])(
    'to who accepts %s',
    async (accept) => {
      expect(await refused('hospital', { accept })).toEqual([406, 'EVENT_STREAM_REQUIRED']);
    },
  );

  test('and a query to who accepts a stream alone', async () => {
    expect(await refused('hospital', {}, '{ __typename }')).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  test('to who may not read referrals, and no department is asked', async () => {
    hub.reset();
    expect(await refused('partner')).toEqual([400, 'UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(hub.counts.get('coordination')?.requests).toBe(0);
  });

  test('without a purpose, after a cursor nobody gave, and with a variable that does not fit', async () => {
    const token = await hub.token('hospital', null);
    expect(await refused('hospital', { authorization: `Bearer ${token}` })).toEqual([400, 'PURPOSE_REQUIRED']);
    const cursor = subscription.replace('$after)', '"x")').replace('($after: String)', '');
    expect(await refused('hospital', {}, cursor)).toEqual([400, 'CURSOR_INVALID']);
    const missing = subscription.replace('$after: String', '$after: String!');
    expect(await refused('hospital', {}, missing)).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('a gateway that stops ends its streams with a code, and the client knows where to go on', async () => {
  const stream = await follows('hospital');
  const stopped = hub.stopGateway();
  expect(await stream.ending()).toEqual(['STREAM_INTERRUPTED']);
  await stopped;
  await until(() => hub.streams() === 0);
});
