import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EmergencyAccess, respondingStates } from '../entities/emergency-access.ts';
import { emergencyAccessMachine } from '../entities/emergency-access-machine.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import { coordination } from '../subgraph.ts';

let department: SubgraphUnderTest;
let active: string;
let over: string;
beforeAll(async () => {
  department = await openForTest(coordination);
  const em = department.orm.em.fork();
  active = (await em.findOneOrFail(EmergencyIncident, { state: { $in: [...respondingStates] } })).id;
  over = (await em.findOneOrFail(EmergencyIncident, { state: { $nin: [...respondingStates] } })).id;
});
afterAll(() => department.close());

const member = (organisation: string | null, subject: string, ...scopes: string[]) =>
  actorWith({ organisation, subject, scopes: new Set(scopes) });
const user = member('HEALTH', 'u-1', 'emergency:access', 'emergency:review');
const colleague = member('HEALTH', 'u-2', 'emergency:review');
const owner = member('CIVIL_AFFAIRS', 'u-3', 'emergency:review');
const stranger = member('JUSTICE', 'u-4', 'emergency:access', 'emergency:review');

let count = 0;
async function mutate(call: string, type: string, given: object, as: typeof user) {
  count += 1;
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${call}(input: $input) { id state version openedAt expiresAt reviewBy subject client fields owner { code } history { action by to noteZh } } }`,
    { input: { idempotencyKey: `emergency-${count}`, ...given } },
    as,
  );
  return { done: data?.[call], codes: errors.map(({ code }) => code) };
}
const open = (given: object = {}, as = user) =>
  mutate(
    'openEmergencyAccess',
    'OpenEmergencyAccessInput',
    {
      incident: active,
      owner: 'CIVIL_AFFAIRS',
      fields: ['Person.residenceTownship'],
      reasonZh: '寻找受灾独居长者',
      ...given,
    },
    as,
  );
const act = (id: string, action: string, expectedVersion: number, as: typeof user, noteZh: string | null = '已核对') =>
  mutate('actOnEmergencyAccess', 'ActOnEmergencyAccessInput', { id, action, expectedVersion, noteZh }, as);

describe('an emergency access', () => {
  test('is opened for a running emergency, for four hours, and is to be reviewed within 72', async () => {
    expect((await open()).done).toMatchObject({
      state: 'OPENED',
      subject: 'u-1',
      client: 'HEALTH',
      owner: { code: 'CIVIL_AFFAIRS' },
      openedAt: '2015-10-26T09:47:00Z',
      expiresAt: '2015-10-26T13:47:00Z',
      reviewBy: '2015-10-29T09:47:00Z',
      history: [{ action: 'OPEN', by: 'USER', to: 'OPENED', noteZh: '寻找受灾独居长者' }],
    });
  });

  test.each([
    ['for an emergency that is over', () => ({ incident: over }), 'ACTION_GUARDED'],
    ['for an emergency there is not', () => ({ incident: 'INC-999' }), 'ACTION_GUARDED'],
    ['without a reason', () => ({ reasonZh: ' ' }), 'TEXT_OUT_OF_RANGE'],
    ['for nothing', () => ({ fields: [] }), 'ACTION_NEEDS_INPUT'],
    ['for what is public', () => ({ fields: ['ServiceCentre.nameZh'] }), 'UNKNOWN_CODE'],
    ['for another’s field', () => ({ fields: ['Person.corrections'] }), 'FIELD_OF_ANOTHER_OWNER'],
    ['for a corrections file', () => ({ owner: 'JUSTICE', fields: ['Query.correctionsCases'] }), 'FIELD_NOT_SHARED'],
    ['for one’s own data', () => ({ owner: 'HEALTH', fields: ['Person.medicalSocialWork'] }), 'ACTION_GUARDED'],
  ])('is not opened %s', async (_, given, code) => {
    expect(await open(given())).toEqual({ done: null, codes: [code] });
  });

  test('is not opened by who belongs to nobody, nor without the scope', async () => {
    expect((await open({}, member(null, 'u-9', 'emergency:access'))).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await open({}, colleague)).done).toBeNull();
  });

  test('is seen by both sides and the office, and by nobody else', async () => {
    const { done } = await open();
    const query = '{ emergencyAccesses(unreviewedOnly: true, first: 1) { totalCount nodes { id reasonZh } } }';
    const office = member('COORDINATION', 'u-5', 'emergency:review');
    for (const as of [colleague, owner, office]) {
      const { data } = await department.ask(query, {}, as);
      expect(data.emergencyAccesses.nodes).toEqual([{ id: done.id, reasonZh: '寻找受灾独居长者' }]);
    }
    const { data } = await department.ask(query, {}, stranger);
    expect(data.emergencyAccesses).toEqual({ totalCount: 0, nodes: [] });
    expect((await act(done.id, 'REVIEW', 1, stranger)).codes).toEqual(['ROW_NOT_FOUND']);
  });

  test('tells its owner at once: an event stands in the outbox', async () => {
    const { done } = await open();
    const events: object[] = await department.orm.em
      .getConnection()
      .execute(`select type, version from outbox_event where key = '${done.id}'`);
    expect(events).toEqual([{ type: 'EmergencyAccess', version: 1 }]);
  });

  test('is never approved or reviewed by who opened it', async () => {
    const { done } = await open();
    for (const action of ['APPROVE', 'REVIEW'])
      expect((await act(done.id, action, 1, user)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act(done.id, 'APPROVE', 1, colleague)).done.state).toBe('APPROVED');
    expect((await act(done.id, 'END', 2, owner)).done.state).toBe('ENDED');
    expect((await act(done.id, 'REVIEW', 3, owner)).done.state).toBe('REVIEWED');
  });
});

describe('what the gateway is told', () => {
  const told = async () => {
    const { data } = await department.ask(
      '{ grantsInForce { revision suspended grants { id client subject purpose fields expiresAt } } }',
    );
    const { revision, suspended, grants } = data.grantsInForce;
    return { revision, suspended, open: grants.filter(({ subject }: { subject: string | null }) => subject !== null) };
  };
  const em = () => department.orm.em.fork();
  beforeAll(() => em().nativeDelete(EmergencyAccess, {}));

  test('is every access that is open, for who opened it alone; and who is suspended once one stays unseen', async () => {
    const { done } = await open();
    const first = await told();
    expect(first).toMatchObject({
      suspended: [],
      open: [{ id: done.id, client: 'HEALTH', subject: 'u-1', purpose: 'EMERGENCY' }],
    });

    await em().nativeUpdate(EmergencyAccess, { id: done.id }, { expiresAt: '2015-10-26T09:47:00Z' });
    const second = await told();
    expect(second).toMatchObject({ suspended: [], open: [] });

    await em().nativeUpdate(EmergencyAccess, { id: done.id }, { reviewBy: '2015-10-26T09:47:00Z' });
    const third = await told();
    expect(third).toMatchObject({ suspended: ['u-1'], open: [] });
    expect(new Set([first, second, third].map(({ revision }) => revision)).size).toBe(3);

    expect((await act(done.id, 'REVIEW', 1, owner)).done.state).toBe('REVIEWED');
    expect((await told()).suspended).toEqual([]);
  });

  test('names nobody whose access was approved while it was open', async () => {
    const { done } = await open();
    await act(done.id, 'APPROVE', 1, owner);
    await em().nativeUpdate(
      EmergencyAccess,
      { id: done.id },
      { expiresAt: '2015-10-23T09:47:00Z', reviewBy: '2015-10-26T09:47:00Z' },
    );
    expect((await told()).suspended).toEqual([]);
  });
});

describe('every combination', () => {
  const all = combinationsOf(emergencyAccessMachine).filter(({ state, role }) => state !== null && role !== 'CLOCK');
  const actors = new Map([
    ['USER', user],
    ['REVIEWER', owner],
    [null, member('CIVIL_AFFAIRS', 'u-6', 'emergency:access')],
  ]);
  /** What is stored where time has brought a state about. */
  const stored = (state: string) => ({
    state: state === 'EXPIRED' || state === 'OVERDUE' ? 'OPENED' : state,
    approvedBy: state === 'APPROVED' ? 'u-2' : null,
    expiresAt: state === 'EXPIRED' ? '2015-10-26T09:47:00Z' : '2015-10-26T13:47:00Z',
    reviewBy: state === 'OVERDUE' ? '2015-10-26T09:47:00Z' : '2015-10-29T09:47:00Z',
  });

  test.each(all)('$state × $action × $role → $to', async ({ state, action, role, to }) => {
    const { done } = await open();
    await department.orm.em.fork().nativeUpdate(EmergencyAccess, { id: done.id }, stored(state ?? '') as never);
    const { done: after, codes } = await act(done.id, action, 1, actors.get(role as string | null) ?? user);
    if (to === null) {
      expect(after).toBeNull();
      expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(codes[0]);
    } else expect(after.state).toBe(to);
  });
});
