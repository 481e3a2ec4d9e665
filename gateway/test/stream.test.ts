import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Asking } from '../engine/asking.ts';
import { type Department, department } from '../engine/department.ts';
import { Presence } from '../engine/presence.ts';
import { shapeOf } from '../engine/shape.ts';
import { bytesOf } from '../engine/wire.ts';
import { anonymous } from '../trust/principal.ts';

/** What the department does with whoever follows it. */
let behave: (response: ServerResponse) => void;
const server = createServer((message, response) => {
  message.resume();
  behave(response);
});
let library: Department;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  library = department({ name: 'library', url: `http://127.0.0.1:${port}/graphql`, deadlineMs: 10_000 });
});
afterAll(async () => {
  await library.stop();
  server.closeAllConnections();
  server.close();
});

const shape = shapeOf(parse('subscription { loanChanged { id titleZh } }'));
const follow = (client = new Presence()) => {
  const asking: Asking = {
    requestId: 'request-0001',
    principal: anonymous,
    client,
    departments: new Map(),
    log: { info: () => undefined, error: () => undefined },
  };
  return library.follow(asking, { body: '{"query":"subscription { loanChanged { id titleZh } }"}', shape });
};
const streaming = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });
const next = (id: number, titleZh = '书') =>
  `event: next\ndata: ${JSON.stringify({ data: { loanChanged: { id, titleZh } } })}\n\n`;

/** The ids told, and the code with which it ended. */
async function toldBy(begin: (response: ServerResponse) => void) {
  behave = begin;
  const ids: unknown[] = [];
  try {
    for await (const { loanChanged } of await follow()) ids.push((loanChanged as { id: unknown }).id);
    return { ids, code: undefined };
  } catch (error) {
    return { ids, code: (error as { extensions?: { code: unknown } }).extensions?.code };
  }
}

describe('a department’s stream', () => {
  test('is read as it comes, in pieces of any size, and its Chinese as it was written', async () => {
    behave = (response) => {
      streaming(response);
      for (const byte of Buffer.from(`:\n\n${next(1, '红楼梦')}event: complete\ndata:\n\n`))
        response.write(Buffer.of(byte));
      response.end();
    };
    const titles: string[] = [];
    for await (const { loanChanged } of await follow())
      titles.push(bytesOf((loanChanged as { titleZh: string }).titleZh).toString('utf8'));
    expect(titles).toEqual(['"红楼梦"']);
  });

  test('that says it is complete has ended', async () => {
    const told = await toldBy((response) => streaming(response).end(`${next(1)}${next(2)}event: complete\ndata:\n\n`));
    expect(told).toEqual({ ids: ['1', '2'], code: undefined });
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['ends without saying so', (response) => response.end()],
    ['breaks off', (response) => setImmediate(() => response.destroy())],
    ['tells what is no GraphQL', (response) => response.end('event: next\ndata: {"da\n\n')],
    ['tells no event', (response) => response.end('event: next\ndata: {"data":null}\n\n')],
    ['tells an event without end', (response) => response.write(`event: next\ndata: ${'x'.repeat(200_000)}`)],
  ])('that %s is interrupted, after what it told', async (_, go) => {
    const told = await toldBy((response) => {
      streaming(response).write(next(1), () => go(response));
    });
    expect(told).toEqual({ ids: ['1'], code: 'STREAM_INTERRUPTED' });
  });

  test('that tells an error ends with its code', async () => {
    const refused = '{"data":{"loanChanged":null},"errors":[{"message":"x","extensions":{"code":"CURSOR_INVALID"}}]}';
    const told = await toldBy((response) => streaming(response).end(`event: next\ndata: ${refused}\n\n`));
    expect(told).toEqual({ ids: [], code: 'CURSOR_INVALID' });
  });

  test.each<[string, number, string, string]>([
    ['its own refusal', 400, '{"errors":[{"message":"x","extensions":{"code":"CURSOR_INVALID"}}]}', 'CURSOR_INVALID'],
    ['a closed door', 401, '{"errors":[{"message":"x","extensions":{"code":"DOOR_CLOSED"}}]}', 'STREAM_INTERRUPTED'],
    ['an answer', 200, '{"data":{"loanChanged":null}}', 'STREAM_INTERRUPTED'],
    ['nothing', 503, '', 'STREAM_INTERRUPTED'],
  ])('that is answered by %s is refused', async (_, status, body, code) => {
    const told = await toldBy((response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
    expect(told).toEqual({ ids: [], code });
  });

  test('ends when whoever follows it leaves', async () => {
    const closed = new Promise<void>((resolve) => {
      behave = (response) => {
        response.once('close', resolve);
        streaming(response).write(next(1));
      };
    });
    const client = new Presence();
    const told = (await follow(client))[Symbol.asyncIterator]();
    await told.next();
    const waiting = told.next();
    client.leave();
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'ClientGoneError' }));
    await closed;
  });
});
