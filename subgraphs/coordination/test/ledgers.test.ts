import { reportDate, reportInstant } from '@hub/kit/dataset/city.ts';
import { daysBetween } from '@hub/kit/dataset/random.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consultationMachine } from '../entities/consultation-machine.ts';
import { meetingMachine } from '../entities/meeting-machine.ts';
import { noticeMachine } from '../entities/notice-machine.ts';
import { policyMachine } from '../entities/policy-machine.ts';
import { resolutionMachine } from '../entities/resolution-machine.ts';
import { coordination } from '../subgraph.ts';
import { nextStates } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

interface Coded {
  readonly code: string;
}
interface Step {
  readonly state: string;
  readonly at: string;
}

async function answerOf(query: string, asked = department) {
  const { data, errors } = await asked.ask(`{ ${query} }`);
  expect(errors).toEqual([]);
  return data;
}

const all = async (list: string, selection: string, filter = '') =>
  (await answerOf(`${list}(first: 100 ${filter}) { nodes { ${selection} } }`))[list].nodes;

const idsOf = async (list: string, filter: string): Promise<string[]> =>
  (await all(list, 'id', filter)).map(({ id }: { id: string }) => id);

/** What is answered at another moment: nothing but time has passed. */
async function at(now: string, query: string) {
  const then = await openForTest(coordination, { now });
  const data = await answerOf(query, then);
  await then.close();
  return data;
}

const subjectIds = (alerts: readonly { readonly subject: { readonly id: string } }[]) =>
  alerts.map(({ subject }) => subject.id);
const codes = (departments: readonly Coded[]) => departments.map(({ code }) => code);
const statesIn = (rows: readonly Step[]) => rows.map(({ state }) => state);

describe('every ledger', () => {
  test.each([
    ['meetings', nextStates(meetingMachine), 'at'],
    ['resolutions', nextStates(resolutionMachine), 'at'],
    ['consultations', nextStates(consultationMachine), 'at'],
    ['notices', nextStates(noticeMachine), 'at'],
    // Asked for by the name the others have.
    ['policies', nextStates(policyMachine), 'at: on'],
  ] as const)('%s: every state occurs, by allowed steps alone, none after now', async (list, transitions, when) => {
    const table: Readonly<Record<string, readonly string[]>> = transitions;
    const [start] = Object.keys(table);
    const rows = await all(list, `id state history { state ${when} }`);
    expect(new Set(statesIn(rows))).toEqual(new Set(Object.keys(table)));
    for (const { id, state, history } of rows) {
      expect([id, history[0].state, history.at(-1).state]).toEqual([id, start, state]);
      for (const [place, step] of history.entries()) {
        const before = history[place - 1];
        if (before) expect([id, table[before.state]]).toEqual([id, expect.arrayContaining([step.state])]);
        expect([id, step.at >= (before?.at ?? ''), step.at <= reportInstant]).toEqual([id, true, true]);
      }
    }
  });

  test.each([
    ['meetings', 'kind', 5],
    ['resolutions', 'mandate', 3],
    ['notices', 'level', 3],
    ['policies', 'kind', 6],
  ])('%s: every %s occurs', async (list, property, count) => {
    const rows = await all(list, property);
    expect(new Set(rows.map((row: Record<string, string>) => row[property])).size).toBe(count);
  });

  test('what is invented says so; the report names six policy documents', async () => {
    for (const [list, title] of Object.entries({ meetings: 'titleZh', consultations: 'subjectZh', notices: 'titleZh' }))
      for (const row of await all(list, `title: ${title} quality`))
        expect(row).toEqual({ title: expect.stringMatching(/^合成·/), quality: 'SYNTHETIC' });
    const named = await all('policies', 'titleZh targetZh quality', 'namedInReport: true');
    expect(named).toHaveLength(6);
    for (const { titleZh, targetZh, quality } of named) {
      expect([titleZh, targetZh]).toEqual([expect.stringMatching(/^广州市/), expect.any(String)]);
      expect(['PUBLISHED', 'DERIVED']).toContain(quality);
    }
  });
});

describe('a resolution', () => {
  test('past due is red, due within 3 days yellow, else green, whatever its department reports', async () => {
    const open = await all('resolutions', 'id state dueOn percent light daysLeft overdue', 'open: true, bound: false');
    for (const { dueOn, light, daysLeft, overdue } of open) {
      const left = daysBetween(reportDate, dueOn);
      const expected = left < 0 ? 'RED' : left <= 3 ? 'YELLOW' : 'GREEN';
      expect([light, daysLeft, overdue]).toEqual([expected, left, left < 0]);
    }
    expect(new Set(open.map(({ light }: { light: string }) => light)).size).toBe(3);
    expect(open).toContainEqual(expect.objectContaining({ state: 'REPORTED_DONE', percent: 100, light: 'RED' }));
  });

  test.each([
    ['2015-10-22T15:59:59Z', 'GREEN', 4],
    ['2015-10-22T16:00:00Z', 'YELLOW', 3],
    ['2015-10-26T15:59:59Z', 'YELLOW', 0],
    ['2015-10-26T16:00:00Z', 'RED', -1],
  ])('due on 2015-10-26 is at %s %s by itself, at midnight in Guangzhou', async (now, light, daysLeft) => {
    const { resolution } = await at(now, 'resolution(id: "RES-0031") { dueOn light daysLeft }');
    expect(resolution).toEqual({ dueOn: '2015-10-26', light, daysLeft });
  });

  test('verified, closed or cancelled has no light, however late it was', async () => {
    const ended = await all('resolutions', 'state light daysLeft overdue', 'open: false');
    expect(new Set(statesIn(ended))).toEqual(new Set(['VERIFIED', 'CLOSED', 'CANCELLED']));
    for (const each of ended) expect(each).toMatchObject({ light: null, daysLeft: null, overdue: false });
  });

  test('is found by the light it shows, and counted under it by its lead', async () => {
    const rows = await all('resolutions', 'id light lead { code }');
    const { resolutionLights } = await answerOf('resolutionLights { lead { code } red yellow green unknown done }');
    for (const light of ['RED', 'YELLOW', 'GREEN', 'UNKNOWN']) {
      const shown = rows.filter((each: { light: string }) => each.light === light);
      expect(await idsOf('resolutions', `light: ${light}`)).toEqual(shown.map(({ id }: { id: string }) => id));
      for (const { lead, ...counts } of resolutionLights) {
        const led = shown.filter((each: { lead: Coded }) => each.lead.code === lead.code);
        expect([lead.code, counts[light.toLowerCase()]]).toEqual([lead.code, led.length]);
      }
    }
    const reds = resolutionLights.map(({ red }: { red: number }) => red);
    expect(reds).toEqual(reds.toSorted((one: number, other: number) => other - one));
  });

  test('is found by lead, state, mandate, meeting and due date, every filter holding', async () => {
    const filter = `lead: CIVIL_AFFAIRS, state: IN_PROGRESS, mandate: PARTY_CONGRESS_SUPERVISED_MATTER,
      meeting: "MTG-0019", dueFrom: "2015-11-01", dueTo: "2015-11-30"`;
    expect(await idsOf('resolutions', filter)).toEqual(['RES-0035']);
    expect(await idsOf('resolutions', 'open: false, light: RED')).toEqual([]);
    const [incentives] = await all('resolutions', 'measuredBy { code }', 'lead: HUMAN_RESOURCES');
    expect(incentives).toEqual({ measuredBy: { code: 'F29' } });
  });

  test('was ordered after its meeting was held, under an item of its agenda, and is as far as last reported', async () => {
    const rows = await all(
      'resolutions',
      `id state agendaNumber assignedOn dueOn percent history { department { code } at } lead { code } support { code }
       progress { at percent department { code } } meeting { scheduledFor history { state } agenda { number } }`,
    );
    for (const { id, agendaNumber, assignedOn, dueOn, percent, progress, meeting, lead, support } of rows) {
      expect([id, ...statesIn(meeting.history)]).toContain('HELD');
      expect(meeting.agenda.map(({ number }: { number: number }) => number)).toContain(agendaNumber);
      expect([id, meeting.scheduledFor < assignedOn, assignedOn < dueOn]).toEqual([id, true, true]);
      expect([id, percent]).toEqual([id, progress.at(-1)?.percent ?? 0]);
      for (const note of progress) {
        expect(codes([lead, ...support])).toContain(note.department.code);
        expect([id, note.at > assignedOn, note.at <= reportInstant]).toEqual([id, true, true]);
      }
    }
  });
});

describe('a consultation', () => {
  test('past its deadline names who is silent: silence is not agreement', async () => {
    const { consultation } = await answerOf(
      `consultation(id: "CSL-0009") { state overdue asked { code } silent { code }
         replies { department { code } } }`,
    );
    expect(consultation).toMatchObject({ state: 'PARTLY_ANSWERED', overdue: true });
    expect(codes(consultation.silent)).toEqual(['PUBLIC_SECURITY', 'TRADE_UNION']);
    const heard = consultation.replies.map((reply: { department: Coded }) => reply.department.code);
    expect([...heard, ...codes(consultation.silent)].toSorted()).toEqual(codes(consultation.asked).toSorted());
  });

  test('is agreed only with every answer in and no objection, and has a result only once closed', async () => {
    const rows = await all(
      'consultations',
      `id state resultZh silent { code } replies { position } history { state }
       escalatedTo { id agenda { consultation { id } } }`,
    );
    for (const { id, state, resultZh, silent, replies, history, escalatedTo } of rows) {
      const passed = statesIn(history);
      const objects = replies.some(({ position }: { position: string }) => position === 'OBJECT');
      expect([id, passed.includes('ANSWERED')]).toEqual([id, silent.length === 0]);
      if (passed.includes('AGREED')) expect([id, objects]).toEqual([id, false]);
      if (passed.includes('DISAGREED')) expect([id, objects]).toEqual([id, true]);
      expect([id, resultZh !== null]).toEqual([id, state === 'CLOSED']);
      expect([id, escalatedTo !== null]).toEqual([id, passed.includes('ESCALATED')]);
      if (escalatedTo) expect(escalatedTo.agenda).toContainEqual({ consultation: { id } });
    }
    const positions = rows.flatMap(({ replies }: { replies: { position: string }[] }) => replies);
    expect(new Set(positions.map(({ position }: { position: string }) => position)).size).toBe(4);
  });

  test('is found by who owes it a reply, not by who gave one', async () => {
    const september = 'from: "2015-09-01", to: "2015-09-30"';
    const ofFinance = await idsOf('consultations', `initiator: CIVIL_AFFAIRS, awaiting: FINANCE, ${september}`);
    expect(ofFinance).toEqual(['CSL-0011']);
    expect(await idsOf('consultations', `asked: HUMAN_RESOURCES, ${september}`)).toEqual(['CSL-0010', 'CSL-0009']);
    expect(await idsOf('consultations', `awaiting: HUMAN_RESOURCES, ${september}`)).toEqual([]);
    expect(await idsOf('consultations', 'asked: HEALTH, awaiting: HEALTH, state: OPEN')).toEqual(['CSL-0014']);
  });
});

describe('a notice', () => {
  const signatures = 'state acknowledgeBy outstanding { code } acknowledgements { department { code } state }';

  test('past its deadline is overdue for those who did not sign, read or not, and for nobody else', async () => {
    const { notice } = await answerOf(`notice(id: "NTC-0010") { ${signatures} }`);
    expect(notice.state).toBe('PARTLY_ACKNOWLEDGED');
    expect(codes(notice.outstanding)).toEqual(['HEALTH', 'DISABLED_PERSONS_FEDERATION']);
    const expected = ['ACKNOWLEDGED', 'ACKNOWLEDGED', 'OVERDUE', 'ACKNOWLEDGED', 'OVERDUE'];
    expect(statesIn(notice.acknowledgements)).toEqual(expected);
  });

  test.each([
    ['2015-10-27T01:14:59Z', ['ACKNOWLEDGED', 'PENDING', 'READ', 'ACKNOWLEDGED', 'PENDING']],
    ['2015-10-27T01:15:00Z', ['ACKNOWLEDGED', 'OVERDUE', 'OVERDUE', 'ACKNOWLEDGED', 'OVERDUE']],
  ])('becomes overdue by time alone: at %s', async (now, expected) => {
    const { notice } = await at(now, `notice(id: "NTC-0012") { ${signatures} }`);
    expect(statesIn(notice.acknowledgements)).toEqual(expected);
  });

  test('is in the state its signatures say; a draft or a withdrawn one is owed by nobody', async () => {
    const rows = await all('notices', `id issuedAt ${signatures}`);
    const states = rows.flatMap(({ acknowledgements }: { acknowledgements: Step[] }) => acknowledgements);
    expect(new Set(statesIn(states)).size).toBe(5);
    for (const { id, state, outstanding, acknowledgements, issuedAt } of rows) {
      const isOwed = ['ISSUED', 'PARTLY_ACKNOWLEDGED', 'ESCALATED'].includes(state);
      expect([id, outstanding.length > 0, issuedAt === null]).toEqual([id, isOwed, state === 'DRAFT']);
      if (isOwed) expect([id, outstanding.length === acknowledgements.length]).toEqual([id, state === 'ISSUED']);
    }
  });

  test('is found by who owes a signature, as that department finds it among its own', async () => {
    const { debtor } = await answerOf('debtor: department(code: HEALTH) { acknowledgementsOwed { notice { id } } }');
    const owed = debtor.acknowledgementsOwed.map(({ notice }: { notice: { id: string } }) => notice.id);
    expect(owed).toEqual(['NTC-0010', 'NTC-0012', 'NTC-0013']);
    expect(await idsOf('notices', 'owedBy: HEALTH')).toEqual(owed.toReversed());
  });

  test('of an emergency is found by it, and leads to what was ordered', async () => {
    const [found] = await all('notices', 'id incident { id } followUps { id }', 'incident: "INC-012", level: CRITICAL');
    expect(found).toEqual({
      id: 'NTC-0011',
      incident: { id: 'INC-012' },
      followUps: [{ id: 'RES-0043' }, { id: 'RES-0044' }, { id: 'RES-0045' }],
    });
  });
});

describe('a meeting', () => {
  test('has its minutes signed only by those who came, and names those who still have to', async () => {
    const rows = await all(
      'meetings',
      `id state minutesZh awaitingSignature { code }
       attendance { represented representativeZh signedMinutesOn }`,
    );
    for (const { id, state, minutesZh, awaitingSignature, attendance } of rows) {
      const hasMinutes = state === 'MINUTES_DRAFT' || state === 'MINUTES_SIGNED';
      expect([id, minutesZh !== null]).toEqual([id, hasMinutes]);
      expect([id, awaitingSignature.length > 0]).toEqual([id, state === 'MINUTES_DRAFT']);
      for (const { represented, representativeZh, signedMinutesOn } of attendance) {
        expect([id, represented === null]).toEqual([id, state !== 'HELD' && !hasMinutes]);
        expect([id, representativeZh !== null]).toEqual([id, represented === true]);
        if (signedMinutesOn) expect([id, represented, signedMinutesOn <= reportDate]).toEqual([id, true, true]);
      }
    }
    const { meeting } = await answerOf('meeting(id: "MTG-0019") { awaitingSignature { code } }');
    expect(codes(meeting.awaitingSignature)).toEqual(['HEALTH', 'FINANCE']);
  });

  test('postponed says when it was to be held, also after it was held', async () => {
    const rows = await all('meetings', 'id state postponedFrom scheduledFor history { state }');
    const moved = rows.filter(({ postponedFrom }: { postponedFrom: string | null }) => postponedFrom);
    expect(statesIn(moved)).toEqual(['POSTPONED', 'MINUTES_SIGNED']);
    for (const { id, postponedFrom, history } of rows)
      expect([id, postponedFrom !== null]).toEqual([id, statesIn(history).includes('POSTPONED')]);
    for (const { postponedFrom, scheduledFor } of moved) expect(postponedFrom < scheduledFor).toBe(true);
  });

  test('next is the earliest called or planned, postponed ones included', async () => {
    const next = 'nextMeeting { id } regular: nextMeeting(kind: REGULAR_JOINT) { id }';
    const none = 'emergency: nextMeeting(kind: EMERGENCY) { id }';
    expect(await answerOf(`${next} ${none}`)).toEqual({
      nextMeeting: { id: 'MTG-0022' },
      regular: { id: 'MTG-0024' },
      emergency: null,
    });
    expect(await at('2015-12-17T00:00:00Z', next)).toMatchObject({ regular: { id: 'MTG-0025' } });
  });

  test('is found by day, kind and state, newest first', async () => {
    const found = await idsOf('meetings', 'from: "2015-10-01", to: "2015-10-31", kind: EMERGENCY');
    expect(found).toEqual(['MTG-0021', 'MTG-0020']);
    expect(await idsOf('meetings', 'state: CANCELLED')).toEqual(['MTG-0018']);
  });

  test('with everything about it takes as many statements for all as for nine', async () => {
    const query = (first: number) =>
      `{ meetings(first: ${first}) { nodes { chair { nameZh } attendance { department { nameZh } signedMinutesOn }
         awaitingSignature { nameZh } agenda { proposer { nameZh } consultation { id subjectZh } notice { id titleZh } }
         resolutions { titleZh light lead { nameZh } support { nameZh } progress { percent } measuredBy { labelZh } } } } }`;
    const [some, every] = [await department.ask(query(9)), await department.ask(query(100))];
    expect([every.errors, every.data.meetings.nodes.length]).toEqual([[], 25]);
    expect([some.statements, every.statements]).toEqual([14, 14]);
  });

  test('by reference is one statement, an invented one null', async () => {
    const { data, statements } = await department.entities('Meeting', [{ id: 'MTG-0001' }, { id: 'MTG-9999' }], 'kind');
    expect([data._entities, statements]).toEqual([[{ kind: 'REGULAR_JOINT' }, null], 1]);
  });
});

describe('a policy document', () => {
  test('is late once its target date has passed and it is not adopted', async () => {
    const rows = await all('policies', 'id state targetDate overdue inForceFrom', `targetTo: "${reportDate}"`);
    const late = rows.filter(({ overdue }: { overdue: boolean }) => overdue);
    expect(late).toMatchObject([{ id: 'POL-010', state: 'DRAFTING', targetDate: '2015-09-30', inForceFrom: null }]);
    const { policy } = await answerOf('policy(id: "POL-001") { titleZh targetDate targetZh overdue }');
    expect(policy).toEqual({
      titleZh: '广州市社会工作服务条例',
      targetDate: '2015-12-31',
      targetZh: '争取2016年前出台',
      overdue: false,
    });
  });

  test('gives way to the one that supersedes it, on the day that one comes into force', async () => {
    const inForce = (day: string) =>
      idsOf('policies', `inForceOn: "${day}", appliesTo: FAMILY, kind: IMPLEMENTING_MEASURE`);
    expect(await inForce('2014-06-30')).toEqual(['POL-007', 'POL-009', 'POL-013']);
    expect(await inForce('2014-07-01')).toEqual(['POL-008', 'POL-009', 'POL-013']);
    const { policy } = await answerOf('policy(id: "POL-007") { inForceTo supersededBy { id inForceFrom inForceTo } }');
    expect(policy).toEqual({
      inForceTo: '2014-06-30',
      supersededBy: { id: 'POL-008', inForceFrom: '2014-07-01', inForceTo: null },
    });
  });

  test('is found by the field it applies to, its issuer and state', async () => {
    const filter = 'appliesTo: DRUG_CONTROL, state: CONSULTING, issuer: CIVIL_AFFAIRS';
    expect(await idsOf('policies', filter)).toEqual(['POL-003', 'POL-005', 'POL-012']);
  });
});

describe('alerts of the ledgers', () => {
  const selection = `severity raisedAt departments { code } count subject { ... on Resolution { id }
    ... on MajorMatterNotice { id } ... on Consultation { id } ... on Meeting { id } ... on PolicyDocument { id }
    ... on EmergencyIncident { id } }`;

  test.each([
    ['RESOLUTION_RED', ['RES-0026', 'RES-0027', 'RES-0022', 'RES-0024', 'RES-0044'], ['RED']],
    ['RESOLUTION_YELLOW', ['RES-0031', 'RES-0043', 'RES-0029', 'RES-0032'], ['YELLOW']],
    ['RESOLUTION_UNSIGNED', ['RES-0045'], ['YELLOW']],
    ['NOTICE_UNACKNOWLEDGED', ['NTC-0008', 'NTC-0010'], ['RED']],
    ['CONSULTATION_UNANSWERED', ['CSL-0009', 'CSL-0011'], ['RED']],
    ['MINUTES_UNSIGNED', ['MTG-0019'], ['YELLOW']],
    ['POLICY_DUE', ['POL-010', 'POL-012', 'POL-001', 'POL-002', 'POL-003'], ['RED', 'YELLOW']],
  ])('%s stands now, the gravest and longest standing first', async (kind, subjects, severities) => {
    const { alerts } = await answerOf(`alerts(kind: ${kind}) { ${selection} }`);
    expect(subjectIds(alerts)).toEqual(subjects);
    expect([...new Set(alerts.map(({ severity }: { severity: string }) => severity))]).toEqual(severities);
    for (const { raisedAt, departments, count } of alerts)
      expect([raisedAt <= reportInstant, departments.length > 0, count]).toEqual([true, true, 1]);
  });

  test.each([
    ['TEAM_REQUEST_UNANSWERED', 'VOLUNTEER_FEDERATION', 1],
    ['HOUSEHOLDS_UNASSIGNED', 'CIVIL_AFFAIRS', 4],
  ])('%s stands for all of an emergency, and asks %s to act', async (kind, code, count) => {
    const { alerts } = await answerOf(`alerts(kind: ${kind}) { ${selection} }`);
    expect(alerts).toMatchObject([{ severity: 'RED', departments: [{ code }], count, subject: { id: 'INC-012' } }]);
  });

  test('minutes drafted less than ten days ago raise none yet', async () => {
    const { alerts } = await at('2015-10-28T16:00:00Z', `alerts(kind: MINUTES_UNSIGNED) { ${selection} }`);
    expect(subjectIds(alerts)).toEqual(['MTG-0019', 'MTG-0020']);
  });

  test('are found by who has to act', async () => {
    const { alerts } = await answerOf(`alerts(department: FINANCE) { kind ${selection} }`);
    expect(alerts.map(({ kind }: { kind: string }) => kind)).toEqual(['CONSULTATION_UNANSWERED', 'MINUTES_UNSIGNED']);
  });
});

describe('refusals', () => {
  test.each([
    ['meeting(id: "RES-0001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['resolution(id: "RES-1") { id }', 'ID_MALFORMED'],
    ['consultation(id: "NTC-0001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['notice(id: "通报一") { id }', 'ID_MALFORMED'],
    ['policy(id: "POL-0001") { id }', 'ID_MALFORMED'],
    ['resolutions(meeting: "NTC-0001") { totalCount }', 'ID_OF_ANOTHER_TYPE'],
    ['notices(incident: "MTG-0001") { totalCount }', 'ID_OF_ANOTHER_TYPE'],
    ['meetings(from: "2015-02-01", to: "2015-01-01") { totalCount }', 'PERIOD_REVERSED'],
    ['resolutions(dueFrom: "2015-02-01", dueTo: "2015-01-01") { totalCount }', 'PERIOD_REVERSED'],
    ['policies(first: 101) { totalCount }', 'PAGE_OUT_OF_RANGE'],
    ['consultations(after: "x") { nodes { id } }', 'CURSOR_INVALID'],
  ])('%s is %s', async (query, code) => {
    const { errors } = await department.ask(`{ ${query} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  test('a well-formed key without a row is null', async () => {
    const found = await answerOf('meeting(id: "MTG-9999") { id } policy(id: "POL-999") { id }');
    expect(found).toEqual({ meeting: null, policy: null });
  });
});
