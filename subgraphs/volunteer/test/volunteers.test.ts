import { cityAt, reportDate, storyResidents } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HoursRecord, Volunteer, VolunteerActivity } from '../entities/index.ts';
import { countingStates, mayIdentify, publishedField, releasedHours } from '../policy.ts';
import { volunteer } from '../subgraph.ts';

const scale = 0.004;
const { person } = cityAt(scale);

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(volunteer, { scale });
});
afterAll(() => department.close());

const all = () => department.orm.em.fork();

describe('a volunteer', () => {
  test('is a row of the city’s share: 2,600 at scale 0.004', async () => {
    const { data } = await department.ask(
      '{ volunteers { totalCount } withdrawn: volunteers(state: WITHDRAWN) { totalCount } }',
    );
    expect(data).toEqual({ volunteers: { totalCount: 2_600 }, withdrawn: { totalCount: 0 } });
  });

  test('is found by the resident, where identity was verified; anyone else is none', async () => {
    const { data, statements } = await department.entities(
      'Person',
      [{ id: person(storyResidents.chen) }, { id: 'PER-00000000000000000000' }],
      'volunteering { id state nameMasked person { id } }',
    );
    expect(data._entities).toEqual([
      {
        volunteering: {
          id: 'VOL-000001',
          state: 'VERIFIED',
          nameMasked: '陈**',
          person: { id: person(storyResidents.chen) },
        },
      },
      { volunteering: null },
    ]);
    expect(statements).toBe(1);
  });

  test('is linked to a resident only with verified identity', async () => {
    const linked = await all().find(Volunteer, { personId: { $ne: null } });
    expect(linked.length).toBeGreaterThan(200);
    expect(new Set(linked.map(({ state }) => state))).toEqual(new Set(['VERIFIED']));
  });

  test('has a number that is no resident number, and is found by it', async () => {
    const { data } = await department.ask(
      '{ volunteerByNumber(volunteerNo: "440199000000007") { id volunteerNo } none: volunteerByNumber(volunteerNo: "999999999999999") { id } }',
    );
    expect(data).toEqual({ volunteerByNumber: { id: 'VOL-000007', volunteerNo: '440199000000007' }, none: null });
  });

  test('is registered in one team, and may help in another that does not count them', async () => {
    const { data } = await department.ask(
      '{ volunteers(first: 100) { nodes { teams { totalCount } memberships { nodes { kind team { id } joinedOn } } registeredOn } } }',
    );
    for (const { teams, memberships, registeredOn } of data.volunteers.nodes) {
      const kinds = memberships.nodes.map(({ kind }: { kind: string }) => kind);
      expect(kinds.filter((kind: string) => kind === 'REGISTERED')).toHaveLength(1);
      expect(teams.totalCount).toBe(kinds.length);
      for (const { joinedOn } of memberships.nodes) expect(joinedOn >= registeredOn).toBe(true);
    }
  });

  test('a hundred with teams, hours, trainings, awards and certificates are one statement a list', async () => {
    const { errors, statements } = await department.ask(
      `{ volunteers(first: 100) { nodes { hoursTotal teams { nodes { nameZh } } hoursRecords { nodes { hours activity { titleZh } } }
         trainings { nodes { titleZh } } awards { nodes { level } } certificates { nodes { number } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(9);
  });

  test('who has withdrawn is identified to nobody', () => {
    expect(mayIdentify({ state: 'WITHDRAWN' })).toEqual({ allow: false, reason: 'WITHDRAWN' });
    for (const state of ['REGISTERED', 'VERIFIED', 'SUSPENDED'] as const)
      expect(mayIdentify({ state }).allow).toBe(true);
  });
});

describe('hours', () => {
  test('count when confirmed or certified; submitted, disputed and voided ones do not', async () => {
    const records = await all().find(HoursRecord, {});
    const { data } = await department.ask('{ volunteers(first: 100) { nodes { id hoursTotal } } }');
    for (const { id, hoursTotal } of data.volunteers.nodes) {
      const counting = records.filter(
        ({ volunteerId, state }) => volunteerId === id && (state === 'CONFIRMED' || state === 'CERTIFIED'),
      );
      expect(hoursTotal).toBe(counting.reduce((total, { hours }) => total + hours, 0));
    }
  });

  test('entered after the fact always have evidence, handed in later than served; others never', async () => {
    const { data } = await department.ask(
      `{ hoursRecords(origin: RETROACTIVE_WITH_EVIDENCE, first: 100) { nodes { servedOn state evidence { kind submittedOn acceptedBy acceptedOn } } }
         checkedIn: hoursRecords(origin: CHECK_IN, first: 100) { nodes { evidence { kind } } } }`,
    );
    expect(data.hoursRecords.nodes).toHaveLength(100);
    for (const { servedOn, state, evidence } of data.hoursRecords.nodes) {
      expect(evidence.submittedOn > servedOn).toBe(true);
      if (state === 'CONFIRMED' || state === 'CERTIFIED') expect(evidence.acceptedBy).not.toBeNull();
      if (state === 'SUBMITTED') expect(evidence.acceptedOn).toBeNull();
    }
    for (const { evidence } of data.checkedIn.nodes) expect(evidence).toBeNull();
  });

  test('pass through their states in order of day, none after today', async () => {
    const { data } = await department.ask(
      '{ hoursRecords(first: 100) { nodes { servedOn state stateHistory { state on } } } }',
    );
    for (const { servedOn, state, stateHistory } of data.hoursRecords.nodes) {
      const days = [servedOn, ...stateHistory.map(({ on }: { on: string }) => on), reportDate];
      expect(days).toEqual([...days].sort());
      expect(stateHistory.at(-1).state).toBe(state);
    }
  });

  test('are served by volunteers registered by then, and are the participations of their activity once confirmed', async () => {
    const [records, people, { data }] = await Promise.all([
      all().find(HoursRecord, {}),
      all().find(Volunteer, {}),
      department.ask('{ volunteerActivities(state: HOURS_RECORDED, first: 100) { nodes { id participations } } }'),
    ]);
    const activities: { id: string; participations: number }[] = data.volunteerActivities.nodes;
    const registeredOn = new Map(people.map((each) => [each.id, each.registeredOn]));
    const early = records.filter(({ volunteerId, servedOn }) => (registeredOn.get(volunteerId) ?? '9') > servedOn);
    expect(early).toEqual([]);
    const ofActivity = Map.groupBy(records, ({ activityId }) => activityId);
    const served = (id: string) =>
      (ofActivity.get(id) ?? []).filter(({ state }) => countingStates.includes(state)).length;
    expect(activities).toHaveLength(100);
    expect(activities.filter(({ id, participations }) => served(id) !== participations)).toEqual([]);
  });

  test('on a certificate are the hours it prints, unless it was revoked', async () => {
    const { data } = await department.ask(
      `{ volunteer(id: "VOL-000001") { certificates { nodes { number hours from to } } hoursRecords(state: CERTIFIED) { nodes { hours } } }
         volunteerCertificate(number: "GZVC-2015-000001") { hours state issuer { id } volunteer { id } }
         none: volunteerCertificate(number: "GZVC-1999-000001") { number } }`,
    );
    const [certificate] = data.volunteer.certificates.nodes;
    const certified = data.volunteer.hoursRecords.nodes.map(({ hours }: { hours: number }) => hours);
    expect(certificate.hours).toBe(certified.reduce((total: number, hours: number) => total + hours, 0));
    expect(data.volunteerCertificate.state).toBe('VALID');
    expect(data.none).toBeNull();
  });

  test('of a period are divided by origin and by state into the same total', async () => {
    const { data, statements } = await department.ask(
      `{ hoursStatistics(from: "2014-01-01", to: "${reportDate}") { byOrigin { origin records suppressed } byState { state records suppressed } } }`,
    );
    const total = (cells: readonly { readonly records: number }[]) =>
      cells.reduce((sum, { records }) => sum + records, 0);
    const records = await all().count(HoursRecord, {});
    for (const cells of [data.hoursStatistics.byOrigin, data.hoursStatistics.byState]) {
      expect(Math.abs(total(cells) - records)).toBeLessThanOrEqual(2 * cells.length);
      for (const { records: shown } of cells) expect(shown % 5).toBe(0);
    }
    expect(statements).toBe(1);
  });

  test('are the same answer for any days of the same months, and say which', async () => {
    const { data } = await department.ask(`{
      whole: hoursStatistics(from: "2014-01-01", to: "2014-02-28") { from to byOrigin { records hours } }
      days: hoursStatistics(from: "2014-01-31", to: "2014-02-01") { from to byOrigin { records hours } }
    }`);
    expect(data.days).toEqual(data.whole);
    expect(data.whole).toMatchObject({ from: '2014-01-01', to: '2014-02-28' });
  });

  test('a count of 1 to 7 is withheld, and alone it takes the next smallest with it', () => {
    const cells = [40, 5, 12, 0].map((records) => ({ records, hours: records * 2 }));
    expect(releasedHours(cells).map(({ records }) => records)).toEqual([40, null, null, 0]);
    expect(releasedHours([{ records: 12, hours: 33.5 }])[0]).toMatchObject({ records: 10, hours: 35 });
    expect(releasedHours(cells.slice(2)).map(({ suppressed }) => suppressed)).toEqual([false, false]);
  });
});

describe('an activity', () => {
  test('never publishes a field that would tell who is served', async () => {
    const { data } = await department.ask(
      `{ corrections: volunteerActivities(field: COMMUNITY_CORRECTIONS) { totalCount } drugs: volunteerActivities(field: DRUG_CONTROL) { totalCount } }`,
    );
    expect(data).toEqual({ corrections: { totalCount: 0 }, drugs: { totalCount: 0 } });
    const masked = await all().find(VolunteerActivity, { exactField: 'COMMUNITY_CORRECTIONS' });
    expect(masked.length).toBeGreaterThan(0);
    expect(new Set(masked.map(({ field }) => field))).toEqual(new Set([publishedField('COMMUNITY_CORRECTIONS')]));
    expect(publishedField('ELDERLY')).toBe('ELDERLY');
  });

  test('is in each state somewhere, and has hours only once they are recorded', async () => {
    const states = ['DRAFT', 'PUBLISHED', 'RECRUITING', 'CLOSED', 'HELD', 'HOURS_RECORDED', 'CANCELLED'];
    for (const state of states) {
      const { data } = await department.ask(
        `{ volunteerActivities(state: ${state}, first: 20) { nodes { startsAt stateHistory { state on } participations hoursRecords { totalCount } } } }`,
      );
      expect(data.volunteerActivities.nodes.length).toBeGreaterThan(0);
      for (const { startsAt, stateHistory, participations, hoursRecords } of data.volunteerActivities.nodes) {
        expect(stateHistory.at(-1).state).toBe(state);
        expect(hoursRecords.totalCount >= participations).toBe(true);
        if (state !== 'HOURS_RECORDED') expect(hoursRecords.totalCount).toBe(0);
        if (['DRAFT', 'PUBLISHED', 'RECRUITING', 'CLOSED'].includes(state)) expect(startsAt > reportDate).toBe(true);
      }
    }
  });

  test('is listed newest first by team and days, with what those served said', async () => {
    const { data } = await department.ask(
      `{ volunteerActivities(district: "440106", from: "2015-01-01", to: "2015-06-30", first: 100) {
         nodes { startsAt team { district { code } } feedback { nodes { kind score settledOn } } } } }`,
    );
    const starts = data.volunteerActivities.nodes.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts).toEqual([...starts].sort().reverse());
    for (const { team, feedback } of data.volunteerActivities.nodes) {
      expect(team.district.code).toBe('440106');
      for (const { kind, score } of feedback.nodes) expect(score === null).toBe(kind === 'COMPLAINT');
    }
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['{ volunteerTeam(id: "IFSC-001") { id } }', 'ID_OF_ANOTHER_TYPE'],
    ['{ volunteer(id: "VOL-1") { id } }', 'ID_MALFORMED'],
    ['{ volunteerByNumber(volunteerNo: "11010519491231002X") { id } }', 'ID_MALFORMED'],
    ['{ volunteerCertificate(number: "0815") { number } }', 'ID_MALFORMED'],
    ['{ volunteerTeams(district: "999999") { totalCount } }', 'UNKNOWN_CODE'],
    ['{ volunteers(township: "") { totalCount } }', 'UNKNOWN_CODE'],
    ['{ volunteerPool(township: "440106999") { teams } }', 'UNKNOWN_CODE'],
    ['{ teamCallOuts(incident: "VT-00001") { totalCount } }', 'ID_OF_ANOTHER_TYPE'],
    ['{ hoursStatistics(from: "2015-02-01", to: "2015-01-01") { from } }', 'PERIOD_REVERSED'],
    ['{ volunteeringByYear(from: 2015, to: 2011) { year } }', 'PERIOD_REVERSED'],
    ['{ volunteerActivities(from: "2015-02-29") { totalCount } }', 'VALUE_MALFORMED'],
    ['{ volunteers(first: 101) { totalCount } }', 'PAGE_OUT_OF_RANGE'],
  ])('%s is refused: %s', async (query, code) => {
    const { errors } = await department.ask(query);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('a well-formed key without a row is null, not an error', async () => {
    const { data, errors } = await department.ask(
      '{ volunteer(id: "VOL-999999") { id } volunteerTeam(id: "VT-99999") { id } volunteerActivity(id: "VA-999999") { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ volunteer: null, volunteerTeam: null, volunteerActivity: null });
  });
});
