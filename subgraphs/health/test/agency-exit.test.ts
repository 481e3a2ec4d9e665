import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inHand } from '../entities/lifecycle.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { health } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health);
});
afterAll(() => department.close());

describe('what of health is with an agency that leaves', () => {
  test('are the cases in hand of its workers; who has none counts as none', async () => {
    const cases = await department.orm.em.fork().find(MedicalSocialWorkCase, { state: { $in: [...inHand] } });
    const worker = cases.find(({ socialWorkerId }) => socialWorkerId !== null)?.socialWorkerId ?? '';
    const theirs = cases.filter(({ socialWorkerId }) => socialWorkerId === worker).length;
    const { data } = await department.entities(
      'AgencyExit',
      [
        { id: 'EXIT-005', workers: [{ id: worker }, { id: 'SW-09999' }] },
        { id: 'EXIT-006', workers: [] },
      ],
      'medicalCasesWithAgency',
    );
    expect(data._entities).toEqual([{ medicalCasesWithAgency: theirs }, { medicalCasesWithAgency: 0 }]);
  });
});
