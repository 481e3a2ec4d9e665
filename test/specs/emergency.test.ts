import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, type Reply } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
let incident: string;
beforeAll(async () => {
  hub = await startHub({ writable: ['coordination'] });
  const { json } = await hub.ask('{ incidents(active: true) { nodes { id state } } }');
  incident = json.data.incidents.nodes.find(({ state }: { state: string }) => state === 'RESPONDING').id;
}, 60_000);
afterAll(() => hub.stop());

/** A resident; the centre's worker has no grant for an emergency. */
const query = '{ person(id: "PER-23f8d9c62138d342047e") { birthYear } }';
const read = (as: PersonaName) => hub.ask(query, { as, purpose: 'EMERGENCY' });

let count = 0;
async function mutate(as: PersonaName, call: string, type: string, given: object) {
  count += 1;
  const answer = await hub.ask(`mutation ($input: ${type}!) { ${call}(input: $input) { id state version } }`, {
    as,
    variables: { input: { idempotencyKey: `emergency-spec-${count}`, ...given } },
  });
  return { done: answer.json.data?.[call], codes: codesOf(answer) };
}
const open = (as: PersonaName) =>
  mutate(as, 'openEmergencyAccess', 'OpenEmergencyAccessInput', {
    incident,
    owner: 'CIVIL_AFFAIRS',
    fields: ['Query.person', 'Person.birthYear'],
    reasonZh: '合成·寻找受灾独居长者',
  });
const act = (as: PersonaName, id: string, action: string, expectedVersion: number) =>
  mutate(as, 'actOnEmergencyAccess', 'ActOnEmergencyAccessInput', { id, action, expectedVersion, noteZh: '已核对' });

/** Time alone is in nobody's hands: the row is what it would be once `column` has passed. */
const past = (id: string, column: 'expires_at' | 'review_by') =>
  hub.departments
    .get('coordination')
    ?.orm.em.getConnection()
    .execute(`update emergency_access set ${column} = '2015-10-26T09:47:00Z' where id = '${id}'`);

/** Longest that what time or another gateway brought about may go unnoticed, in milliseconds. */
const second = 1_000;

async function until(ask: () => Promise<Reply>, codes: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const found = codesOf(await ask());
    const took = performance.now() - begun;
    if (JSON.stringify(found) === JSON.stringify(codes) || took > 5 * second) return took;
  }
}

describe('in an emergency the centre’s worker needs what nobody granted', () => {
  let id: string;

  test('stating the purpose alone opens nothing, and civil affairs is not asked', async () => {
    hub.reset();
    expect(codesOf(await read('centre-worker'))).toEqual(['PURPOSE_NOT_PERMITTED']);
    expect(hub.counts.get('civil-affairs')?.requests).toBe(0);
  });

  test('opened with incident and reason, the next request is answered: to that worker, for that purpose', async () => {
    const { done } = await open('centre-worker');
    id = done.id;
    const answer = await read('centre-worker');
    expect(answer.json.errors).toBeUndefined();
    expect(answer.json.data.person.birthYear).toEqual(expect.any(Number));
    expect(codesOf(await read('health'))).toEqual(['PURPOSE_NOT_PERMITTED']);
    expect(codesOf(await hub.ask(query, { as: 'centre-worker', purpose: 'SUPERVISION' }))).toEqual([
      'PURPOSE_NOT_PERMITTED',
    ]);
  });

  test('the owner is told at once', async () => {
    const alerts =
      '{ emergencyAccesses(owner: CIVIL_AFFAIRS, unreviewedOnly: true) { nodes { id client reasonZh fields } } }';
    const { json } = await hub.ask(alerts, { as: 'civil-affairs' });
    expect(json.data.emergencyAccesses.nodes).toEqual([
      { id, client: 'IFSC-032', reasonZh: '合成·寻找受灾独居长者', fields: ['Query.person', 'Person.birthYear'] },
    ]);
  });

  test('each read is in the audit as one of an emergency', async () => {
    const { json } = await read('centre-worker');
    const folder = join(hub.data, 'audit');
    const lines = readdirSync(folder)
      .filter((file) => /^\d.*\.jsonl$/.test(file))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
    const [intent] = lines
      .map((line) => JSON.parse(line).record)
      .filter(({ request }) => request === json.extensions.requestId);
    expect(intent).toMatchObject({
      kind: 'INTENT',
      purpose: 'EMERGENCY',
      reader: { subject: 'development:centre-worker', organisation: 'IFSC-032' },
    });
  });

  test('past its four hours it opens nothing, within a second', async () => {
    await past(id, 'expires_at');
    expect(await until(() => read('centre-worker'), ['PURPOSE_NOT_PERMITTED'])).toBeLessThan(second);
  });

  test('unreviewed after 72 hours, the worker is answered nothing, and nobody else is concerned', async () => {
    await past(id, 'review_by');
    const anything = () => hub.ask('{ hospitals { totalCount } }', { as: 'centre-worker' });
    expect(await until(anything, ['ACCESS_SUSPENDED'])).toBeLessThan(second);
    expect((await anything()).status).toBe(403);
    expect((await act('centre-worker', id, 'REVIEW', 1)).codes).toEqual(['ACCESS_SUSPENDED']);
    expect(codesOf(await hub.ask('{ hospitals { totalCount } }', { as: 'health' }))).toEqual([]);
  });

  test('reviewed by the owner, the worker goes on', async () => {
    expect((await act('civil-affairs', id, 'REVIEW', 1)).done).toMatchObject({ state: 'REVIEWED', version: 2 });
    expect(codesOf(await hub.ask('{ hospitals { totalCount } }', { as: 'centre-worker' }))).toEqual([]);
    expect(codesOf(await read('centre-worker'))).toEqual(['PURPOSE_NOT_PERMITTED']);
  });

  test('the owner may end it: the next request is refused', async () => {
    const { done } = await open('centre-worker');
    expect(codesOf(await read('centre-worker'))).toEqual([]);
    expect((await act('civil-affairs', done.id, 'END', 1)).done.state).toBe('ENDED');
    expect(codesOf(await read('centre-worker'))).toEqual(['PURPOSE_NOT_PERMITTED']);
  });
});

test('who may not act in emergencies opens nothing', async () => {
  for (const as of ['resident-desk', 'partner', 'public'] as const)
    expect((await open(as)).codes).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
});
