import { cityAt, storyResidents } from '@hub/kit/dataset/city.ts';
import { isUscc } from '@hub/kit/dataset/identifiers.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { layoutFlagOf } from '../resolvers/layout.ts';
import { civilAffairs } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 30_000);
afterAll(() => department.close());

const ask = async (query: string) => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

const codeOf = async (query: string) => (await department.ask(query)).errors.map(({ code }) => code);

describe('districts', () => {
  test('are eleven today, and were twelve before 2014-02-12, two of them county-level cities', async () => {
    const { today, before } = await ask(`{
      today: districts { totalCount }
      before: districts(asOf: "2014-02-11") { totalCount nodes { code divisionType } } }`);
    expect(today.totalCount).toBe(11);
    expect(before.totalCount).toBe(12);
    const cities = before.nodes.filter(
      ({ divisionType }: { divisionType: string }) => divisionType === 'COUNTY_LEVEL_CITY',
    );
    expect(cities.map(({ code }: { code: string }) => code)).toEqual(['440183', '440184']);
  });

  test('hold 135 subdistricts and 35 towns', async () => {
    const { districts, townships } = await ask(
      '{ districts { nodes { subdistrictCount townCount } } townships(kind: TOWN) { totalCount } }',
    );
    const sum = (field: string) =>
      districts.nodes.reduce((total: number, node: Record<string, number>) => total + Number(node[field]), 0);
    expect([sum('subdistrictCount'), sum('townCount'), townships.totalCount]).toEqual([135, 35, 35]);
  });

  test('Huangpu took over the old Huangpu, which had its code, and Luogang', async () => {
    const { now, then } = await ask(`{
      now: district(code: "440112") { code validFrom validTo predecessors { code nameZh validTo } successors { code } }
      then: district(code: "440112", asOf: "2013-12-31") { code validFrom validTo predecessors { code } successors { code validFrom } townships { totalCount } } }`);
    expect(now).toEqual({
      code: '440112',
      validFrom: '2014-02-12',
      validTo: null,
      predecessors: [
        { code: '440112', nameZh: '黄埔区', validTo: '2014-02-11' },
        { code: '440116', nameZh: '萝岗区', validTo: '2014-02-11' },
      ],
      successors: [],
    });
    expect(then).toEqual({
      code: '440112',
      validFrom: null,
      validTo: '2014-02-11',
      predecessors: [],
      successors: [{ code: '440112', validFrom: '2014-02-12' }],
      townships: { totalCount: 0 },
    });
  });

  test.each([
    ['440116', '440112'],
    ['440183', '440118'],
    ['440184', '440117'],
  ])('%s is closed, and followed by %s', async (code, successor) => {
    const { last, since } = await ask(
      `{ last: district(code: "${code}") { validTo successors { code } } since: district(code: "${code}", asOf: "2014-02-12") { code } }`,
    );
    expect(last).toEqual({ validTo: '2014-02-11', successors: [{ code: successor }] });
    expect(since).toBeNull();
  });

  test('a code that stands for nothing is refused by name', async () => {
    expect(await codeOf('{ district(code: "999999") { code } }')).toEqual(['UNKNOWN_CODE']);
    expect(await codeOf('{ township(code: "440106999") { code } }')).toEqual(['UNKNOWN_CODE']);
    expect(await codeOf('{ townships(district: "440199") { totalCount } }')).toEqual(['UNKNOWN_CODE']);
    expect(await codeOf('{ organisations(township: "x") { totalCount } }')).toEqual(['UNKNOWN_CODE']);
  });
});

describe('township-level divisions', () => {
  test('of the subdistricts every one is served by a centre; of the towns some are not', async () => {
    const { centreCoverage, uncovered } = await ask(`{
      centreCoverage { subdistricts subdistrictsCovered subdistrictCoveragePercent towns townsCovered sharedCentre uncovered }
      uncovered: townships(coverage: UNCOVERED) { totalCount nodes { kind coverage servedBy { id } } } }`);
    expect(centreCoverage).toMatchObject({
      subdistricts: 135,
      subdistrictsCovered: 135,
      subdistrictCoveragePercent: 100,
    });
    expect(centreCoverage.towns - centreCoverage.townsCovered).toBe(centreCoverage.uncovered);
    expect(uncovered.totalCount).toBe(centreCoverage.uncovered);
    for (const node of uncovered.nodes) expect(node).toEqual({ kind: 'TOWN', coverage: 'UNCOVERED', servedBy: [] });
  });

  test('were covered one after another: before 2011 almost none was', async () => {
    const { early, later } = await ask(`{
      early: centreCoverage(asOf: "2010-12-31") { subdistrictsCovered }
      later: centreCoverage(asOf: "2012-12-31") { subdistrictsCovered } }`);
    expect(early.subdistrictsCovered).toBeLessThan(5);
    expect(later.subdistrictsCovered).toBeGreaterThan(100);
    expect(later.subdistrictsCovered).toBeLessThan(135);
  });

  test('both shapes that are hard to serve are found, and each flag follows from the shape and the rule', async () => {
    const { layoutRule, large, crowded, all } = await ask(`{
      layoutRule { largeFromKm2 dispersedFromPercent smallToKm2 crowdedFromResidents }
      large: townships(layoutFlag: LARGE_AREA_DISPERSED) { nodes { areaKm2 dispersionPercent } }
      crowded: townships(layoutFlag: SMALL_AREA_OVERCROWDED) { nodes { areaKm2 residentPopulation } }
      all: townships(first: 100) { nodes { layoutFlag areaKm2 residentPopulation dispersionPercent } } }`);
    expect(large.nodes.length).toBeGreaterThan(0);
    expect(crowded.nodes.length).toBeGreaterThan(0);
    for (const { areaKm2, dispersionPercent } of large.nodes)
      expect(areaKm2 >= layoutRule.largeFromKm2 && dispersionPercent >= layoutRule.dispersedFromPercent).toBe(true);
    for (const { areaKm2, residentPopulation } of crowded.nodes)
      expect(areaKm2 <= layoutRule.smallToKm2 && residentPopulation >= layoutRule.crowdedFromResidents).toBe(true);
    for (const { layoutFlag, ...shape } of all.nodes) expect(layoutFlagOf(shape)).toBe(layoutFlag);
  });
});

describe('residents', () => {
  const { person } = cityAt(0.002);
  const chen = person(storyResidents.chen);

  test('are shown masked, and never with birth date or sequence', async () => {
    const { person: found } = await ask(
      `{ person(id: "${chen}") { id residentIdMasked nameMasked birthYear sex residenceTownship { nameZh district { nameZh } } householdRegister quality } }`,
    );
    expect(found.id).toBe(chen);
    expect(found.residentIdMasked).toMatch(/^440199\*{11}[\dX]$/);
    expect(found.nameMasked).toMatch(/^\p{Script=Han}\*{1,2}$/u);
    expect(found.quality).toBe('SYNTHETIC');
    expect(found.residenceTownship.district.nameZh).toMatch(/区$/);
  });

  test('a reference nobody has is null, one of another kind is refused, and there is no list', async () => {
    expect((await ask('{ person(id: "PER-00000000000000000000") { id } }')).person).toBeNull();
    expect(await codeOf('{ person(id: "SC-000001") { id } }')).toEqual(['ID_OF_ANOTHER_TYPE']);
    expect(await codeOf('{ person(id: "440106199001011234") { id } }')).toEqual(['ID_MALFORMED']);
    expect(department.schema.getQueryType()?.getFields()).not.toHaveProperty('persons');
  });

  test('a hundred references are one statement, and invented ones are null', async () => {
    const keys = Array.from({ length: 100 }, (_, resident) => ({ id: person(resident) }));
    const { data, statements } = await department.entities(
      'Person',
      [...keys, { id: 'PER-ffffffffffffffffffff' }],
      'id birthYear',
    );
    expect(data._entities.slice(0, 100).map(({ id }: { id: string }) => id)).toEqual(keys.map(({ id }) => id));
    expect(data._entities[100]).toBeNull();
    expect(statements).toBe(1);
  });
});

describe('organisations', () => {
  test('agencies are 9 at the end of 2008 and 267 today; those that came and went are not among them', async () => {
    const { then, now, gone } = await ask(`{
      then: agencyStatistics(asOf: "2008-12-31") { agencies }
      now: agencyStatistics { agencies contracted industryBodies evaluationBodies }
      gone: organisation(id: "ORG-0268") { deregisteredOn uscc creditStanding exits { state } } }`);
    expect(then.agencies).toBe(9);
    expect(now).toEqual({ agencies: 267, contracted: 86, industryBodies: 8, evaluationBodies: 8 });
    expect(gone).toEqual({
      deregisteredOn: '2013-08-31',
      uscc: null,
      creditStanding: 'EXITED',
      exits: [{ state: 'EXITED' }],
    });
  });

  test('of the 86 with contracts 19 come from universities, 50 from enterprises, 6 from volunteers, 11 from elsewhere', async () => {
    const { agencyStatistics } = await ask(
      '{ agencyStatistics { byBackground { background contracted percentOfContracted } } }',
    );
    expect(agencyStatistics.byBackground).toEqual([
      { background: 'UNIVERSITY', contracted: 19, percentOfContracted: 22.09 },
      { background: 'ENTERPRISE', contracted: 50, percentOfContracted: 58.14 },
      { background: 'VOLUNTEER_ORGANISATION', contracted: 6, percentOfContracted: 6.98 },
      { background: 'OTHER', contracted: 11, percentOfContracted: 12.79 },
    ]);
  });

  test('industry bodies and evaluation bodies are different ones', async () => {
    const { industry, evaluation } = await ask(`{
      industry: organisations(kind: INDUSTRY_BODY) { nodes { id } }
      evaluation: organisations(kind: EVALUATION_BODY) { nodes { id } } }`);
    const ids = [...industry.nodes, ...evaluation.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(16);
  });

  test('were registered before their first contract', async () => {
    const { organisations } = await ask(
      '{ organisations(kind: PRIVATE_SOCIAL_WORK_AGENCY, first: 100) { nodes { id registeredOn contracts(first: 100) { nodes { startsOn } } } } }',
    );
    for (const { registeredOn, contracts } of organisations.nodes)
      for (const { startsOn } of contracts.nodes) expect(registeredOn <= startsOn).toBe(true);
  });

  test('are found by either key; a unified code is valid and names its body', async () => {
    const { organisation } = await ask('{ organisation(id: "ORG-0001") { uscc formerRegistrationNo } }');
    expect(isUscc(organisation.uscc)).toBe(true);
    const byBoth = await department.entities(
      'Organisation',
      [{ uscc: organisation.uscc }, { id: 'ORG-0002' }, { id: 'ORG-9999' }],
      'id',
    );
    expect(byBoth.data._entities).toEqual([{ id: 'ORG-0001' }, { id: 'ORG-0002' }, null]);
    expect((await ask(`{ organisationByUscc(uscc: "${organisation.uscc}") { id } }`)).organisationByUscc).toEqual({
      id: 'ORG-0001',
    });
  });

  test('hold a grade from the day it is awarded until it ends or is revoked', async () => {
    const on = (day: string) => `on${day.replaceAll('-', '')}: currentGrade(asOf: "${day}")`;
    const { organisation } = await ask(
      '{ organisation(id: "ORG-0034") { gradeHistory { grade awardedOn revokedOn } } }',
    );
    const [{ grade, awardedOn }] = organisation.gradeHistory;
    expect(organisation.gradeHistory[0].revokedOn).toBe('2015-06-12');
    const { organisation: graded } = await ask(
      `{ organisation(id: "ORG-0034") { ${on('2009-01-01')} ${on(awardedOn)} ${on('2015-06-11')} ${on('2015-06-12')} currentGrade } }`,
    );
    expect(Object.values(graded)).toEqual([null, grade, grade, null, null]);
  });

  test('can be asked for with 3A and more, clean credit and a contract, the preference the report plans', async () => {
    const { organisations } =
      await ask(`{ organisations(kind: PRIVATE_SOCIAL_WORK_AGENCY, gradeAtLeast: A3, creditStanding: NORMAL, contracted: true, first: 100) {
      totalCount nodes { currentGrade creditStanding isContracted } } }`);
    expect(organisations.totalCount).toBeGreaterThan(20);
    expect(organisations.totalCount).toBeLessThan(86);
    for (const { currentGrade, ...rest } of organisations.nodes) {
      expect(['A3', 'A4', 'A5']).toContain(currentGrade);
      expect(rest).toEqual({ creditStanding: 'NORMAL', isContracted: true });
    }
  });

  test('stand where the gravest entry then in effect puts them', async () => {
    const { organisation } = await ask(`{ organisation(id: "ORG-0095") {
      before: creditStanding(asOf: "2014-08-04") listed: creditStanding(asOf: "2014-08-05")
      last: creditStanding(asOf: "2014-12-19") removed: creditStanding(asOf: "2014-12-20")
      creditRecords(kind: REMOVAL) { nodes { recordedOn } } } }`);
    expect(organisation).toMatchObject({
      before: 'NORMAL',
      listed: 'ABNORMAL_LIST',
      last: 'ABNORMAL_LIST',
      removed: 'NORMAL',
    });
    expect(organisation.creditRecords.nodes).toEqual([{ recordedOn: '2014-12-20' }]);
  });

  test('one that holds contracts while on the abnormal list can be found', async () => {
    const { organisations } = await ask(
      '{ organisations(creditStanding: ABNORMAL_LIST, contracted: true) { nodes { id contracts(inForceOn: "2015-10-26") { totalCount } } } }',
    );
    expect(organisations.nodes.map(({ id }: { id: string }) => id)).toEqual(['ORG-0057']);
    expect(organisations.nodes[0].contracts.totalCount).toBeGreaterThan(0);
  });

  test('a page of them with grade, credit, exits and findings is one statement each', async () => {
    const { statements, errors } = await department.ask(`{ organisations(kind: PRIVATE_SOCIAL_WORK_AGENCY, first: 50) {
      nodes { nameZh currentGrade creditStanding exits { state } supervisionFindings { nodes { state } } district { nameZh } } } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(6);
  });
});

describe('supervision', () => {
  test('what a finding says is not told while it is an accusation, nor when it was unfounded', async () => {
    const { supervisionFindings } = await ask('{ supervisionFindings(first: 100) { nodes { state detailZh } } }');
    const told = (state: string) => ['SUBSTANTIATED', 'RECTIFYING', 'RECTIFIED'].includes(state);
    expect(new Set(supervisionFindings.nodes.map(({ state }: { state: string }) => told(state))).size).toBe(2);
    for (const { state, detailZh } of supervisionFindings.nodes) expect(detailZh !== null).toBe(told(state));
  });

  test('comes through three channels; what is overdue is past its day and not put right', async () => {
    const { supervisionFindings, public: heard } = await ask(`{
      supervisionFindings(overdueOnly: true) { totalCount nodes { dueOn rectifiedOn overdue state } }
      public: supervisionFindings(channel: PUBLIC) { totalCount } }`);
    expect(heard.totalCount).toBeGreaterThan(0);
    expect(supervisionFindings.totalCount).toBeGreaterThan(0);
    for (const { dueOn, ...rest } of supervisionFindings.nodes) {
      expect(dueOn < '2015-10-26').toBe(true);
      expect(rest).toMatchObject({ rectifiedOn: null, overdue: true });
    }
  });

  test('every state entered stands in the history in order of day, the last being the state today', async () => {
    const { agencyExits, supervisionFindings } = await ask(`{
      agencyExits { nodes { state history { state on } } }
      supervisionFindings(first: 100) { nodes { state history { state on } } } }`);
    for (const { state, history } of [...agencyExits.nodes, ...supervisionFindings.nodes]) {
      expect(history.at(-1).state).toBe(state);
      const days = history.map(({ on }: { on: string }) => on);
      expect(days).toEqual([...days].sort());
    }
  });

  test('an agency that leaves has a list to hand over, and is done when nothing on it is left', async () => {
    const { agencyExits } =
      await ask(`{ agencyExits(state: EXITING) { nodes { organisation { id isContracted } openCases openReferrals
      handoverComplete handover { kind total handedOver completedOn receiver { id } } } } }`);
    const [leaving, done] = agencyExits.nodes;
    expect(leaving).toMatchObject({
      organisation: { id: 'ORG-0072', isContracted: true },
      openCases: 23,
      openReferrals: 4,
      handoverComplete: false,
    });
    expect(done).toMatchObject({ openCases: 0, openReferrals: 0, handoverComplete: true });
    for (const { total, handedOver, completedOn } of [...leaving.handover, ...done.handover])
      expect(completedOn !== null).toBe(total === handedOver);
  });
});
