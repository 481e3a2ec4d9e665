import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { mayRead, personaNames } from '@hub/gateway/trust/access-table.ts';
import { type PersonaName, personas } from '@hub/gateway/trust/personas.ts';
import { health } from '@hub/health';
import { openDatabase } from '@hub/kit/database.ts';
import { cityAt, defaultScale, storyResidents } from '@hub/kit/dataset/city.ts';
import { sectorOf } from '@hub/kit/sector-reference.ts';
import { type DepartmentName, departments } from '@hub/schema/departments.ts';
import { recordFolders } from '@hub/schema/record-folders.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { codesOf } from '../support/ask.ts';
import { askSigned, type DepartmentUnderTest } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { type Marks, marksIn, shared } from '../support/marks.ts';
import { project } from '../support/processes.ts';
import { filesIn } from '../support/scan.ts';

const names = departments.map(({ name }) => name);
const { person } = cityAt(defaultScale);
const chen = person(storyResidents.chen);
const nobody = `PER-${'0'.repeat(20)}`;
/** A resident of the registry who gets a record in every department. */
const newcomer = person(20_000);
const hubReferences = /PER-[0-9a-f]{20}/;

let hub: HubUnderTest;
const department = (name: DepartmentName) => hub.departments.get(name) as DepartmentUnderTest;
const turned = (name: DepartmentName, reference: string): string =>
  sectorOf(department(name).orm.em.getPlatform()).turner.turned(reference) ?? '';
const execute = (name: DepartmentName, sql: string) => department(name).orm.em.getConnection().execute(sql);

async function write(as: PersonaName, call: string, type: string, input: object): Promise<string> {
  const answer = await hub.ask(`mutation ($input: ${type}!) { ${call}(input: $input) { id } }`, {
    as,
    variables: { input: { ...input, idempotencyKey: `${call}-once` } },
  });
  expect([call, codesOf(answer)]).toEqual([call, []]);
  return answer.json.data[call].id;
}

/** The stories' first steps: one resident becomes known to every department. */
async function tellStories(): Promise<void> {
  await write('centre-worker', 'openServiceCase', 'OpenServiceCaseInput', {
    ...{ person: newcomer, field: 'ELDERLY', origin: 'SELF' },
  });
  await write('justice', 'receiveAssessmentRequest', 'ReceiveAssessmentRequestInput', {
    ...{ person: newcomer, birthDate: '1980-01-01', justiceOffice: 'JO-440103001' },
  });
  const patient = await write('health', 'screenMedicalCase', 'ScreenMedicalCaseInput', {
    ...{ hospital: 'HOS-001', person: newcomer, wardZh: '骨科', source: 'DOCTOR' },
    ...{ caseType: 'COMPLEX', types: ['DISCHARGE_PLANNING'] },
  });
  await write('health', 'recordMedicalConsent', 'RecordMedicalConsentInput', {
    ...{ id: patient, expectedVersion: 1, givenBy: 'PATIENT', coversReferral: true },
  });
  await write('health', 'draftReferral', 'DraftReferralInput', {
    from: { id: 'HOS-001', labelZh: '合成·医院社会工作部', district: '440103' },
    to: { id: 'IFSC-032', labelZh: '合成·家庭综合服务中心', district: '440104' },
    ...{ person: newcomer, need: 'ELDERLY', priority: 'ROUTINE', summaryZh: '出院后独居' },
    consent: { scope: ['NEED'], basis: 'SEPARATE_CONSENT', givenOn: '2015-10-23' },
  });
  const helper = await write('volunteer', 'registerVolunteer', 'RegisterVolunteerInput', {
    ...{ team: 'VT-00001', nameMasked: '陈小明', skills: ['DRIVING'], homeTownship: '440106001' },
  });
  await write('volunteer', 'verifyVolunteer', 'VerifyVolunteerInput', {
    ...{ id: helper, expectedVersion: 1, person: newcomer },
  });
}

beforeAll(async () => {
  hub = await startHub({ writable: names });
  await tellStories();
}, 60_000);
afterAll(() => hub.stop());

const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

describe('what departments keep of a person', () => {
  let marks: ReadonlyMap<DepartmentName, Marks>;
  const of = (name: DepartmentName): Marks => marks.get(name) ?? new Map();
  beforeAll(async () => {
    marks = new Map(await Promise.all(names.map(async (name) => [name, await marksIn(department(name))] as const)));
  });

  test.each(names)('%s has the newcomer under its own reference, and the hub’s stands in no column of it', (name) => {
    expect(of(name).has(turned(name, newcomer))).toBe(true);
    expect([...of(name)].filter(([value]) => hubReferences.test(value))).toEqual([]);
  });

  test.each(pairs)('%s and %s have no value of any column in common that tells a person', (one, other) => {
    expect(shared(of(one), of(other))).toEqual([]);
  });

  test('a value that does stand in two of them is found and named', async () => {
    const digest = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
    await execute('justice', `update transition set note_zh = '${digest}' where id = (select min(id) from transition)`);
    await execute('volunteer', `update volunteer set volunteer_no = '${digest}' where id = 'VOL-000001'`);
    const [left, right] = [await marksIn(department('justice')), await marksIn(department('volunteer'))];
    expect(shared(left, right)).toEqual([`${digest}: transition.note_zh = volunteer.volunteer_no`]);
  });

  test('one sender’s idempotency key leaves other marks in each department', async () => {
    const keys = async (name: DepartmentName) => {
      const rows = await execute(name, 'select id, request from idempotency_key');
      return rows.flatMap((row) => [row['id'], row['request']]);
    };
    const all = (await Promise.all(names.map(keys))).flat();
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a department asked by reference', () => {
  const corrections = async (id: string): Promise<string> => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { corrections { visibility activeCase { state } } } } }`;
    const answer = await askSigned(
      department('justice'),
      { query, variables: { r: [{ __typename: 'Person', id }] } },
      { organisation: 'JUSTICE', scopes: new Set(personas.justice.scopes), purpose: 'CASE_MANAGEMENT' },
    );
    return answer.body;
  };
  const resident = async (id: string): Promise<string> => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { birthYear } } }`;
    const answer = await askSigned(
      department('civil-affairs'),
      { query, variables: { r: [{ __typename: 'Person', id }] } },
      { organisation: 'CIVIL_AFFAIRS', scopes: new Set(personas['civil-affairs'].scopes), purpose: 'CASE_MANAGEMENT' },
    );
    return answer.body;
  };

  test.each([
    ['justice', corrections],
    ['civil-affairs', resident],
  ] as const)(
    'knows the hub’s: %s answers its own, another sector’s and forged ones as nobody’s',
    async (name, ask) => {
      expect(await ask(chen)).not.toBe(await ask(nobody));
      const others = names.map((each) => turned(each, chen));
      const forged = [chen.toUpperCase(), chen.slice(4), `PER-${turned(name, chen)}`, 'A'.repeat(22), ''];
      for (const reference of [...others, ...forged]) expect(await ask(reference)).toBe(await ask(nobody));
    },
  );
});

describe('a database', () => {
  test('opened with another sector’s key is refused before anything is read of it', async () => {
    const [main] = await execute('health', "select file from pragma_database_list where name = 'main'");
    const { key } = sectorOf(department('justice').orm.em.getPlatform());
    await expect(openDatabase(health, { kind: 'sqlite', file: String(main?.['file']) }, key)).rejects.toThrow(
      /HEALTH_SECTOR_KEY/,
    );
  });
});

describe('who stands outside the departments is given no reference of a person', () => {
  const { policy, executable } = readSupergraphFile(`${project}schema/supergraph.graphql`);
  const schema = buildSchema(executable, { assumeValidSDL: true });

  /** Whether anything the persona may ask for leads to a person. */
  function reachesPerson(persona: PersonaName): boolean {
    const isOpen = (coordinate: string): boolean =>
      !policy.coordinates.has(coordinate) || mayRead(policy, coordinate, persona);
    const seen = new Set<string>();
    const waiting = ['Query', 'Mutation'];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (seen.has(name) || !isOpen(name)) continue;
      seen.add(name);
      const type = schema.getType(name);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields()))
          if (isOpen(`${name}.${field.name}`)) waiting.push(getNamedType(field.type).name);
      if (isUnionType(type) || isInterfaceType(type))
        waiting.push(...schema.getPossibleTypes(type).map((each) => each.name));
    }
    return seen.has('Person');
  }

  test('by no path of the schema: those who are, work for a department or a centre, or serve residents', () => {
    expect(personaNames.filter((name) => !reachesPerson(name))).toEqual([
      'agency',
      'evaluation-body',
      'partner',
      'public',
    ]);
  });

  test.each(names)('nor by what `hub audit exchanges` and `reconcile` export of %s', (name) => {
    const logs = filesIn(recordFolders(name, { TONGCHOU_DATA: hub.data }).exchanges, () => false);
    expect(logs.map(({ text }) => text).join('')).toContain('coordinates');
    expect(logs.filter(({ text }) => hubReferences.test(text))).toEqual([]);
  });
});
