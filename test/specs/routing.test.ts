import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

const target = `rank capacity grade party { labelZh ... on CentreParty { centre { id acceptingReferrals operator { currentGrade } } }
  ... on JusticeOfficeParty { justiceOffice { id acceptingReferrals } } ... on HospitalParty { hospital { id acceptingReferrals capacityStale } } }
  reasons { kind favourable textZh textEn }`;
const query = `query ($need: ServiceField!, $township: ID!) { referralRouting(need: $need, township: $township) {
  need township { code } lead { code } duties { role department { code } }
  centres { ${target} } judicialOffice { ${target} } hospitals { ${target} } } }`;

async function routing(need: string, township = '440103017', asked = hub) {
  const answer = await asked.ask(query, { as: 'health', variables: { need, township } });
  return { codes: codesOf(answer), ...answer.json.data.referralRouting };
}

const order = ['HAS_CAPACITY', 'ASSESSMENT_NEEDED', 'WAITLIST', 'UNKNOWN', 'NO_CAPACITY'];

describe('where a resident may be referred', () => {
  test('elderly care: the centres of the township, by capacity and grade as civil affairs says them just now', async () => {
    const { json } = await hub.ask('{ townships(first: 100) { nodes { code servedBy { id } } } }');
    const { code } = json.data.townships.nodes.find(
      ({ servedBy }: { servedBy: readonly object[] }) => servedBy.length > 1,
    );
    const { codes, lead, centres, judicialOffice, township } = await routing('ELDERLY', code);
    expect([codes, lead.code, township.code, judicialOffice]).toEqual([[], 'CIVIL_AFFAIRS', code, null]);
    expect(centres.length).toBeGreaterThan(1);
    for (const [index, { rank, capacity, grade, party, reasons }] of centres.entries()) {
      expect(rank).toBe(index + 1);
      expect({ capacity, grade }).toEqual({
        capacity: party.centre.acceptingReferrals,
        grade: party.centre.operator.currentGrade,
      });
      expect(reasons.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        'CAPACITY',
        'DUTY',
        'GRADE',
        'TOWNSHIP',
      ]);
      for (const { textZh, textEn } of reasons)
        expect([textZh, textEn]).toEqual([
          expect.stringMatching(/\p{Script=Han}/u),
          expect.stringMatching(/^[a-zA-Z0-9 ]+$/),
        ]);
    }
    const places = centres.map(({ capacity }: { capacity: string }) => order.indexOf(capacity));
    expect(places).toEqual(places.toSorted((one: number, other: number) => one - other));
  });

  test('community corrections: justice leads, and its office in the township comes with its capacity', async () => {
    const { codes, lead, judicialOffice, centres } = await routing('COMMUNITY_CORRECTIONS');
    expect([codes, lead.code]).toEqual([[], 'JUSTICE']);
    expect(judicialOffice).toMatchObject({ rank: 1, capacity: judicialOffice.party.justiceOffice.acceptingReferrals });
    expect(judicialOffice.reasons).toContainEqual({
      kind: 'DUTY',
      favourable: true,
      textZh: '司法牵头该项服务',
      textEn: 'Justice leads this service',
    });
    expect(centres.length).toBeGreaterThan(0);
  });

  test('medical social work: the township’s hospitals with a social work unit; an old report counts as unknown', async () => {
    const { json } = await hub.ask(
      '{ hospitals(hasSocialWorkUnit: true, first: 1) { nodes { id township { code } } } }',
    );
    const [{ id, township }] = json.data.hospitals.nodes;
    const { lead, hospitals } = await routing('MEDICAL_SOCIAL_WORK', township.code);
    expect(lead.code).toBe('HEALTH');
    const found = hospitals.find(({ party }: { party: { hospital: { id: string } } }) => party.hospital.id === id);
    const { acceptingReferrals, capacityStale } = found.party.hospital;
    expect(found.capacity).toBe(capacityStale ? 'UNKNOWN' : acceptingReferrals);
  });

  test('asks each department once, and nothing about a person', async () => {
    hub.reset();
    await routing('ELDERLY');
    for (const department of ['civil-affairs', 'justice', 'health'] as const)
      expect(hub.counts.get(department)?.requests).toBeLessThanOrEqual(2);
    expect(hub.counts.get('volunteer')?.requests).toBe(0);
  });

  test('an unknown township is refused by name', async () => {
    const answer = await hub.ask(query, { as: 'health', variables: { need: 'ELDERLY', township: '440199999' } });
    expect(codesOf(answer)).toEqual(['UNKNOWN_CODE']);
  });
});

test('a department that is down leaves its own targets out, and the others stay', async () => {
  const partly = await startHub({ down: ['justice'] });
  const { centres, judicialOffice, lead } = await routing('COMMUNITY_CORRECTIONS', undefined, partly);
  await partly.stop();
  expect([lead.code, judicialOffice]).toEqual(['JUSTICE', null]);
  expect(centres.length).toBeGreaterThan(0);
}, 60_000);
