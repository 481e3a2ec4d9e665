import { centres, cityAt, incidents, teamCount } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registeredAt, teamPlans } from '../dataset/team-plan.ts';
import { registerOf } from '../dataset/volunteers.ts';
import { volunteer } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(volunteer);
});
afterAll(() => department.close());

const sum = (numbers: readonly unknown[]): number => numbers.reduce<number>((total, each) => total + Number(each), 0);
const keys = (codes: readonly { readonly code: string }[]) => codes.map(({ code }) => ({ code }));

interface Observed {
  readonly value: string;
  readonly rows: string;
  readonly quality: string;
  readonly parts: readonly { readonly code: string; readonly value: string }[];
}

describe('the figures the 2015 report prints', () => {
  const observe = async (...codes: readonly string[]): Promise<readonly (Observed | null)[]> => {
    const { data } = await department.entities(
      'Figure',
      codes.map((code) => ({ code })),
      'volunteerObservation { value asOf rows quality parts { code value } }',
    );
    return data._entities.map(
      ({ volunteerObservation }: { volunteerObservation: Observed | null }) => volunteerObservation,
    );
  };

  test('F25: exactly 650,000 registered community volunteers, one latest return a team', async () => {
    const [found] = await observe('F25');
    expect(found).toMatchObject({ value: '650000', rows: '2166', asOf: '2015-09-30', quality: 'DERIVED' });
  });

  test('F26: more than 2,000 teams', async () => {
    const [found] = await observe('F26');
    expect(found).toMatchObject({ value: '2166', rows: '2166' });
  });

  test('F27: more than 3,000,000 participations, the sum of its years', async () => {
    const [found] = await observe('F27');
    expect(Number(found?.value)).toBeGreaterThan(3_000_000);
    expect(Number(found?.value)).toBeLessThan(3_600_000);
    expect(found?.parts.map(({ code }) => code)).toEqual(['2011', '2012', '2013', '2014', '2015']);
    expect(sum((found?.parts ?? []).map(({ value }) => value))).toBe(Number(found?.value));
  });

  test('F24: a team was on duty in each of the twelve emergencies', async () => {
    expect((await observe('F24'))[0]).toMatchObject({ value: '12' });
  });

  test('figures of other departments are not observed here', async () => {
    expect(await observe('F01', 'J01')).toEqual([null, null]);
  });
});

describe('yearly returns', () => {
  test('are the city’s volunteering: 2015 stands at 30 September and says so', async () => {
    const { data, statements } = await department.ask(
      '{ volunteering(year: 2015) { asOf interim registered teams quality } }',
    );
    expect(data.volunteering).toEqual({
      asOf: '2015-09-30',
      interim: true,
      registered: '650000',
      teams: teamCount,
      quality: 'DERIVED',
    });
    expect(statements).toBe(1);
  });

  test('there are none before 2011: no statistics, not zero', async () => {
    const { data } = await department.ask(
      '{ volunteering(year: 2010) { teams } volunteeringByYear(to: 2012) { year interim } }',
    );
    expect(data).toEqual({
      volunteering: null,
      volunteeringByYear: [
        { year: 2011, interim: false },
        { year: 2012, interim: false },
      ],
    });
  });

  test.each([
    ['District', keys(districtCodes)],
    ['Township', keys(townshipCodes)],
  ])('of every %s add up to the city’s, in one statement', async (type, all) => {
    const { data, statements } = await department.entities(type, all, 'volunteering(year: 2015) { registered }');
    const registered = data._entities.map((each: { volunteering: { registered: string } | null }) =>
      Number(each.volunteering?.registered ?? 0),
    );
    expect(sum(registered)).toBe(650_000);
    expect(statements).toBe(1);
  });

  test('a district closed in 2014 answers null: its teams count under its successor', async () => {
    const { data } = await department.entities(
      'District',
      [{ code: '440116' }],
      'volunteering(year: 2013) { teams } volunteerPool { teams }',
    );
    expect(data._entities).toEqual([{ volunteering: null, volunteerPool: null }]);
    expect((await department.ask('{ volunteerPool(district: "440116") { teams } }')).data).toEqual({
      volunteerPool: null,
    });
  });

  test('of each centre show how social workers and volunteers work together, for all centres in one statement', async () => {
    const { data, statements } = await department.entities(
      'ServiceCentre',
      centres.map(({ id }) => ({ id })),
      `volunteerParticipations(year: 2014)
       volunteerLinkage(year: 2014) { participations activities socialWorkerLedActivities linkedActivitiesPercent linkedSocialWorkers }`,
    );
    expect(statements).toBe(1);
    for (const { volunteerParticipations, volunteerLinkage: found } of data._entities) {
      expect(found.participations).toBe(volunteerParticipations);
      expect(Number(found.socialWorkerLedActivities)).toBeLessThanOrEqual(Number(found.activities));
      expect(found.linkedActivitiesPercent).toBeGreaterThan(30);
      expect(found.linkedSocialWorkers).toBeGreaterThan(0);
    }
  });
});

describe('a team', () => {
  test('has as many members as its latest return by the day says, and none before its first', async () => {
    const { data } = await department.ask(
      `{ volunteerTeam(id: "VT-00001") { foundedOn now: memberCount then: memberCount(asOf: "2012-12-31")
         before: memberCount(asOf: "2010-12-31") returns { year registeredMembers } returnOf(year: 2012) { registeredMembers } } }`,
    );
    const { now, then, before, returns, returnOf } = data.volunteerTeam;
    expect(now).toBe(returns.at(-1).registeredMembers);
    expect(then).toBe(returnOf.registeredMembers);
    expect(before).toBe(0);
    expect(returns.map(({ year }: { year: number }) => year)).toEqual([2011, 2012, 2013, 2014, 2015]);
  });

  test('is found by skill, availability and place', async () => {
    const { data } = await department.ask(
      `{ volunteerTeams(skill: PSYCHOLOGICAL_SUPPORT, availability: AVAILABLE, district: "440106") {
         totalCount nodes { skills availability district { code } } } }`,
    );
    expect(data.volunteerTeams.totalCount).toBeGreaterThan(5);
    for (const { skills, availability, district } of data.volunteerTeams.nodes) {
      expect(skills).toContain('PSYCHOLOGICAL_SUPPORT');
      expect([availability, district.code]).toEqual(['AVAILABLE', '440106']);
    }
  });

  test('stands in its centre’s, its division’s and its organisation’s list', async () => {
    const [centre] = centres;
    const list = 'volunteerTeams(first: 100) { nodes { id attachedCentre { id } organisation { id } } }';
    const ofCentre = await department.entities('ServiceCentre', [{ id: centre?.id }], list);
    const ofTownship = await department.entities('Township', [{ code: centre?.townshipCode }], list);
    const ofAgency = await department.entities('Organisation', [{ id: centre?.operatorId }, { id: 'ORG-0601' }], list);
    const idsOf = ({ data }: typeof ofCentre) =>
      data._entities[0].volunteerTeams.nodes.map(({ id }: { id: string }) => id);
    expect(idsOf(ofCentre).length).toBeGreaterThan(8);
    expect(idsOf(ofTownship)).toEqual(expect.arrayContaining(idsOf(ofCentre)));
    expect(idsOf(ofAgency)).toEqual(expect.arrayContaining(idsOf(ofCentre)));
    expect(ofAgency.data._entities[1].volunteerTeams.nodes[0]).toMatchObject({ attachedCentre: null });
  });

  test('a hundred with skills, members, returns and call-outs are one statement a list', async () => {
    const { errors, statements } = await department.ask(
      `{ volunteerTeams(first: 100) { nodes { memberCount skills skillStrength { skill } parent { id } returns { year }
         branches { nodes { id } } members { nodes { role } } activities { nodes { id } } callOuts { nodes { state } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(9);
  });

  test('shows no number of qualified members from 1 to 7', async () => {
    const { data } = await department.ask(
      '{ volunteerTeams(first: 100) { nodes { skillStrength { qualifiedMembers suppressed } } } volunteerPool(township: "440103001") { bySkill { qualifiedVolunteers suppressed } } }',
    );
    const cells = data.volunteerTeams.nodes.flatMap((team: { skillStrength: unknown }) => team.skillStrength);
    expect(cells.some(({ suppressed }: { suppressed: boolean }) => suppressed)).toBe(true);
    for (const { qualifiedMembers, suppressed } of cells)
      expect(suppressed ? qualifiedMembers : qualifiedMembers >= 8).toBe(suppressed ? null : true);
    expect(data.volunteerPool.bySkill).toHaveLength(15);
  });
});

describe('the pool of people', () => {
  test('of all districts is two statements, and their teams add up to the city’s', async () => {
    const { data, statements } = await department.entities(
      'District',
      keys(districtCodes),
      'volunteerPool { teams callableTeams bySkill { teams } }',
    );
    expect(statements).toBe(2);
    expect(sum(data._entities.map((each: { volunteerPool: { teams: number } }) => each.volunteerPool.teams))).toBe(
      teamCount,
    );
    for (const { volunteerPool } of data._entities)
      expect(volunteerPool.callableTeams).toBeLessThanOrEqual(volunteerPool.teams);
  });
});

describe('a call-out', () => {
  const answer = `volunteerTeams(first: 100) { totalCount nodes { id availability foundedOn } }
    volunteerCallOuts(first: 100) { totalCount nodes { state hours volunteersDeployed calledAt answeredAt onDutyAt stoodDownAt team { id } } }
    volunteersDeployed volunteerHours`;

  test('of each emergency names its teams and adds up its hours, in the same statements for one or all', async () => {
    const { data, statements } = await department.entities(
      'EmergencyIncident',
      incidents.map(({ id }) => ({ id })),
      answer,
    );
    expect(statements).toBe(6);
    for (const [
      index,
      { volunteerTeams, volunteerCallOuts, volunteersDeployed, volunteerHours },
    ] of data._entities.entries()) {
      const calls = volunteerCallOuts.nodes;
      expect(volunteerTeams.totalCount).toBe(
        calls.filter(({ state }: { state: string }) => state !== 'DECLINED').length,
      );
      expect(volunteerHours).toBe(sum(calls.map(({ hours }: { hours: number }) => hours)));
      expect(volunteersDeployed).toBe(
        sum(calls.map((call: { volunteersDeployed: number }) => call.volunteersDeployed)),
      );
      for (const { foundedOn } of volunteerTeams.nodes)
        expect(foundedOn < (incidents[index]?.occurredOn ?? '')).toBe(true);
      for (const { calledAt, answeredAt, onDutyAt, stoodDownAt } of calls) {
        const instants = [calledAt, answeredAt, onDutyAt, stoodDownAt].filter((instant) => instant !== null);
        expect(instants).toEqual([...instants].sort());
      }
    }
  });

  test('that goes on commits its team, and only such', async () => {
    const { data } = await department.ask(
      `{ committed: volunteerTeams(availability: COMMITTED) { nodes { id } }
         onDuty: teamCallOuts(state: ON_DUTY) { nodes { team { id } } } confirmed: teamCallOuts(state: CONFIRMED) { nodes { team { id } } } }`,
    );
    const called = [...data.onDuty.nodes, ...data.confirmed.nodes].map(({ team }) => team.id);
    expect(data.committed.nodes.map(({ id }: { id: string }) => id)).toEqual(called.sort());
  });

  test('to an emergency the federation knows nothing of is none, not an error', async () => {
    const { data, errors } = await department.entities(
      'EmergencyIncident',
      [{ id: 'INC-999' }],
      'volunteerHours volunteerTeams { totalCount }',
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([{ volunteerHours: 0, volunteerTeams: { totalCount: 0 } }]);
  });
});

describe('volunteers’ rows', () => {
  test('at scale 1 are 650,000: in each team, at the end of each year, as many as its return of the year says', () => {
    expect(teamPlans().at(-1)?.cumulative).toBe(650_000);
    for (const plan of teamPlans().filter(({ number }) => number % 30 === 1)) {
      const { first, registeredOn } = registerOf(plan, cityAt(1));
      expect(first + registeredOn.length - 1).toBe(plan.cumulative);
      for (const year of [2011, 2012, 2013, 2014, 2015])
        expect(registeredOn.filter((day) => day <= `${year}-12-31`)).toHaveLength(registeredAt(plan, year));
    }
  });

  test('below it are the same share of every team', () => {
    for (const plan of teamPlans())
      expect(Math.abs(registerOf(plan, cityAt(0.02)).registeredOn.length - plan.registered * 0.02)).toBeLessThan(1.001);
  });
});
