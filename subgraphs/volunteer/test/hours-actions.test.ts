import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HoursRecord, VolunteerTeam } from '../entities/index.ts';
import { volunteer } from '../subgraph.ts';
import { federation, volunteeringIn } from './hours-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(volunteer);
});
afterAll(() => department.close());

const { act, attach, detach, heldOn, issue, revoke, submit } = volunteeringIn(() => department);
const today = '2015-10-26';
const evidence = { kind: 'ATTENDANCE_SHEET', descriptionZh: '纸质签到表' };
const retroactive = { origin: 'RETROACTIVE_WITH_EVIDENCE', evidence };

describe('hours', () => {
  test('submitted by the team count once somebody else has confirmed them', async () => {
    const { activity, teamId, centreId } = await heldOn('2015-10-24');
    const before = (await department.ask('{ volunteer(id: "VOL-000009") { hoursTotal } }')).data.volunteer.hoursTotal;
    const { done } = await submit({ volunteer: 'VOL-000009', activity }, teamId);
    expect(done).toMatchObject({ state: 'SUBMITTED', version: 1, evidence: null });
    const seen = `{ volunteer(id: "VOL-000009") { hoursTotal } volunteerActivity(id: "${activity}") { state participations } }`;
    expect((await department.ask(seen)).data).toEqual({
      volunteer: { hoursTotal: before },
      volunteerActivity: { state: 'HOURS_RECORDED', participations: 0 },
    });
    const { errors } = await act('confirmHours', done.id, 1, teamId);
    expect(errors[0]?.message).toBe(
      '不能“确认”:须由提交人以外的人确认 · "Confirm" is refused: somebody other than who submitted them must confirm',
    );
    expect((await act('confirmHours', done.id, 1, centreId)).done.state).toBe('CONFIRMED');
    expect((await department.ask(seen)).data).toEqual({
      volunteer: { hoursTotal: before + 2 },
      volunteerActivity: { state: 'HOURS_RECORDED', participations: 1 },
    });
  });

  test('entered after the fact carry evidence, which whoever confirms them accepts', async () => {
    const { activity, centreId } = await heldOn('2015-09-10');
    const { done } = await submit({ volunteer: 'VOL-000008', activity, ...retroactive }, centreId);
    expect(done.evidence).toMatchObject({ kind: 'ATTENDANCE_SHEET', submittedOn: today, acceptedBy: null });
    const { done: confirmed } = await act('confirmHours', done.id, 1, federation);
    expect(confirmed.evidence).toMatchObject({ acceptedBy: 'FEDERATION', acceptedOn: today });
  });

  test.each([
    ['after the fact without evidence', '2015-09-10', { origin: 'RETROACTIVE_WITH_EVIDENCE' }, 'ACTION_GUARDED'],
    ['with evidence nobody asked for', '2015-10-24', { evidence }, 'ACTION_GUARDED'],
    ['of a check-in four days ago', '2015-10-22', {}, 'ACTION_GUARDED'],
    ['61 days after the service', '2015-08-26', retroactive, 'ACTION_GUARDED'],
    ['more than the activity lasted', '2015-10-24', { hours: 3.5 }, 'ACTION_GUARDED'],
    ['of nothing', '2015-10-24', { hours: 0 }, 'ACTION_GUARDED'],
    ['imported by a centre', '2015-10-24', { origin: 'IMPORTED' }, 'ACTION_GUARDED'],
    ['of a volunteer there is not', '2015-10-24', { volunteer: 'VOL-999999' }, 'ROW_NOT_FOUND'],
  ])('%s are refused', async (_, day, given, code) => {
    const { activity, centreId } = await heldOn(day);
    const { done, codes } = await submit({ volunteer: 'VOL-000003', activity, ...given }, centreId);
    expect([done, codes]).toEqual([null, [code]]);
  });

  test('of the last day with evidence are accepted; twice in one activity, and by another centre, refused', async () => {
    const { activity, centreId } = await heldOn('2015-08-27');
    const given = { volunteer: 'VOL-000004', activity, ...retroactive };
    expect((await submit(given, 'IFSC-999')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await submit(given, centreId)).codes).toEqual([]);
    expect((await submit(given, centreId)).codes).toEqual(['ACTION_GUARDED']);
  });

  test('sent twice with one key are one record', async () => {
    const { activity, teamId } = await heldOn('2015-10-25');
    const given = { volunteer: 'VOL-000005', activity, idempotencyKey: 'these hours once' };
    const first = await submit(given, teamId);
    expect((await submit(given, teamId)).done).toEqual(first.done);
  });

  test('taken over from before the hub are on the certificates they were printed on', async () => {
    const certified = await department.orm.em.fork().find(HoursRecord, { state: 'CERTIFIED' });
    expect(certified.length).toBeGreaterThan(0);
    expect(certified.filter(({ certificateId }) => certificateId === null)).toEqual([]);
  });
});

describe('a certificate', () => {
  test('holds the confirmed hours of its period; revoked, they are confirmed again and may be disputed and voided', async () => {
    const { activity, teamId, centreId } = await heldOn('2015-10-23');
    const { id } = (await submit({ volunteer: 'VOL-000012', activity, hours: 1.5 }, teamId)).done;
    const period = { volunteer: 'VOL-000012', from: '2015-10-23', to: '2015-10-23' };
    expect((await issue(period)).codes).toEqual(['ACTION_GUARDED']);
    await act('confirmHours', id, 1, centreId);
    expect((await issue(period, centreId)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done: issued } = await issue(period);
    expect(issued).toMatchObject({ state: 'VALID', version: 1, hours: 1.5, issuedOn: today, revokedOn: null });
    const record = async () =>
      (await department.ask(`{ hoursRecord(id: "${id}") { state version certificate { number } } }`)).data.hoursRecord;
    expect(await record()).toEqual({ state: 'CERTIFIED', version: 3, certificate: { number: issued.number } });
    expect((await act('disputeHours', id, 3, teamId)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
    const { done: revoked } = await revoke(issued.number, 1);
    expect(revoked).toMatchObject({ state: 'REVOKED', version: 2, revokedOn: today });
    expect(await record()).toEqual({ state: 'CONFIRMED', version: 4, certificate: null });
    await act('disputeHours', id, 4, teamId);
    expect(
      (await act('voidHours', id, 5, federation)).done.stateHistory.map(({ state }: { state: string }) => state),
    ).toEqual(['SUBMITTED', 'CONFIRMED', 'CERTIFIED', 'CONFIRMED', 'DISPUTED', 'VOIDED']);
    expect((await issue(period)).codes).toEqual(['ACTION_GUARDED']);
  });
});

describe('a team and its centre', () => {
  const teamsOf = async (centre: string, given: string) => {
    const { data } = await department.entities(
      'ServiceCentre',
      [{ id: centre }],
      `volunteerTeams${given} { nodes { id } }`,
    );
    return data._entities[0].volunteerTeams.nodes.map(({ id }: { id: string }) => id);
  };

  test('are right on any day: detached, attached elsewhere, and as they were before', async () => {
    const { data } = await department.ask(
      '{ volunteerTeam(id: "VT-00001") { attachments { id centre { id } version } } }',
    );
    const [{ id, centre, version }] = data.volunteerTeam.attachments;
    expect((await attach('VT-00001', 'IFSC-002', 'IFSC-002')).codes).toEqual(['ACTION_GUARDED']);
    expect((await detach(id, version, 'IFSC-002')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await detach(id, version, centre.id)).done).toMatchObject({
      state: 'DETACHED',
      detachedOn: today,
      team: { attachedCentre: null, linkedSocialWorker: null },
    });
    expect((await attach('VT-00001', 'IFSC-002', centre.id)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await attach('VT-00001', 'IFSC-002', 'IFSC-002', { socialWorker: 'SW-00400' });
    expect(done).toMatchObject({
      state: 'ATTACHED',
      attachedOn: today,
      detachedOn: null,
      team: { attachedCentre: { id: 'IFSC-002' }, linkedSocialWorker: { id: 'SW-00400' } },
    });
    const asOf = (day: string) => `(asOf: "${day}", first: 100)`;
    expect(await teamsOf(centre.id, asOf('2015-10-25'))).toContain('VT-00001');
    expect(await teamsOf(centre.id, asOf(today))).not.toContain('VT-00001');
    expect(await teamsOf('IFSC-002', asOf('2015-10-25'))).not.toContain('VT-00001');
    for (const given of [asOf(today), '(first: 100)']) expect(await teamsOf('IFSC-002', given)).toContain('VT-00001');
    const { data: then } = await department.ask(
      '{ volunteerTeam(id: "VT-00001") { before: attachedCentre(asOf: "2015-10-25") { id } now: attachedCentre { id } } }',
    );
    expect(then.volunteerTeam).toEqual({ before: { id: centre.id }, now: { id: 'IFSC-002' } });
  });

  test('of every team there is, stand the same in its row and among its attachments', async () => {
    const centres = await department.orm.em.fork().find(VolunteerTeam, { id: { $ne: 'VT-00001' } }, { limit: 300 });
    const { data } = await department.ask(
      '{ volunteerTeams(first: 100) { nodes { id attachedCentre { id } asOf: attachedCentre(asOf: "2015-10-26") { id } } } }',
    );
    expect(centres).toHaveLength(300);
    for (const { attachedCentre, asOf } of data.volunteerTeams.nodes) expect(asOf).toEqual(attachedCentre);
  });
});

describe('teams for an emergency', () => {
  const near = async (given: string) => {
    const { data, errors, statements } = await department.ask(
      `{ callableTeams(township: "440106001", ${given}) { proximity availability qualifiedMembers team { skills township { code } district { code } } } }`,
    );
    return { teams: data?.callableTeams ?? [], codes: errors.map(({ code }) => code), statements };
  };
  const rank = ['SAME_TOWNSHIP', 'SAME_DISTRICT', 'SAME_CITY'];

  test('come the nearest first, each callable today and with the skill', async () => {
    const { teams } = await near('skill: RESCUE, within: SAME_CITY, first: 100');
    const ranks = teams.map(({ proximity }: { proximity: string }) => rank.indexOf(proximity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBeGreaterThan(1);
    for (const { proximity, availability, team } of teams) {
      expect(['ON_CALL', 'AVAILABLE']).toContain(availability);
      expect(team.skills).toContain('RESCUE');
      expect(team.township.code === '440106001').toBe(proximity === 'SAME_TOWNSHIP');
      expect(team.district.code === '440106').toBe(proximity !== 'SAME_CITY');
    }
  });

  test('are looked for in the district unless told, whatever they can do', async () => {
    const { teams, statements } = await near('first: 30');
    expect(teams).toHaveLength(30);
    for (const { team, qualifiedMembers } of teams)
      expect([team.district.code, qualifiedMembers]).toEqual(['440106', null]);
    expect(statements).toBe(3);
  });

  test('are not looked for in a place there is not, nor without end', async () => {
    expect((await near('first: 101')).codes).toEqual(['PAGE_OUT_OF_RANGE']);
    const { errors } = await department.ask('{ callableTeams(township: "440106999") { proximity } }');
    expect(errors.map(({ code }) => code)).toEqual(['UNKNOWN_CODE']);
  });
});
