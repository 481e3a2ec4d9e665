import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Asking } from '../engine/asking.ts';
import { type Department, department } from '../engine/department.ts';
import { Presence } from '../engine/presence.ts';
import { shapeOf } from '../engine/shape.ts';
import { anonymous } from '../trust/principal.ts';

/** A department that answers when it is told to. */
const asked: ServerResponse[] = [];
const server = createServer((message, response) => {
  message.resume();
  asked.push(response);
});
let office: Department;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  office = department({ name: 'coordination', url: `http://127.0.0.1:${port}/graphql`, deadlineMs: 10_000 });
});
afterAll(async () => {
  await office.stop();
  server.close();
});

const query = '{ referral { version } }';
const request = { query, isQuery: true, body: JSON.stringify({ query }), shape: shapeOf(parse(query)) };
const asking = (isAfresh: boolean): Asking => ({
  requestId: 'request-0001',
  principal: anonymous,
  client: new Presence(),
  isAfresh,
  departments: new Map(),
  log: { info: () => undefined, error: () => undefined },
});
const answer = (response: ServerResponse | undefined, version: number) =>
  response?.end(JSON.stringify({ data: { referral: { version } } }));

test('what is asked for an event is answered by nothing that was asked before it', async () => {
  const before = office.ask(asking(false), request);
  while (asked.length < 1) await once(server, 'request');
  const forEvent = office.ask(asking(true), request);
  while (asked.length < 2) await once(server, 'request');
  answer(asked[0], 1);
  answer(asked[1], 2);
  expect([await before, await forEvent].map(({ data }) => data)).toEqual([
    { referral: { version: '1' } },
    { referral: { version: '2' } },
  ]);
});
