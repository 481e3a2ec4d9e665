/** The office's stream of referral updates, asked at its own door as the gateway asks. */
import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type Serving, serve } from '@hub/kit/serve.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { type Actor, signerFor } from '@hub/schema/door.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { coordination } from '../subgraph.ts';
import { type Member, memberNamed, referralsIn } from './referral-support.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const asked: string[] = [];
let department: SubgraphUnderTest;
let serving: Serving;
beforeAll(async () => {
  department = await openForTest(coordination);
  serving = await serve(coordination, {
    orm: department.orm,
    port: 0,
    doorKeys: [key],
    now: () => '2015-10-26T09:47:00Z',
    onStatement: (requestId) => asked.push(requestId),
  });
});
afterAll(() => serving.stop());

const { draft, send, doTo } = referralsIn(() => department, 'id state version');

const subscription =
  'subscription ($after: String) { referralChanged(after: $after) { cursor id version at referral { __typename id } } }';

async function open(as: Actor, query = subscription, after?: string, isSigned = true): Promise<IncomingMessage> {
  const body = JSON.stringify({ query, variables: { after } });
  const sign = signerFor('coordination', key);
  const signed = sign({
    actor: as,
    requestId: `stream-of-${as.subject.replaceAll(' ', '-')}`,
    body,
    deadlineMs: 2_500,
  });
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...(isSigned ? signed : {}) };
  const sent = request(serving.url, { method: 'POST', headers }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

interface Update {
  readonly id: string;
  readonly version: number;
  readonly cursor: string;
}

/** Takes the next events of a stream, `count` at a time. */
function taker(stream: IncomingMessage) {
  const chunks = stream[Symbol.asyncIterator]();
  let text = '';
  return async (count: number): Promise<Update[]> => {
    const told: Update[] = [];
    while (told.length < count) {
      const end = text.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = await chunks.next();
        if (done) throw new Error(`the stream has ended with ${told.length} of ${count}`);
        text += value;
      } else {
        const [, data] = /^event: next\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        if (data) told.push(JSON.parse(data).data.referralChanged);
        text = text.slice(end + 2);
      }
    }
    return told;
  };
}

const errorsOf = async (response: IncomingMessage) => {
  let text = '';
  for await (const chunk of response) text += chunk;
  const codes = JSON.parse(text).errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return [response.statusCode, ...codes];
};

async function follow(as: Member, after?: string) {
  const stream = await open(memberNamed(as), subscription, after);
  return { stream, take: taker(stream), leave: () => stream.destroy() };
}

/** Looks again until it holds. @throws {Error} where it does not within ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks === 2_000) throw new Error(`still not: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const lastCursor = async (as: Member, after: string | null = null): Promise<string> => {
  const query = 'query ($after: String) { referralChanges(after: $after) { cursor hasMore } }';
  const { data } = await department.ask(query, { after }, memberNamed(as));
  const { cursor, hasMore } = data.referralChanges;
  return hasMore ? lastCursor(as, cursor) : cursor;
};

describe('the stream of referral updates', () => {
  test('tells each end what the other did, as it happens, by key and version alone; and a stranger nothing', async () => {
    const [hospital, centre, stranger] = await Promise.all([
      follow('hospital'),
      follow('centre'),
      follow('otherCentre'),
    ]);
    const unheard: Buffer[] = [];
    stranger.stream.on('data', (chunk: Buffer) => unheard.push(chunk));
    const { done } = await draft();
    expect(await hospital.take(1)).toEqual([
      {
        cursor: expect.any(String),
        id: done.id,
        version: 1,
        at: '2015-10-26T09:47:00Z',
        referral: { __typename: 'Referral', id: done.id },
      },
    ]);
    await send(done);
    expect(await centre.take(1)).toMatchObject([{ id: done.id, version: 2 }]);
    await doTo('centre', 'acceptReferral', { ...done, version: 2 });
    expect(await hospital.take(2)).toMatchObject([2, 3].map((version) => ({ id: done.id, version })));
    expect(unheard).toEqual([]);
    for (const each of [hospital, centre, stranger]) each.leave();
    await until(() => serving.streams === 0);
  });

  test('goes on after the last update that was kept, by a cursor of its own or of the feed', async () => {
    const cursor = await lastCursor('hospital');
    const { done } = await draft();
    await send(done);
    const first = await follow('hospital', cursor);
    const [one, two] = await first.take(2);
    first.leave();
    expect([one, two]).toMatchObject([1, 2].map((version) => ({ id: done.id, version })));
    await doTo('centre', 'acceptReferral', { ...done, version: 2 });
    const second = await follow('hospital', two?.cursor);
    expect(await second.take(1)).toMatchObject([{ id: done.id, version: 3 }]);
    second.leave();
    await until(() => serving.streams === 0);
  });

  test('tells the whole past, each of its changes once and in order', async () => {
    const { count } = (await department.orm.em
      .getConnection()
      .execute("select count(*) as count from outbox_event where type = 'Referral'", [], 'get')) as { count: number };
    const all = await follow('office', Buffer.from('changes:0').toString('base64url'));
    const told = await all.take(count);
    const sequences = told.map(({ cursor }) => Number(Buffer.from(cursor, 'base64url').toString().split(':')[1]));
    expect(count).toBeGreaterThan(500);
    expect(sequences).toEqual([...new Set(sequences)].toSorted((one, other) => one - other));
    all.leave();
    await until(() => serving.streams === 0);
  });

  test('asks the outbox once for all who follow, and nothing once they have left', async () => {
    const all = await Promise.all([follow('hospital'), follow('centre'), follow('justice')]);
    await until(() => asked.at(-1) === 'outbox');
    asked.length = 0;
    await until(() => asked.length === 3);
    expect(asked).toEqual(['outbox', 'outbox', 'outbox']);
    for (const each of all) each.leave();
    await until(() => serving.streams === 0);
    asked.length = 0;
    await draft();
    const again = await follow('hospital');
    expect(asked.filter((requestId) => requestId === 'outbox')).toHaveLength(1);
    again.leave();
    await until(() => serving.streams === 0);
  });
});

describe('a stream is refused before it begins', () => {
  test('to whoever is not the gateway', async () => {
    expect(await errorsOf(await open(memberNamed('hospital'), subscription, undefined, false))).toEqual([
      401,
      'DOOR_CLOSED',
    ]);
  });

  test('where an event would tell more than keys', async () => {
    const query = 'subscription { referralChanged { id referral { id summaryZh } } }';
    expect(await errorsOf(await open(memberNamed('hospital'), query))).toEqual([400, 'OPERATION_NOT_SUPPORTED']);
  });

  test('under no grant', async () => {
    const response = await open({ ...memberNamed('hospital'), organisation: 'IFSC-032', grants: [] });
    expect(await errorsOf(response)).toEqual([400, 'UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test('after a cursor it did not give', async () => {
    expect(await errorsOf(await open(memberNamed('hospital'), subscription, 'x'))).toEqual([400, 'CURSOR_INVALID']);
  });

  test('where it is a query, or no GraphQL', async () => {
    expect(await errorsOf(await open(memberNamed('hospital'), '{ __typename }'))).toEqual([400, 'BAD_REQUEST']);
    expect((await open(memberNamed('hospital'), 'subscription {')).statusCode).toBe(400);
  });
});
