import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { personas } from '@hub/gateway/trust/personas.ts';
import type { Actor } from '@hub/schema/door.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askSigned, type DepartmentUnderTest, hubReference, type WholeAnswer, whole } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

const department = (name: DepartmentUnderTest['name']) => hub.departments.get(name) as DepartmentUnderTest;

/** The first column of what SQL finds in a department's own database. */
async function keys(name: DepartmentUnderTest['name'], sql: string): Promise<string[]> {
  const rows: Record<string, string>[] = await department(name).orm.em.getConnection().execute(sql);
  return rows.map((row) => Object.values(row)[0] ?? '');
}

/** The persons of those rows, as the hub refers to them. */
const people = async (name: DepartmentUnderTest['name'], sql: string): Promise<string[]> =>
  (await keys(name, sql)).map((stored) => hubReference(department(name), stored));

/** Keys of the same shape that no row has. */
const inventedPerson = (index: number) => `PER-${'0'.repeat(12)}${String(index).padStart(8, '0')}`;

/** The gateway's answer to the byte; every request has one id, so that it does not tell them apart. */
const throughGateway = async (as: PersonaName, query: string, variables: object): Promise<WholeAnswer> =>
  whole(
    await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await hub.token(as)}`,
        'x-request-id': 'request-0001',
      },
      body: JSON.stringify({ query, variables }),
    }),
  );

const actorOf = (persona: PersonaName): Partial<Actor> => ({
  subject: `development:${persona}`,
  persona,
  organisation: personas[persona].organisation,
  scopes: new Set(personas[persona].scopes),
});

/** Asks for each key in turn and gives the distinct answers there were. */
async function distinct(asked: readonly string[], ask: (key: string) => Promise<WholeAnswer>): Promise<string[]> {
  const answers = new Set<string>();
  for (let from = 0; from < asked.length; from += 20)
    for (const answer of await Promise.all(asked.slice(from, from + 20).map(ask))) answers.add(JSON.stringify(answer));
  return [...answers];
}

const profile = `query ($id: ID!) {
  person(id: $id) {
    birthYear
    socialWorkCases { totalCount }
    corrections { visibility }
    medicalSocialWork { visibility }
    referrals { totalCount }
    volunteering { id }
  }
}`;

describe('of 1,000 residents and 1,000 invented references', () => {
  let residents: string[];
  const invented = Array.from({ length: 1_000 }, (_, index) => inventedPerson(index));
  beforeAll(async () => {
    residents = await people('civil-affairs', 'select person_id from person order by 1 limit 1000');
    expect(residents).toHaveLength(1_000);
  });

  test.each([
    ['volunteer', 0],
    ['partner', 1],
    ['public', 2],
  ] as const)(
    'who may not look people up gets one answer through the gateway: %s, of every third',
    async (persona, third) => {
      const asked = [...residents, ...invented].filter((_, index) => index % 3 === third);
      const answers = await distinct(asked, (id) => throughGateway(persona, profile, { id }));
      expect(answers).toHaveLength(1);
      expect(JSON.parse(answers[0] ?? '{}').status).toBe(200);
    },
    60_000,
  );

  test('and gets it from their owner too, were the gateway to ask: what anyone gets for nobody', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { birthYear } }';
    const ask = (as: PersonaName) => (id: string) =>
      askSigned(department('civil-affairs'), { query, variables: { id } }, actorOf(as));
    const forbidden = await distinct(residents, ask('volunteer'));
    expect(forbidden).toEqual(await distinct(invented, ask('civil-affairs')));
    expect(forbidden).toHaveLength(1);
  }, 60_000);

  test('whether one has a corrections or a medical record is told by their owners to nobody without the scope', async () => {
    const ask = (name: 'justice' | 'health', field: string) => (id: string) =>
      askSigned(
        department(name),
        {
          query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${field} { visibility } } } }`,
          variables: { r: [{ __typename: 'Person', id }] },
        },
        actorOf('centre-worker'),
      );
    const [corrected, treated] = [
      await people('justice', 'select distinct person_id from corrections_case order by 1 limit 100'),
      await people(
        'health',
        'select distinct person_id from medical_social_work_case where person_id is not null order by 1 limit 100',
      ),
    ];
    const nobody = invented.slice(0, 100);
    expect(await distinct([...corrected, ...nobody], ask('justice', 'corrections'))).toHaveLength(1);
    expect(await distinct([...treated, ...nobody], ask('health', 'medicalSocialWork'))).toHaveLength(1);
  }, 60_000);
});

describe('a minor under correction', () => {
  const view = 'query ($id: ID!) { person(id: $id) { corrections { visibility activeCase { state } supportNeeds } } }';

  test.each(['coordinator', 'justice'] as const)(
    'is to the %s like a resident without a record',
    async (persona) => {
      const minors = await people(
        'justice',
        "select distinct person_id from corrections_case where juvenile and state = 'UNDER_CORRECTION' order by 1 limit 200",
      );
      const recorded = new Set(await people('justice', 'select distinct person_id from corrections_case'));
      const others = (await people('civil-affairs', 'select person_id from person order by 1 limit 1000')).filter(
        (id) => !recorded.has(id),
      );
      expect(minors.length).toBeGreaterThan(100);
      const asked = [...minors, ...others.slice(0, 200)];
      expect(await distinct(asked, (id) => throughGateway(persona, view, { id }))).toHaveLength(1);
    },
    60_000,
  );

  test('has a file that is answered like none, to justice itself', async () => {
    const files = await keys('justice', 'select id from corrections_case where juvenile order by 1 limit 100');
    const query = 'query ($id: ID!) { correctionsCase(id: $id) { state person { id } } }';
    const answers = await distinct([...files, 'CC-99998', 'CC-99999'], (id) =>
      throughGateway('justice', query, { id }),
    );
    expect(answers).toHaveLength(1);
  }, 60_000);
});

describe('rows of another body are answered like rows there are not', () => {
  const cases = 'query ($id: ID!) { serviceCase(id: $id) { person { id } centre { id } } }';
  const referrals = 'query ($id: ID!) { referral(id: $id) { state from { labelZh } person { id } } }';

  test('a centre’s worker reads its cases, and no other centre’s', async () => {
    const own = await keys('civil-affairs', "select id from service_case where centre_id = 'IFSC-032' order by 1");
    const others = await keys(
      'civil-affairs',
      "select id from service_case where centre_id <> 'IFSC-032' order by 1 limit 200",
    );
    const ask = (id: string) => throughGateway('centre-worker', cases, { id });
    expect(await distinct([...others, 'SC-999998', 'SC-999999'], ask)).toHaveLength(1);
    for (const answer of await distinct(own, ask)) expect(answer).toContain('IFSC-032');
    const { json } = await hub.ask(
      '{ own: serviceCentre(id: "IFSC-032") { cases { totalCount } } other: serviceCentre(id: "IFSC-002") { cases { totalCount nodes { id } } } }',
      { as: 'centre-worker' },
    );
    expect(json.data.own.cases.totalCount).toBe(own.length);
    expect(json.data.other.cases).toEqual({ totalCount: 0, nodes: [] });
  }, 60_000);

  test.each([
    ['health', "(from_department_code = 'HEALTH' or (to_department_code = 'HEALTH' and state <> 'DRAFT'))"],
    ['justice', "(from_department_code = 'JUSTICE' or (to_department_code = 'JUSTICE' and state <> 'DRAFT'))"],
    [
      'civil-affairs',
      "(from_department_code = 'CIVIL_AFFAIRS' or (to_department_code = 'CIVIL_AFFAIRS' and state <> 'DRAFT'))",
    ],
    ['centre-worker', "(from_id = 'IFSC-032' or (to_id = 'IFSC-032' and state <> 'DRAFT'))"],
  ] as const)(
    'a referral is read by both ends, by its receiver once it is sent: %s',
    async (persona, isParty) => {
      const hidden = await keys('coordination', `select id from referral where not (${isParty}) order by 1 limit 200`);
      const shown = await keys(
        'coordination',
        `select id from referral where ${isParty} and state <> 'ENTERED_IN_ERROR'`,
      );
      const ask = (id: string) => throughGateway(persona, referrals, { id });
      expect(await distinct([...hidden, 'REF-999998', 'REF-999999'], ask)).toHaveLength(1);
      const { json } = await hub.ask('{ referrals { totalCount } }', { as: persona });
      expect(json.data.referrals.totalCount).toBe(shown.length);
      expect(await distinct(shown.slice(0, 20), ask)).not.toContain((await distinct(['REF-999999'], ask))[0]);
    },
    60_000,
  );

  test('that justice referred somebody is not told by asking for it', async () => {
    const question = '{ referrals(fromDepartment: JUSTICE, toDepartment: CIVIL_AFFAIRS) { totalCount nodes { id } } }';
    const { json } = await hub.ask(question, { as: 'health' });
    expect(json.data.referrals).toEqual({ totalCount: 0, nodes: [] });
    expect((await hub.ask(question, { as: 'coordinator' })).json.data.referrals.totalCount).toBeGreaterThan(0);
  }, 60_000);

  test.each([
    ['justice', 'corrections_case', 'justice_office_id', 'correctionsCase', 'justice:case', 'juvenile = 0 and'],
    ['health', 'medical_social_work_case', 'hospital_id', 'medicalCase', 'health:case', ''],
  ] as const)(
    'a body of %s reads its own cases',
    async (name, table, column, field, scope, also) => {
      const [[mine = '', other = '']] = [
        await keys(name, `select distinct ${column} from ${table} where ${also} true order by 1 limit 2`),
      ];
      const [own = ''] = await keys(name, `select id from ${table} where ${also} ${column} = '${mine}' limit 1`);
      const [theirs = ''] = await keys(name, `select id from ${table} where ${also} ${column} = '${other}' limit 1`);
      const ask = (id: string) =>
        askSigned(
          department(name),
          { query: `{ ${field}(id: "${id}") { state } }` },
          { organisation: mine, scopes: new Set([scope]) },
        );
      expect(JSON.parse((await ask(own)).body).data[field]).not.toBeNull();
      expect(await ask(theirs)).toEqual(await ask(own.replace(/\d+$/, (digits) => '9'.repeat(digits.length))));
    },
    60_000,
  );
});
