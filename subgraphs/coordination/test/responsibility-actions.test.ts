import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Responsibility } from '../entities/responsibility.ts';
import { responsibilityMachine } from '../entities/responsibility-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = 'id state version validFrom validTo recordedAt endRecordedAt history { action by noteZh }';
const propose = (given: Fields = {}, organisation = 'CIVIL_AFFAIRS') =>
  mutate(organisation, 'proposeResponsibility', selection, {
    matter: 'FIELD_DRUG_CONTROL',
    department: 'PUBLIC_SECURITY',
    role: 'LEAD',
    basisZh: '合成·联席会议决议',
    validFrom: '2015-12-01',
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnResponsibility', selection, { id, action, expectedVersion, ...given });

/** Who leads a matter on a day, as known at a moment. */
async function leadOf(matter: string, asOf: string, knownAt?: string): Promise<string> {
  const known = knownAt ? `, knownAt: "${knownAt}"` : '';
  const { data } = await department.ask(`{ dutyMatrix(asOf: "${asOf}"${known}) { code lead { code }
    responsibilities { role } } }`);
  const found = data.dutyMatrix.find(({ code }: { code: string }) => code === matter);
  const leads = found.responsibilities.filter(({ role }: { role: string }) => role === 'LEAD');
  expect([matter, asOf, leads.length]).toEqual([matter, asOf, 1]);
  return found.lead.code;
}

const key = '02/3/HEALTH/2011-07-01';

describe('each step of a division of duties', () => {
  everyCombination(responsibilityMachine as unknown as Machine, [75, 5], {
    department: () => department,
    entity: Responsibility,
    key,
    organisations: { PROPOSER: 'HEALTH', SECRETARIAT: 'COORDINATION', NOBODY: 'JUSTICE' },
    prepare: () => ({ proposedBy: 'HEALTH', validFrom: '2015-10-26', validUntil: '9999-12-31' }),
    attempt: (action, organisation, version) =>
      act(organisation, key, action, version, { validTo: '2015-12-31', noteZh: '理由' }),
  });
});

test('a new lead takes over on its day, and the matter has one lead before and after', async () => {
  const { done } = await propose();
  expect(done).toMatchObject({ id: '10/1/PUBLIC_SECURITY/2015-12-01', state: 'PROPOSED', recordedAt: null });
  expect(await leadOf('FIELD_DRUG_CONTROL', '2015-12-01')).toBe('CIVIL_AFFAIRS');
  expect((await act('CIVIL_AFFAIRS', done.id, 'PUT_IN_FORCE', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  expect((await act('COORDINATION', done.id, 'PUT_IN_FORCE', 1)).done).toMatchObject({
    state: 'IN_FORCE',
    recordedAt: '2015-10-26T09:47:00Z',
  });
  expect(await leadOf('FIELD_DRUG_CONTROL', '2015-11-30')).toBe('CIVIL_AFFAIRS');
  expect(await leadOf('FIELD_DRUG_CONTROL', '2015-12-01')).toBe('PUBLIC_SECURITY');
  expect(await leadOf('FIELD_DRUG_CONTROL', '2014-06-30')).toBe('PUBLIC_SECURITY');
});

test('what was known before it was recorded stays what it was', async () => {
  expect(await leadOf('REFERRAL_EXCHANGE', '2014-06-30')).toBe('COORDINATION');
  expect(await leadOf('REFERRAL_EXCHANGE', '2014-06-30', '2013-12-30T00:00:00Z')).toBe('CIVIL_AFFAIRS');
});

test('a lead ends only where another takes over; any other part ends by itself', async () => {
  const end = { validTo: '2015-12-31', noteZh: '不再承担' };
  const of = (id: string) => act('COORDINATION', id, 'END', 2, end);
  expect((await of('02/1/CIVIL_AFFAIRS/2011-07-01')).codes).toEqual(['ACTION_GUARDED']);
  expect((await of('02/3/VOLUNTEER_FEDERATION/2011-07-01')).done).toMatchObject({
    state: 'ENDED',
    validTo: '2015-12-31',
  });
});

test('what waits for the secretariat is found; what was not adopted is never in the matrix', async () => {
  const { done } = await propose({ role: 'INFORMED', department: 'EDUCATION', validFrom: '2015-10-26' });
  const waiting = async () => {
    const { data } = await department.ask('{ responsibilities(state: PROPOSED) { nodes { id } } }');
    return data.responsibilities.nodes;
  };
  expect(await waiting()).toContainEqual({ id: done.id });
  await act('COORDINATION', done.id, 'REJECT', 1, { noteZh: '无涉' });
  expect(await waiting()).not.toContainEqual({ id: done.id });
  const { data } = await department.ask('{ department(code: EDUCATION) { responsibilities { id } } }');
  expect(data.department.responsibilities).not.toContainEqual({ id: done.id });
});

test.each([
  ['of a matter there is not', { matter: 'TEA' }, ['UNKNOWN_CODE']],
  ['from a day past', { validFrom: '2015-10-25' }, ['ACTION_GUARDED']],
  ['on no basis', { basisZh: ' ' }, ['TEXT_OUT_OF_RANGE']],
])('is not proposed %s', async (_, given, codes) => {
  expect((await propose(given)).codes).toEqual(codes);
});
