import { expect, test } from '@jest/globals';
import { countStreams } from '../limits/streams.ts';
import { anonymous } from '../trust/principal.ts';

const limits = { perPrincipal: 2, inAll: 3, beatMs: 1_000, patienceMs: 1_000 };
const [desk, portal] = ['desk', 'portal'].map((subject) => ({ ...anonymous, subject })) as [
  typeof anonymous,
  typeof anonymous,
];
const served = {};
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
  const leave = streams.enter(desk, served, nothing);
  streams.enter(desk, served, nothing);
  expect(codeOf(() => streams.enter(desk, served, nothing))).toBe('TOO_MANY_STREAMS');
  streams.enter(portal, served, nothing);
  expect(codeOf(() => streams.enter(portal, served, nothing))).toBe('TOO_MANY_STREAMS');
  leave();
  leave();
  expect(streams.open).toBe(2);
  streams.enter(portal, served, nothing);
  expect(codeOf(() => streams.enter(desk, served, nothing))).toBe('TOO_MANY_STREAMS');
});

test('a gateway that stops ends each stream, and none begins any more', () => {
  const streams = countStreams(limits);
  const ended: string[] = [];
  streams.enter(desk, served, () => ended.push('desk'));
  streams.enter(portal, served, () => ended.push('portal'));
  streams.stop();
  expect(ended).toEqual(['desk', 'portal']);
  expect(codeOf(() => streams.enter(desk, served, nothing))).toBe('STREAM_INTERRUPTED');
});

test('when another supergraph is served, the streams of the one before end, and are told why', () => {
  const streams = countStreams(limits);
  const ended: unknown[] = [];
  streams.enter(desk, served, (why) => ended.push(why.extensions['code']));
  streams.enter(portal, {}, nothing);
  streams.retire(served);
  expect(ended).toEqual(['STREAM_INTERRUPTED']);
});
