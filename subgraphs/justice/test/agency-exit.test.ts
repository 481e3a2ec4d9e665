import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CorrectionsCase } from '../entities/corrections-case.ts';
import { underCorrection } from '../entities/lifecycle.ts';
import { justice } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

const workers = [{ id: 'SW-00001' }, { id: 'SW-00002' }, { id: 'SW-00999' }];
const ask = (organisation: string) =>
  department.entities(
    'AgencyExit',
    [{ id: 'EXIT-005', workers }],
    'correctionsWithAgency',
    actorWith({ organisation, scopes: new Set(['justice:case']) }),
  );

describe('what of justice is with an agency that leaves', () => {
  test('are the people its workers help, minors left out, in one statement for all of them', async () => {
    const running = await department.orm.em.fork().find(CorrectionsCase, {
      socialWorkerId: { $in: workers.map(({ id }) => id) },
      state: { $in: [...underCorrection] },
    });
    const minors = running.filter(({ juvenile }) => juvenile);
    expect(minors.length).toBeGreaterThan(0);
    const { data, statements } = await ask('JUSTICE');
    expect(data._entities).toEqual([{ correctionsWithAgency: running.length - minors.length }]);
    expect(statements).toBe(1);
  });

  test('a judicial office counts its own alone', async () => {
    const { data: all } = await ask('JUSTICE');
    const { data: own } = await ask('JO-440103001');
    expect(own._entities[0].correctionsWithAgency).toBeLessThan(all._entities[0].correctionsWithAgency);
  });
});
