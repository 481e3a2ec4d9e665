import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { digestOf, signerFor } from '@hub/schema/door.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeDoor, Nonces } from '../door.ts';
import { actorWith } from '../testing.ts';

const key = createSecretKey(randomBytes(32));
const actor = actorWith({ subject: '工作人员-7', scopes: new Set(['person:lookup']), purpose: 'CASE_COORDINATION' });
const query = '{ _service { sdl } }';
const now = Date.parse('2015-10-26T09:47:00Z');

type Headers = Record<string, string>;

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers: Headers;
  readonly body: string;
}

/** A request as the gateway signs it, unless told otherwise. */
function signed({
  department = 'justice',
  by = key,
  at = now,
  body = JSON.stringify({ query }),
  deadlineMs = 2_500,
}: {
  department?: string;
  by?: KeyObject;
  at?: number;
  body?: string;
  deadlineMs?: number;
} = {}): Sent & { readonly body: string } {
  const sign = signerFor(department, by, () => at);
  return { headers: sign({ actor, requestId: 'request-0001', body, deadlineMs }), body };
}

const withHeader = ({ headers, body }: Sent, name: string, change: (value: string) => string): Sent => ({
  headers: { ...headers, [name]: change(headers[name] ?? '') },
  body,
});

const without = ({ headers, body }: Sent, name: string): Sent => {
  const { [name]: _, ...rest } = headers;
  return { headers: rest, body };
};

/** A door, and behind it a resource that says who came; what the department logs is kept. */
interface House {
  readonly app: FastifyInstance;
  readonly reasons: string[];
  readonly visits: { subject: string; deadlineAt: number }[];
}

function house(openedAt = now - 3_600_000, { keys = [key], audience = 'justice' } = {}): House {
  const reasons: string[] = [];
  const visits: House['visits'] = [];
  const app = Fastify({
    logger: { level: 'warn', stream: { write: (line: string) => void reasons.push(JSON.parse(line).reason) } },
  });
  let clock = openedAt;
  app.register((behind, _options, done) => {
    const door = closeDoor(behind, audience, keys, () => clock);
    clock = now;
    behind.route({
      method: ['GET', 'POST', 'PUT'],
      url: '/graphql',
      handler: async (request) => {
        const { actor: found, deadlineAt } = door.visitOf(request);
        visits.push({ subject: found.subject, deadlineAt });
        return { subject: found.subject, purpose: found.purpose, scopes: [...found.scopes], body: request.body };
      },
    });
    done();
  });
  app.get('/health/live', async () => ({ status: 'ok' }));
  return { app, reasons, visits };
}

let open: House;
beforeAll(async () => {
  open = house();
  await open.app.ready();
});
afterAll(() => open.app.close());

const send = async ({ method = 'POST', headers, body }: Sent, { app } = open) => {
  const {
    statusCode,
    headers: answered,
    body: text,
  } = await app.inject({
    method,
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
  const { date: _, ...rest } = answered;
  return { status: statusCode, headers: rest, text };
};

const twin = (base64: string): string => (base64.startsWith('A') ? `B${base64.slice(1)}` : `A${base64.slice(1)}`);
const alterSignature = (value: string) => value.replace(/:(.+):/, (_, inside: string) => `:${twin(inside)}:`);
const inBase64 = (value: string, change: (json: string) => string) =>
  Buffer.from(change(Buffer.from(value, 'base64url').toString())).toString('base64url');

const refused: readonly (readonly [name: string, reason: string, make: () => Sent])[] = [
  ['no signature', 'NOT_SIGNED', () => ({ headers: {}, body: JSON.stringify({ query }) })],
  ['no Signature header', 'NOT_SIGNED', () => without(signed(), 'signature')],
  ['no Signature-Input header', 'NOT_SIGNED', () => without(signed(), 'signature-input')],
  ['a bearer token instead', 'NOT_SIGNED', () => ({ headers: { authorization: 'Bearer x.y.z' }, body: '{}' })],
  ['a forged signature', 'WRONG_SIGNATURE', () => withHeader(signed(), 'signature', alterSignature)],
  ['a signature of nothing', 'NOT_OUR_FORM', () => withHeader(signed(), 'signature', () => 'door=::')],
  ['a key nobody has', 'WRONG_SIGNATURE', () => signed({ by: createSecretKey(randomBytes(32)) })],
  ['an empty key', 'WRONG_SIGNATURE', () => signed({ by: createSecretKey(Buffer.alloc(0)) })],
  ['an expired signature', 'EXPIRED', () => signed({ at: now - 9_000 })],
  ['one not yet valid', 'NOT_YET_VALID', () => signed({ at: now + 7_000 })],
  [
    'one made to live longer',
    'WRONG_SIGNATURE',
    () =>
      withHeader(signed({ at: now - 60_000 }), 'signature-input', (value) =>
        value.replace(/expires=\d+/, 'expires=9999999999'),
      ),
  ],
  [
    'another department’s, with its own key',
    'UNKNOWN_KEY',
    () => signed({ department: 'health', by: createSecretKey(randomBytes(32)) }),
  ],
  ['another department’s, even with the same key', 'UNKNOWN_KEY', () => signed({ department: 'health' })],
  [
    'one for another department under this one’s key id',
    'ANOTHER_DEPARTMENT',
    () =>
      withHeader(signed({ department: 'health' }), 'signature-input', (value) =>
        value.replace('keyid="health"', 'keyid="justice"'),
      ),
  ],
  [
    'that, with the department changed too',
    'WRONG_SIGNATURE',
    () =>
      withHeader(
        withHeader(signed({ department: 'health' }), 'signature-input', (value) =>
          value.replace('keyid="health"', 'keyid="justice"'),
        ),
        'hub-department',
        () => 'justice',
      ),
  ],
  [
    'an unknown key id',
    'UNKNOWN_KEY',
    () => withHeader(signed(), 'signature-input', (value) => value.replace('keyid="justice"', 'keyid="justice-2"')),
  ],
  [
    'no key id',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace(';keyid="justice"', '')),
  ],
  [
    'another algorithm',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace('hmac-sha256', 'hmac-sha1')),
  ],
  [
    'no algorithm',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace(';alg="hmac-sha256"', '')),
  ],
  [
    'the algorithm “none”',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace('hmac-sha256', 'none')),
  ],
  [
    'no nonce',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace(/;nonce="[^"]+"/, '')),
  ],
  [
    'another nonce',
    'WRONG_SIGNATURE',
    () =>
      withHeader(signed(), 'signature-input', (value) =>
        value.replace(/nonce="([^"]+)"/, (_, nonce: string) => `nonce="${twin(nonce)}"`),
      ),
  ],
  [
    'a component left out',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => value.replace(' "hub-principal"', '')),
  ],
  [
    'a second signature beside it',
    'NOT_OUR_FORM',
    () => withHeader(signed(), 'signature-input', (value) => `${value}, other=("@method")`),
  ],
  [
    'a body altered by one byte',
    'BODY_ALTERED',
    () => ({ ...signed(), body: JSON.stringify({ query: query.replace('sdl', 'sdI') }) }),
  ],
  ['a body with one byte more', 'BODY_ALTERED', () => ({ ...signed(), body: `${JSON.stringify({ query })} ` })],
  ['no body', 'BODY_ALTERED', () => ({ ...signed(), body: '' })],
  [
    'another body with its own digest',
    'WRONG_SIGNATURE',
    () =>
      withHeader({ ...signed(), body: '{"query":"{ __typename }"}' }, 'content-digest', () =>
        digestOf('{"query":"{ __typename }"}'),
      ),
  ],
  ['a digest left out', 'WRONG_SIGNATURE', () => without(signed(), 'content-digest')],
  [
    'a scope added to the principal',
    'WRONG_SIGNATURE',
    () =>
      withHeader(signed(), 'hub-principal', (value) =>
        inBase64(value, (json) => json.replace('person:lookup', 'justice:case')),
      ),
  ],
  [
    'another purpose',
    'WRONG_SIGNATURE',
    () =>
      withHeader(signed(), 'hub-principal', (value) =>
        inBase64(value, (json) => json.replace('CASE_COORDINATION', 'EMERGENCY')),
      ),
  ],
  ['no principal', 'WRONG_SIGNATURE', () => without(signed(), 'hub-principal')],
  ['a later deadline', 'WRONG_SIGNATURE', () => withHeader(signed(), 'hub-deadline', () => '60000')],
  ['another request’s id', 'WRONG_SIGNATURE', () => withHeader(signed(), 'x-request-id', () => 'request-0002')],
  [
    'another department in its header',
    'ANOTHER_DEPARTMENT',
    () => withHeader(signed(), 'hub-department', () => 'health'),
  ],
  ['GET with the query in the address', 'NOT_OUR_FORM', () => ({ ...signed(), method: 'GET' })],
  ['PUT', 'NOT_OUR_FORM', () => ({ ...signed(), method: 'PUT' })],
];

describe('the door', () => {
  test('lets the gateway’s request in, with who asks, why, and until when', async () => {
    const { status, text } = await send(signed());
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      subject: '工作人员-7',
      purpose: 'CASE_COORDINATION',
      scopes: ['person:lookup'],
      body: { query },
    });
    expect(open.visits.at(-1)?.deadlineAt).toBe(now + 2_500);
  });

  test.each(refused)('refuses %s', async (_, reason, make) => {
    const stranger = await send({ headers: {}, body: '{}' });
    const before = open.visits.length;
    const answer = await send(make());
    expect(answer).toEqual(stranger);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text).errors).toMatchObject([{ extensions: { code: 'DOOR_CLOSED' } }]);
    expect(open.visits.length).toBe(before);
    expect(open.reasons.at(-1)).toBe(reason);
  });

  test('refuses a request it let in before, at once and until its signature is dead', async () => {
    const once = signed({ deadlineMs: 60_000 });
    expect((await send(once)).status).toBe(200);
    const again = await send(once);
    expect(again.status).toBe(401);
    expect(open.reasons.at(-1)).toBe('REPLAYED');
  });

  test('of the same request sent twice at once, lets one in', async () => {
    const twice = signed();
    const statuses = (await Promise.all([send(twice), send(twice)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 401]);
  });

  test('an altered copy does not use up the request it was made from', async () => {
    const whole = signed();
    expect((await send({ ...whole, body: '{}' })).status).toBe(401);
    expect((await send(whole)).status).toBe(200);
  });

  test('bears clocks a few seconds apart', async () => {
    expect((await send(signed({ at: now + 4_000 }))).status).toBe(200);
    expect((await send(signed({ at: now - 6_000 }))).status).toBe(200);
  });

  test('opened anew, refuses what it may have let in before', async () => {
    const reopened = house(now);
    await reopened.app.ready();
    expect((await send(signed({ at: now - 1_000 }), reopened)).status).toBe(401);
    expect(reopened.reasons).toEqual(['OLDER_THAN_THIS_DOOR']);
    expect((await send(signed(), reopened)).status).toBe(200);
    await reopened.app.close();
  });

  test('takes JSON only', async () => {
    const form = signed();
    const answer = await send({ ...form, headers: { ...form.headers, 'content-type': 'text/plain' } });
    expect(answer.status).toBe(415);
  });

  test('leaves health open', async () => {
    expect((await open.app.inject('/health/live')).statusCode).toBe(200);
  });
});

describe('the nonces a door remembers', () => {
  const second = now / 1000;

  test('are forgotten when their signatures are dead, and not before', () => {
    const nonces = new Nonces();
    expect(nonces.enter({ nonce: 'a', expires: second + 3 }, now)).toBeUndefined();
    expect(nonces.enter({ nonce: 'a', expires: second + 3 }, now + 7_999)).toBe('REPLAYED');
    expect(nonces.size).toBe(1);
    expect(nonces.enter({ nonce: 'b', expires: second + 12 }, now + 9_000)).toBeUndefined();
    expect(nonces.size).toBe(1);
  });

  test('are bounded: when full, the door refuses instead of forgetting', () => {
    const nonces = new Nonces(2);
    for (const nonce of ['a', 'b']) nonces.enter({ nonce, expires: second + 3 }, now);
    expect(nonces.enter({ nonce: 'c', expires: second + 3 }, now)).toBe('TOO_MANY_AT_ONCE');
    expect(nonces.enter({ nonce: 'a', expires: second + 3 }, now)).toBe('REPLAYED');
    expect(nonces.enter({ nonce: 'c', expires: second + 20 }, now + 9_000)).toBeUndefined();
  });
});

describe('while a key is changed', () => {
  const next = createSecretKey(randomBytes(32));

  test('what either signs is let in, and what the old one signs no longer once it is taken away', async () => {
    const [both, after] = [house(undefined, { keys: [next, key] }), house(undefined, { keys: [next] })];
    for (const by of [key, next]) expect((await send(signed({ by }), both)).status).toBe(200);
    expect((await send(signed({ by: createSecretKey(randomBytes(32)) }), both)).status).toBe(401);
    expect((await send(signed({ by: next }), after)).status).toBe(200);
    expect((await send(signed({ by: key }), after)).status).toBe(401);
    await Promise.all([both.app.close(), after.app.close()]);
  });
});

describe('of several instances', () => {
  test('each lets in what is for itself: a request shown to another is refused, since that one has not seen its nonce', async () => {
    const [one, other] = ['justice/1', 'justice/2'].map((audience) => house(undefined, { audience })) as [House, House];
    const request = signed({ department: 'justice/1' });
    expect((await send(request, one)).status).toBe(200);
    expect((await send(request, one)).status).toBe(401);
    expect((await send(request, other)).status).toBe(401);
    expect([...one.reasons, ...other.reasons]).toEqual(['REPLAYED', 'ANOTHER_DEPARTMENT']);
    expect((await send(signed(), one)).status).toBe(401);
    await Promise.all([one.app.close(), other.app.close()]);
  });
});
