/** The office goes down while its referrals are followed: what was done is told to whoever comes back, each change of it. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesIn, type Following, follow } from '../support/events.ts';
import { type Exchange, type OfficeProcess, openExchange } from '../support/exchange.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { freePorts } from '../support/processes.ts';

let exchange: Exchange;
let office: OfficeProcess;
let hub: HubUnderTest;
beforeAll(async () => {
  const [port] = await freePorts(1);
  const key = { COORDINATION_DOOR_KEY: randomBytes(32).toString('base64url') };
  exchange = await openExchange(undefined, { ...key, COORDINATION_PORT: String(port) });
  office = await exchange.start();
  const settings = { ...key, COORDINATION_URL: `http://127.0.0.1:${port}/graphql` };
  hub = await startHub({ down: ['coordination'], settings });
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await exchange.stop();
});

let count = 0;
async function drafts(): Promise<string> {
  count += 1;
  const acted = await office.act('HEALTH', 'draftReferral', 'DraftReferralInput', {
    idempotencyKey: `interrupted-${count}`,
    from: { id: 'HOS-001', labelZh: '合成·医院', district: '440103' },
    to: { id: 'IFSC-032', labelZh: '合成·中心', district: '440104' },
    person: `PER-${String(count).padStart(20, '0')}`,
    need: 'ELDERLY',
    priority: 'ROUTINE',
    summaryZh: '出院后独居',
    consent: { scope: ['NEED', 'CONTACT', 'MEDICAL'], basis: 'SEPARATE_CONSENT', givenOn: '2015-10-01' },
  });
  return acted?.done?.id ?? '';
}

const query =
  'subscription ($after: String) { referralChanged(after: $after) { cursor id referral { state summaryZh } } }';
const follows = async (after?: string): Promise<Following> =>
  follow(hub.url, { query, variables: { after } }, { authorization: `Bearer ${await hub.token('health')}` });

/** Comes back as a client does: again while the office or its grants are not there. @throws {Error} where that lasts. */
async function comesBack(after: string | undefined): Promise<Following> {
  for (let tries = 0; tries < 200; tries += 1) {
    const stream = await follows(after);
    if (stream.status === 200) return stream;
    expect(['STREAM_INTERRUPTED', 'GRANTS_UNAVAILABLE']).toContain(codesIn(await stream.refusal())[0]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the office is not back');
}

interface Told {
  readonly ids: readonly string[];
  readonly cursor: string | undefined;
  readonly codes: readonly string[];
}

/** What a stream tells until it ends, or until it told `enough`. */
async function toldBy(stream: Following, enough = Number.POSITIVE_INFINITY): Promise<Told> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const payload = await stream.next();
    if (!payload) return { ids, cursor, codes: [] };
    if (!payload.data) return { ids, cursor, codes: codesIn(payload) };
    ids.push(payload.data.referralChanged.id);
    cursor = payload.data.referralChanged.cursor;
    if (ids.length === enough) return { ids, cursor, codes: [] };
  }
}

test('killed at any moment, it ends the stream with a code, and no change is lost to who comes back', async () => {
  const stream = await follows();
  const first = [await drafts(), await drafts()];
  const before = await toldBy(stream, first.length);
  expect(before).toMatchObject({ ids: first });
  // Done, and killed before or after it was told.
  const unsure = [await drafts(), await drafts()];
  await office.kill();
  const during = await toldBy(stream);
  expect(during.codes).toEqual(['STREAM_INTERRUPTED']);
  const refused = await follows(during.cursor);
  expect(refused.status).toBe(503);
  expect(codesIn(await refused.refusal())).toEqual(['STREAM_INTERRUPTED']);

  office = await exchange.start();
  const missed = [await drafts(), await drafts()];
  const again = await comesBack(during.cursor ?? before.cursor);
  const expected = [...unsure, ...missed].slice(during.ids.length);
  expect((await toldBy(again, expected.length)).ids).toEqual(expected);
  const live = await drafts();
  expect(await again.next()).toMatchObject({
    data: { referralChanged: { id: live, referral: { state: 'DRAFT', summaryZh: '出院后独居' } } },
  });
  again.leave();
}, 60_000);

test('stopped for good measure, it ends the stream with the same code', async () => {
  const stream = await comesBack(undefined);
  await office.stop();
  expect((await toldBy(stream)).codes).toEqual(['STREAM_INTERRUPTED']);
}, 60_000);
