import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PolicyDocument } from '../entities/policy-document.ts';
import { policyMachine } from '../entities/policy-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = `id state version inForceFrom inForceTo overdue appliesTo supersededBy { id }
  history { action by on organisation noteZh }`;
const plan = (given: Fields = {}, organisation = 'HEALTH') =>
  mutate(organisation, 'planPolicy', selection, {
    titleZh: '合成·安宁疗护社会工作指引',
    kind: 'QUALITY_STANDARD',
    appliesTo: ['MEDICAL_SOCIAL_WORK', 'ELDERLY'],
    targetDate: '2015-12-31',
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnPolicy', selection, { id, action, expectedVersion, ...given });

describe('each step of a policy document', () => {
  everyCombination(policyMachine as unknown as Machine, [98, 7], {
    department: () => department,
    entity: PolicyDocument,
    key: 'POL-010',
    organisations: { ISSUER: 'JUSTICE', NOBODY: 'COORDINATION' },
    prepare: () => ({ inForceFrom: '2015-10-01' }),
    attempt: (action, organisation, version) =>
      act(organisation, 'POL-010', action, version, {
        inForceFrom: '2015-11-01',
        supersededBy: 'POL-008',
        noteZh: '理由',
      }),
  });
});

/** Adopted to come into force on `day`. */
async function adopted(day: string) {
  const { done } = await plan();
  for (const [place, action] of ['DRAFT', 'CONSULT'].entries()) await act('HEALTH', done.id, action, 1 + place);
  return act('HEALTH', done.id, 'ADOPT', 3, { inForceFrom: day });
}

test('is planned, drafted, consulted on, redrafted and adopted by its issuer, and comes into force on its day', async () => {
  const { done } = await plan();
  expect(done).toMatchObject({ state: 'PLANNED', overdue: false, appliesTo: ['MEDICAL_SOCIAL_WORK', 'ELDERLY'] });
  await act('HEALTH', done.id, 'DRAFT', 1);
  await act('HEALTH', done.id, 'CONSULT', 2);
  await act('HEALTH', done.id, 'REDRAFT', 3, { noteZh: '补充家属支援' });
  await act('HEALTH', done.id, 'CONSULT', 4);
  await act('HEALTH', done.id, 'ADOPT', 5, { inForceFrom: '2015-10-26' });
  const { done: last } = await act('HEALTH', done.id, 'BRING_INTO_FORCE', 6);
  expect(last).toMatchObject({ state: 'IN_FORCE', inForceFrom: '2015-10-26', inForceTo: null });
  expect(last.history[3]).toMatchObject({ action: 'REDRAFT', on: '2015-10-26', noteZh: '补充家属支援' });
  const { data } = await department.ask(
    '{ policies(inForceOn: "2015-10-26", appliesTo: ELDERLY, issuer: HEALTH) { nodes { id } } }',
  );
  expect(data.policies.nodes).toEqual([{ id: done.id }]);
});

test('is not adopted for a day past, nor brought into force before its day', async () => {
  expect((await adopted('2015-10-25')).codes).toEqual(['ACTION_GUARDED']);
  const { done } = await adopted('2015-11-01');
  expect((await act('HEALTH', done.id, 'BRING_INTO_FORCE', 4)).codes).toEqual(['ACTION_GUARDED']);
});

test('gives way only to one in force, and is then no longer', async () => {
  const [old, young] = [(await adopted('2015-10-26')).done, (await adopted('2015-10-26')).done];
  await act('HEALTH', old.id, 'BRING_INTO_FORCE', 4);
  const supersede = () => act('HEALTH', old.id, 'SUPERSEDE', 5, { supersededBy: young.id });
  expect((await supersede()).codes).toEqual(['ACTION_GUARDED']);
  await act('HEALTH', young.id, 'BRING_INTO_FORCE', 4);
  expect((await supersede()).done).toMatchObject({
    state: 'SUPERSEDED',
    supersededBy: { id: young.id },
    inForceTo: '2015-10-25',
  });
});
