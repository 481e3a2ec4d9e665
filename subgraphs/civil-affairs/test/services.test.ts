import { cityAt } from '@hub/kit/dataset/city.ts';
import { type Answer, openForTest, type SubgraphUnderTest, testScale } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseRows } from '../dataset/cases.ts';
import { centreStories } from '../dataset/centre-stories.ts';
import { civilAffairs } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
});
afterAll(() => department.close());

type Node = Answer['data'];

const ask = async (query: string): Promise<Node> => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

describe('community work of 2014', () => {
  const year = 'from: "2014-01-01", to: "2014-12-31"';

  test('is just under 20,000 sessions with over a million attendances, and over 10,000 issues solved', async () => {
    const { communityWork } = await ask(
      `{ communityWork(${year}) { sessions attendances issuesResolved withinServiceVolume } }`,
    );
    expect(communityWork).toMatchObject({ sessions: 19_842, issuesResolved: 10_386, withinServiceVolume: true });
    expect(Number(communityWork.attendances)).toBeGreaterThan(1_000_000);
    expect(Number(communityWork.attendances)).toBeLessThan(1_200_000);
  });

  test('of the districts adds up to the city’s, and of townships to the districts’', async () => {
    const selection = `communityWork(${year}) { sessions attendances issuesRaised issuesResolved }`;
    const { city, districts } = await ask(
      `{ city: ${selection} districts(first: 100) { nodes { ${selection} townships(first: 100) { nodes { ${selection} } } } } }`,
    );
    const sum = (nodes: Node[], field: string) =>
      nodes.reduce((total, node) => total + Number(node.communityWork[field]), 0);
    for (const field of ['sessions', 'attendances', 'issuesRaised', 'issuesResolved']) {
      expect(sum(districts.nodes, field)).toBe(Number(city[field]));
      for (const { communityWork, townships } of districts.nodes)
        expect(sum(townships.nodes, field)).toBe(Number(communityWork[field]));
    }
  });

  test('is contained in the person-times of every centre, never beside them', async () => {
    const { serviceCentres } = await ask(
      '{ serviceCentres(openOn: "2014-12-31", first: 100) { nodes { servicePersonTimes(year: 2014) township { communityWork(from: "2014-01-01", to: "2014-12-31") { attendances } serviceVolume(year: 2014) { personTimes } } } } }',
    );
    for (const { township } of serviceCentres.nodes)
      expect(Number(township.communityWork.attendances)).toBeLessThan(Number(township.serviceVolume.personTimes) * 1.6);
  });
});

describe('person-times', () => {
  test('of the districts and the city-wide projects add up to the city’s', async () => {
    const { serviceVolume, districts, projects } = await ask(
      `{ serviceVolume(year: 2014) { personTimes } districts(first: 100) { nodes { serviceVolume(year: 2014) { personTimes projects } } }
        projects: serviceProjects(kind: SPECIAL, first: 100) { nodes { costSharing { level } servicePersonTimes(year: 2014) } } }`,
    );
    const inDistricts = districts.nodes.reduce(
      (sum: number, node: Node) => sum + Number(node.serviceVolume.personTimes),
      0,
    );
    const cityWide = projects.nodes
      .filter(({ costSharing }: Node) => costSharing.length === 1)
      .reduce((sum: number, { servicePersonTimes }: Node) => sum + Number(servicePersonTimes ?? 0), 0);
    expect(inDistricts + cityWide).toBe(Number(serviceVolume.personTimes));
  });

  test('of a field too small to show are withheld, together with one more so that subtraction tells nothing', async () => {
    const { townships } = await ask(
      '{ townships(first: 100) { nodes { serviceVolume(year: 2014) { personTimes byField { field personTimes suppressed } } } } }',
    );
    const withheld = townships.nodes.filter(({ serviceVolume }: Node) =>
      serviceVolume.byField.some(({ suppressed }: Node) => suppressed),
    );
    for (const { serviceVolume } of withheld) {
      const hidden = serviceVolume.byField.filter(({ suppressed }: Node) => suppressed);
      expect(hidden.length).toBeGreaterThan(1);
      for (const { personTimes } of hidden) expect(personTimes).toBeNull();
    }
    for (const { serviceVolume } of townships.nodes)
      for (const { field, personTimes } of serviceVolume.byField)
        if (field === 'COMMUNITY_CORRECTIONS' && personTimes !== null)
          expect(Number(personTimes) === 0 || Number(personTimes) >= 11).toBe(true);
    expect(withheld.length).toBeGreaterThan(0);
  });

  test('of a year without any are zero in sum and null for a project', async () => {
    const data = await ask(
      '{ serviceVolume(year: 2001) { personTimes byKind { kind } byField { field } projects } serviceCentre(id: "IFSC-171") { servicePersonTimes(year: 2001) } }',
    );
    expect(data.serviceVolume).toEqual({ personTimes: '0', byKind: [], byField: [], projects: 0 });
    expect(data.serviceCentre.servicePersonTimes).toBeNull();
  });
});

describe('cases', () => {
  const caseFields = 'id field exactField worker { id } centre { id } person { id }';

  test('of a person, a worker and a centre are lists under each, the newest first', async () => {
    const { serviceCase } = await ask(
      `{ serviceCase(id: "SC-000001") { person { socialWorkCases { nodes { id openedOn } } } worker { cases(first: 100) { nodes { id } } } centre { cases(first: 100) { totalCount nodes { openedOn } } } } }`,
    );
    expect(serviceCase.person.socialWorkCases.nodes).toContainEqual(expect.objectContaining({ id: 'SC-000001' }));
    expect(serviceCase.worker.cases.nodes).toContainEqual({ id: 'SC-000001' });
    const days = serviceCase.centre.cases.nodes.map(({ openedOn }: Node) => openedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('of community corrections and drug control read OTHER to those without the further scope', async () => {
    const { serviceCentres } = await ask(
      `{ serviceCentres(status: OPERATING, first: 100) { nodes { cases(first: 100) { nodes { ${caseFields} } } } } }`,
    );
    const cases = serviceCentres.nodes.flatMap(({ cases: { nodes } }: Node) => nodes);
    const disclosing = cases.filter(({ exactField }: Node) =>
      ['COMMUNITY_CORRECTIONS', 'DRUG_CONTROL'].includes(exactField),
    );
    expect(disclosing.length).toBeGreaterThan(0);
    for (const { field, exactField } of cases)
      expect(field).toBe(['COMMUNITY_CORRECTIONS', 'DRUG_CONTROL'].includes(exactField) ? 'OTHER' : exactField);
  });

  test('are behind person:civil-case wherever they are reached, the exact field behind person:corrections too', () => {
    const scopesOf = (type: string, field?: string) => {
      const found = department.schema.getType(type);
      const node = field && found && 'getFields' in found ? found.getFields()[field]?.astNode : found?.astNode;
      const directive = node?.directives?.find(({ name }) => name.value === 'requiresScopes');
      return directive ? JSON.stringify(directive).match(/person:[a-z-]+/g) : null;
    };
    expect(scopesOf('ServiceCase')).toEqual(['person:civil-case']);
    for (const [type, field] of [
      ['Person', 'socialWorkCases'],
      ['SocialWorker', 'cases'],
      ['ServiceCentre', 'cases'],
      ['Query', 'serviceCase'],
    ] as const)
      expect(scopesOf(type, field)).toEqual(['person:civil-case']);
    expect(scopesOf('ServiceCase', 'exactField')).toEqual(['person:civil-case', 'person:corrections']);
  });

  test('are counted at a centre only where they are enough to hide one', async () => {
    const { serviceCentres } = await ask(
      '{ serviceCentres(status: OPERATING, first: 100) { nodes { caseload { open suppressed } } } }',
    );
    for (const { caseload } of serviceCentres.nodes) {
      expect(caseload.suppressed).toBe(caseload.open === null);
      if (caseload.open) expect(caseload.open).toBeGreaterThanOrEqual(8);
    }
  });

  test('scale with the city', async () => {
    const count = 'SELECT count(*) AS total FROM service_case';
    const stored = await department.orm.em.fork().getConnection().execute(count);
    expect(stored).toEqual([{ total: cityAt(testScale).serviceCases }]);
    const larger = cityAt(testScale * 2);
    expect([...caseRows(larger, centreStories())]).toHaveLength(larger.serviceCases);
  });
});

describe('community issues', () => {
  test('stand in every state there is, with the days they entered each', async () => {
    for (const state of ['RAISED', 'ANALYSED', 'IN_HAND', 'RESOLVED', 'REFERRED', 'DROPPED']) {
      const { communityIssues } = await ask(
        `{ communityIssues(state: ${state}, first: 5) { nodes { history { state on } raisedOn resolvedOn daysToResolve } } }`,
      );
      expect(communityIssues.nodes.length).toBeGreaterThan(0);
      for (const { history, raisedOn, resolvedOn, daysToResolve } of communityIssues.nodes) {
        expect(history[0]).toEqual({ state: 'RAISED', on: raisedOn });
        expect(history.at(-1).state).toBe(state);
        expect([resolvedOn === null, daysToResolve === null]).toEqual([state !== 'RESOLVED', state !== 'RESOLVED']);
      }
    }
  });

  test('are found by place, category and the days they were raised or solved', async () => {
    const { communityIssues } = await ask(
      '{ communityIssues(district: "440106", category: SAFETY, resolvedFrom: "2014-03-01", resolvedTo: "2014-03-31", first: 100) { nodes { category resolvedOn township { district { code } } centre { id } } } }',
    );
    expect(communityIssues.nodes.length).toBeGreaterThan(0);
    for (const { category, resolvedOn, township } of communityIssues.nodes)
      expect([category, resolvedOn.slice(0, 7), township.district.code]).toEqual(['SAFETY', '2014-03', '440106']);
  });
});

describe('the catalogue', () => {
  test('finds where two providers offer the same field in the same division, and reads on page by page', async () => {
    const keys: string[] = [];
    let total = 0;
    for (let after = ''; ; ) {
      const { serviceOverlaps } = await ask(
        `{ serviceOverlaps(first: 100 ${after}) { totalCount nodes { township { code } field providers offerings { provider { id } field township { code } role } } pageInfo { hasNextPage endCursor } } }`,
      );
      total = serviceOverlaps.totalCount;
      for (const { township, field, providers, offerings } of serviceOverlaps.nodes) {
        keys.push(`${township.code}/${field}`);
        expect(new Set(offerings.map(({ provider }: Node) => provider.id)).size).toBe(providers);
        expect(providers).toBeGreaterThan(1);
        for (const offering of offerings) expect(offering).toMatchObject({ field, township });
      }
      if (!serviceOverlaps.pageInfo.hasNextPage) break;
      after = `after: "${serviceOverlaps.pageInfo.endCursor}"`;
    }
    expect(new Set(keys).size).toBe(total);
    expect(keys).toHaveLength(total);
  });

  test('tells social work from what other organisations do', async () => {
    const { serviceOfferings } = await ask(
      '{ serviceOfferings(provider: "ORG-3001") { nodes { role project { id } centre { id } provider { kind } } } }',
    );
    expect(serviceOfferings.nodes[0]).toEqual({
      role: 'MUTUAL_HELP',
      project: null,
      centre: null,
      provider: { kind: 'COMMUNITY_ORGANISATION' },
    });
  });

  test('is as it stood on the day asked about', async () => {
    const { then, now } = await ask(
      '{ then: serviceOfferings(asOf: "2011-12-31") { totalCount } now: serviceOfferings { totalCount } }',
    );
    expect(then.totalCount).toBeLessThan(now.totalCount);
  });
});
