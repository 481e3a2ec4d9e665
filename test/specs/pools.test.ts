import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { project } from '../support/processes.ts';

const question = (file: string): string => readFileSync(`${project}docs/queries/${file}.graphql`, 'utf8');

describe('the four pools, one query each', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHub();
  }, 60_000);
  afterAll(() => hub.stop());

  test.each([
    ['14-people-pool', ['civil-affairs', 'volunteer', 'coordination']],
    ['15-money-pool', ['civil-affairs', 'coordination']],
    ['16-resource-pool', ['civil-affairs', 'health', 'justice', 'coordination']],
    ['17-policy-pool', ['coordination']],
  ] as const)('%s is answered by %j and says that nobody is missing', async (file, departments) => {
    hub.reset();
    const { json } = await hub.ask(question(file));
    expect(json.errors).toBeUndefined();
    expect(json.data.completeness).toMatchObject({ complete: true, missing: [] });
    for (const name of departments) expect([name, hub.counts.get(name)?.requests]).not.toEqual([name, 0]);
  });

  test('the money of all purses is that of all years', async () => {
    const { json } = await hub.ask(question('15-money-pool'));
    const { bySource, paid, raisedFromSociety } = json.data.moneyPool;
    const sum = bySource.reduce((total: bigint, { amount }: { amount: string }) => total + BigInt(amount), 0n);
    expect(sum).toBe(BigInt(paid) + BigInt(raisedFromSociety));
  });
});

test('with a department missing the pool is null where it was to answer, and says who is missing, as an alert too', async () => {
  const alone = await startHub({ down: ['volunteer'] });
  const { json } = await alone.ask(question('14-people-pool'));
  expect(json.data.workforce.employed).toBeGreaterThan(0);
  expect(json.data.volunteerPool).toBeNull();
  expect(json.data.completeness).toMatchObject({ complete: false, missing: [{ nameZh: '义工联' }] });
  const told = await alone.ask('{ completeness { alerts { kind severity departments { code } textZh } } }');
  expect(told.json.data.completeness.alerts).toEqual([
    {
      kind: 'DEPARTMENT_MISSING',
      severity: 'RED',
      departments: [{ code: 'VOLUNTEER_FEDERATION' }],
      textZh: '义工联没有应答,凡含其数据的合计均不完整',
    },
  ]);
  await alone.stop();
}, 30_000);
