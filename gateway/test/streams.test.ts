import { expect, test } from '@jest/globals';
import { countStreams } from '../limits/streams.ts';
import { anonymous } from '../trust/principal.ts';

const limits = { perPrincipal: 2, inAll: 3, beatMs: 1_000, patienceMs: 1_000 };
const [desk, portal] = ['desk', 'portal'].map((subject) => ({ ...anonymous, subject })) as [
  typeof anonymous,
  typeof anonymous,
];
const nothing = () => undefined;
const codeOf = (open: () => unknown): unknown => {
  try {
    open();
    return undefined;
  } catch (error) {
    return (error as { extensions: { code: unknown } }).extensions.code;
  }
};

test('so many streams may be open for one principal, and so many in all; one that ends gives its place back, once', () => {
  const streams = countStreams(limits);
  const leave = streams.enter(desk, nothing);
  streams.enter(desk, nothing);
  expect(codeOf(() => streams.enter(desk, nothing))).toBe('TOO_MANY_STREAMS');
  streams.enter(portal, nothing);
  expect(codeOf(() => streams.enter(portal, nothing))).toBe('TOO_MANY_STREAMS');
  leave();
  leave();
  expect(streams.open).toBe(2);
  streams.enter(portal, nothing);
  expect(codeOf(() => streams.enter(desk, nothing))).toBe('TOO_MANY_STREAMS');
});

test('a gateway that stops ends each stream, and none begins any more', () => {
  const streams = countStreams(limits);
  const ended: string[] = [];
  streams.enter(desk, () => ended.push('desk'));
  streams.enter(portal, () => ended.push('portal'));
  streams.stop();
  expect(ended).toEqual(['desk', 'portal']);
  expect(codeOf(() => streams.enter(desk, nothing))).toBe('STREAM_INTERRUPTED');
});
