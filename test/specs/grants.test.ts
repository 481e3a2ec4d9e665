import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { personalOf } from '@hub/gateway/trust/audit/personal.ts';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { personas } from '@hub/gateway/trust/personas.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import type { Actor, GrantClaim } from '@hub/schema/door.ts';
import { hubFields } from '@hub/schema/shared-fields.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askSigned, type DepartmentUnderTest } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { project } from '../support/processes.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

/** The data a department answers to a request the gateway's key signed, in the name of `as`. */
async function answerOf(name: DepartmentName, query: string, as: Partial<Actor>) {
  const { body } = await askSigned(hub.departments.get(name) as DepartmentUnderTest, { query }, as);
  return JSON.parse(body).data;
}

const chen = 'PER-23f8d9c62138d342047e';
const ofPerson = (selection: string) =>
  `{ _entities(representations: [{ __typename: "Person", id: "${chen}" }]) { ... on Person { ${selection} } } }`;

const grant: GrantClaim = {
  id: 'GRT-00002',
  client: 'COORDINATION',
  subject: null,
  purpose: 'CASE_COORDINATION',
  fields: ['Person.corrections'],
  expiresAt: '2016-12-31T16:00:00Z',
};

describe('justice, asked at its own door with a sound signature', () => {
  const query = ofPerson('corrections { visibility }');
  const coordinator = {
    subject: 'development:coordinator',
    persona: 'coordinator',
    organisation: 'COORDINATION',
    scopes: new Set<string>(personas.coordinator.scopes),
    purpose: 'CASE_COORDINATION',
    grants: [grant],
  };
  const corrections = async (given: Partial<Actor>) =>
    (await answerOf('justice', query, { ...coordinator, ...given }))._entities[0].corrections;

  test('answers under its grant', async () => {
    expect(await corrections({})).toEqual({ visibility: 'VALUE' });
  });

  test.each([
    ['no grant', { grants: [] }],
    ['a grant that has ended', { grants: [{ ...grant, expiresAt: '2015-10-26T09:47:00Z' }] }],
    ['a grant for another purpose', { grants: [{ ...grant, purpose: 'SUPERVISION' }] }],
    ['a purpose the grant is not for', { purpose: 'SUPERVISION' }],
    ['no purpose', { purpose: null }],
    ['another’s grant', { organisation: 'HEALTH' }],
    ['a grant on another field', { grants: [{ ...grant, fields: ['Person.medicalSocialWork'] }] }],
    ['a grant for another of its people', { grants: [{ ...grant, subject: 'development:resident-desk' }] }],
    ['no organisation', { organisation: null }],
    ['a grant and no scope', { scopes: new Set<string>() }],
  ])('and answers nothing under %s', async (_, given) => {
    expect(await corrections(given)).toBeNull();
  });

  test('shares its files with nobody, whatever the grant says', async () => {
    const file = { ...grant, fields: ['Query.correctionsCases', 'Query.correctionsCase'] };
    const scopes = new Set(['justice:case', 'person:corrections']);
    const read = (as: Partial<Actor>) =>
      answerOf('justice', '{ correctionsCases { totalCount } correctionsCase(id: "CC-10501") { id } }', {
        ...coordinator,
        scopes,
        grants: [file],
        ...as,
      });
    expect(await read({})).toEqual({ correctionsCases: null, correctionsCase: null });
    expect((await read({ organisation: 'JUSTICE', grants: [] })).correctionsCases.totalCount).toBeGreaterThan(0);
  });
});

describe('who belongs to no organisation reads no row of personal data, with every scope and any grant', () => {
  const everything: Partial<Actor> = {
    subject: 'u-1',
    purpose: 'CASE_COORDINATION',
    scopes: new Set(Object.values(personas).flatMap(({ scopes }) => [...scopes])),
    grants: [{ ...grant, fields: [...hubFields().keys()] }],
  };
  test.each([
    ['civil-affairs', `{ person(id: "${chen}") { id } serviceCase(id: "SC-000001") { state } }`],
    ['justice', '{ correctionsCases { totalCount } }'],
    ['health', '{ medicalCases { totalCount } dischargePlans { totalCount } }'],
    ['volunteer', '{ volunteers { totalCount } hoursRecords { totalCount } }'],
    ['coordination', '{ referrals { totalCount } referral(id: "REF-000001") { state } }'],
  ] as const)('of %s', async (name, query) => {
    const asked = await answerOf(name, query, everything);
    for (const [field, value] of Object.entries(asked ?? {})) expect([field, value]).toEqual([field, null]);
  });
});

describe('personal data', () => {
  const supergraph = readSupergraphFile(`${project}schema/supergraph.graphql`);
  const personal = [...supergraph.policy.coordinates].filter((each) => supergraph.policy.isPersonal(each));

  test('is what a purpose must be stated for, and all of it is audited', () => {
    const audited = personalOf(supergraph, true);
    expect(personal.filter((each) => !audited.has(each))).toEqual([]);
    expect(personal).toEqual(expect.arrayContaining(['Volunteer', 'HoursRecord', 'Person.corrections', 'Referral']));
  });

  test('leads to no corrections file but through justice’s own fields', () => {
    const leading = [...hubFields()].filter(([, { reaches }]) => reaches.includes('CorrectionsCase'));
    expect(leading.map(([coordinate]) => coordinate).sort()).toEqual([
      'JusticeOffice.cases',
      'Query.correctionsCase',
      'Query.correctionsCases',
    ]);
  });

  test.each(['coordinator', 'civil-affairs', 'volunteer', 'centre-worker'] as const)(
    'of volunteers is read by the %s under the federation’s grant',
    async (as: PersonaName) => {
      const { json } = await hub.ask('{ volunteers(first: 1) { nodes { id } } }', { as });
      expect(json.errors).toBeUndefined();
      expect(json.data.volunteers.nodes).toHaveLength(1);
    },
  );
});
