/** What the hub raises its hand for, alert by alert: it comes when its cause does, says what it is about, and goes with its cause. */
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
let now = '2015-10-26T02:00:00Z';
beforeAll(async () => {
  hub = await startHub({ writable: ['civil-affairs', 'health', 'coordination'], now: () => now });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function tries(as: PersonaName, call: string, type: string, input: object, selection = 'id version') {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `alerts-${count}`, ...input } } });
  return { codes: codesOf(answer), done: answer.json.data?.[call], errors: answer.json.errors };
}
async function does(as: PersonaName, call: string, type: string, input: object, selection?: string) {
  const { done, errors } = await tries(as, call, type, input, selection);
  expect(errors ?? []).toEqual([]);
  return done;
}
async function asks(query: string, as: PersonaName = 'coordinator') {
  const answer = await hub.ask(query, { as });
  expect(answer.json.errors ?? []).toEqual([]);
  return answer.json.data;
}

interface Alert {
  readonly severity: string;
  readonly raisedAt: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly organisation: { readonly id: string } | null;
  readonly contract: { readonly id: string } | null;
  readonly centre: { readonly id: string } | null;
  readonly evaluation: { readonly id: string } | null;
}
const about = 'severity raisedAt textZh textEn organisation { id } contract { id } centre { id } evaluation { id }';
/** Anybody may ask: an alert names no person. */
const alerts = async (kind: string): Promise<readonly Alert[]> =>
  (await asks(`{ civilAffairsAlerts(kind: ${kind}) { ${about} } }`, 'public')).civilAffairsAlerts;

interface Supplied {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terminatedOn: string | null;
  readonly supplier: {
    readonly id: string;
    readonly creditStanding: string;
    readonly gradeHistory: readonly { readonly validUntil: string; readonly revokedOn: string | null }[];
    readonly exits: readonly { readonly state: string }[];
  };
}
/** Every contract in force today with the agency that supplies it, page by page. */
async function contractsInForce(): Promise<readonly Supplied[]> {
  const all: Supplied[] = [];
  for (let after = ''; ; ) {
    const { contracts } = await asks(
      `{ contracts(inForceOn: "${now.slice(0, 10)}", first: 100${after}) { pageInfo { hasNextPage endCursor }
         nodes { id startsOn endsOn terminatedOn supplier { id creditStanding gradeHistory { validUntil revokedOn } exits { state } } } } }`,
      'public',
    );
    all.push(...contracts.nodes);
    if (!contracts.pageInfo.hasNextPage) return all;
    after = `, after: "${contracts.pageInfo.endCursor}"`;
  }
}
const contractsOf = (found: readonly Alert[]) => found.map(({ contract }) => contract?.id ?? '').sort();
/** The agency and the evaluation body the development tokens are of. */
const agency = 'ORG-0032';
const evaluationBody = 'ORG-0311';

describe('a listed agency that holds a contract', () => {
  const listed = ['ABNORMAL_LIST', 'SERIOUS_DISHONESTY_LIST', 'EXITED'];

  test('is told for each contract in force of each agency on a list, or suspended, and of no other', async () => {
    const found = await alerts('LISTED_AGENCY_CONTRACTED');
    const suspended = ({ exits }: Supplied['supplier']) =>
      exits.some(({ state }) => ['SUSPENDED_FROM_TENDER', 'EXITING'].includes(state));
    const expected = (await contractsInForce()).filter(
      ({ supplier }) => listed.includes(supplier.creditStanding) || suspended(supplier),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(contractsOf(found)).toEqual(expected.map(({ id }) => id).sort());
  });

  test('comes with the entry in its record, stands since that day, and goes with the repair', async () => {
    const ofAgency = async () =>
      (await alerts('LISTED_AGENCY_CONTRACTED')).filter(({ organisation }) => organisation?.id === agency);
    const held = (await contractsInForce()).filter(({ supplier }) => supplier.id === agency);
    expect(await ofAgency()).toEqual([]);
    const entry = await does('civil-affairs', 'enterCreditRecord', 'EnterCreditInput', {
      organisation: agency,
      kind: 'ABNORMAL_LISTING',
      summaryZh: '合成·通过登记的住所无法联系',
      decidedOn: '2015-10-26',
    });
    const found = await ofAgency();
    expect(contractsOf(found)).toEqual(held.map(({ id }) => id).sort());
    expect(found[0]).toMatchObject({ severity: 'YELLOW', raisedAt: '2015-10-25T16:00:00Z' });
    expect(found[0]?.textEn).toContain('on the abnormal-activity list');
    const repair = { id: entry.id, noteZh: '合成·已恢复联系' };
    await does('agency', 'actOnCreditRecord', 'ActOnCreditInput', {
      ...repair,
      action: 'REQUEST_REPAIR',
      expectedVersion: 1,
    });
    // Asked for is not granted.
    expect((await ofAgency()).length).toBe(found.length);
    await does('civil-affairs', 'actOnCreditRecord', 'ActOnCreditInput', {
      ...repair,
      action: 'GRANT_REPAIR',
      expectedVersion: 2,
    });
    expect(await ofAgency()).toEqual([]);
  });
});

describe('a grade that ends before the contract', () => {
  const within = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

  test('is told for each contract in force whose agency’s last grade ends within a year of today, or ended since it began', async () => {
    const today = now.slice(0, 10);
    const found = await alerts('GRADE_EXPIRES_BEFORE_CONTRACT');
    const expected = new Map<string, string>();
    for (const { id, startsOn, endsOn, terminatedOn, supplier } of await contractsInForce()) {
      const last = supplier.gradeHistory
        .map(({ validUntil, revokedOn }) => (revokedOn ? within(revokedOn, -1) : validUntil))
        .sort()
        .at(-1);
      if (!last || last < startsOn || last >= (terminatedOn ?? endsOn) || last > within(today, 365)) continue;
      expected.set(id, last < today ? 'RED' : last <= within(today, 90) ? 'YELLOW' : 'GREEN');
    }
    expect(new Set(expected.values()).size).toBeGreaterThan(1);
    expect(new Map(found.map(({ contract, severity }) => [contract?.id, severity]))).toEqual(expected);
  });

  test('grows graver as its day draws near, is gravest once past, and goes with a new grade', async () => {
    const ofAgency = async () =>
      (await alerts('GRADE_EXPIRES_BEFORE_CONTRACT')).filter(({ organisation }) => organisation?.id === agency);
    const { organisation } = await asks(`{ organisation(id: "${agency}") { gradeHistory { validUntil } } }`, 'public');
    const { validUntil } = organisation.gradeHistory.at(-1);
    const severityOn = async (day: string) => {
      now = `${day}T02:00:00Z`;
      return [...new Set((await ofAgency()).map(({ severity }) => severity))];
    };
    expect(await severityOn(within(validUntil, -366))).toEqual([]);
    expect(await severityOn(within(validUntil, -365))).toEqual(['GREEN']);
    expect(await severityOn(within(validUntil, -90))).toEqual(['YELLOW']);
    expect(await severityOn(validUntil)).toEqual(['YELLOW']);
    expect(await severityOn(within(validUntil, 1))).toEqual(['RED']);
    const [past] = await ofAgency();
    expect(past?.textZh).toContain(`的等级已止于${validUntil}`);
    expect(past?.raisedAt).toBe(`${validUntil}T16:00:00Z`);
    now = '2015-11-02T02:00:00Z';
    expect((await ofAgency()).length).toBeGreaterThan(0);
    await does('civil-affairs', 'awardGrade', 'AwardGradeInput', { organisation: agency, grade: 'A4' });
    expect(await ofAgency()).toEqual([]);
  });
});

describe('an evaluator with a tie to the agency it evaluates', () => {
  test('comes when the tie is declared while the evaluation is under way, and goes the day after it ends', async () => {
    const { evaluations } = await asks(
      '{ evaluations(state: DRAFT_REPORT, first: 100) { nodes { id commissionedOn evaluator { id } supplier { id } } } }',
      'public',
    );
    const { id, commissionedOn, supplier } = evaluations.nodes.find(
      ({ evaluator }: { evaluator: { id: string } | null }) => evaluator?.id === evaluationBody,
    );
    const ofIt = async () => (await alerts('EVALUATOR_TIED')).filter(({ evaluation }) => evaluation?.id === id);
    expect(await ofIt()).toEqual([]);
    const tie = await does('evaluation-body', 'declareEvaluatorTie', 'DeclareTieInput', {
      evaluator: evaluationBody,
      agency: supplier.id,
      kind: 'SHARED_OFFICER',
      descriptionZh: '合成·理事同一人',
      since: '2014-01-01',
    });
    const [found] = await ofIt();
    // There was no conflict before there was an evaluation.
    expect(found).toMatchObject({ severity: 'RED', organisation: { id: evaluationBody } });
    expect(found?.raisedAt).toBe(`${before(commissionedOn)}T16:00:00Z`);
    await does('civil-affairs', 'endEvaluatorTie', 'EndTieInput', {
      id: tie.id,
      expectedVersion: 1,
      noteZh: '合成·已辞任',
    });
    expect(await ofIt()).toHaveLength(1);
    now = '2015-11-03T02:00:00Z';
    expect(await ofIt()).toEqual([]);
  });

  const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
});

describe('a centre without room', () => {
  test('is told from the 31st day on, and no more once it has room', async () => {
    const ofIt = async () => (await alerts('NO_CAPACITY')).filter(({ centre }) => centre?.id === 'IFSC-032');
    const report = async (status: string) => {
      const { serviceCentre } = await asks('{ serviceCentre(id: "IFSC-032") { version } }', 'public');
      const input = { centre: 'IFSC-032', status, expectedVersion: serviceCentre.version };
      await does('centre-worker', 'reportCapacity', 'ReportCapacityInput', input);
    };
    await report('NO_CAPACITY');
    now = '2015-12-03T02:00:00Z';
    expect(await ofIt()).toEqual([]);
    now = '2015-12-04T02:00:00Z';
    const [found] = await ofIt();
    expect(found).toMatchObject({ severity: 'YELLOW', raisedAt: '2015-11-03T02:00:00Z' });
    expect(found?.textEn).toContain('for 31 days');
    await report('HAS_CAPACITY');
    expect(await ofIt()).toEqual([]);
  });
});

describe('a hospital without room', () => {
  const id = 'HOS-001';
  const ofIt = async () =>
    (
      await asks('{ healthAlerts(kind: NO_CAPACITY) { severity raisedAt textEn hospital { id } } }', 'public')
    ).healthAlerts.filter(({ hospital }: { hospital: { id: string } }) => hospital.id === id);
  const report = (status: string) =>
    does('health', 'reportHospitalCapacity', 'ReportHospitalCapacityInput', { hospital: id, status }, 'id');

  test('is told from the 31st day on, as unknown once its report is out of date, and no more once it has room', async () => {
    now = '2015-11-03T02:00:00Z';
    await report('HAS_CAPACITY');
    now = '2015-11-04T02:00:00Z';
    await report('NO_CAPACITY');
    now = '2015-11-20T02:00:00Z';
    await report('NO_CAPACITY');
    now = '2015-12-04T02:00:00Z';
    expect(await ofIt()).toEqual([]);
    now = '2015-12-05T02:00:00Z';
    expect(await ofIt()).toMatchObject([{ severity: 'UNKNOWN', textEn: expect.stringContaining('of 2015-11-20') }]);
    await report('NO_CAPACITY');
    expect(await ofIt()).toMatchObject([
      { severity: 'YELLOW', raisedAt: '2015-11-03T16:00:00Z', textEn: expect.stringMatching(/for 31 days$/) },
    ]);
    now = '2015-12-06T02:00:00Z';
    await report('HAS_CAPACITY');
    expect(await ofIt()).toEqual([]);
  });
});

describe('the office’s own', () => {
  const officeAlerts = async (kind: string, department: string) =>
    (
      await asks(
        `{ alerts(kind: ${kind}, department: ${department}) { severity raisedAt count textZh subject { ... on MajorMatterNotice { id } } } }`,
      )
    ).alerts;

  test('a notice not signed for in its four hours, until it is', async () => {
    now = '2015-12-04T02:00:00Z';
    const { id } = await does('coordinator', 'draftNotice', 'DraftNoticeInput', {
      titleZh: '合成·寒潮防护通报',
      bodyZh: '请各部门安排探访。',
      level: 'CRITICAL',
    });
    await does('coordinator', 'actOnNotice', 'ActOnNoticeInput', { id, action: 'ISSUE', expectedVersion: 1 });
    const ofIt = async () =>
      (await officeAlerts('NOTICE_UNACKNOWLEDGED', 'HEALTH')).filter(
        ({ subject }: { subject: { id: string } }) => subject.id === id,
      );
    now = '2015-12-04T05:59:00Z';
    expect(await ofIt()).toEqual([]);
    now = '2015-12-04T06:00:00Z';
    expect(await ofIt()).toEqual([expect.objectContaining({ severity: 'RED', raisedAt: '2015-12-04T06:00:00Z' })]);
    const sign = { notice: id, action: 'ACKNOWLEDGE', expectedVersion: 1 };
    await does('health', 'acknowledgeNotice', 'AcknowledgeNoticeInput', sign, 'state');
    expect(await ofIt()).toEqual([]);
  });

  test('a referral declined without an onward path: those of before stand for 90 days, a new one cannot be made', async () => {
    now = '2015-10-26T02:00:00Z';
    const [found] = await officeAlerts('DECLINED_WITHOUT_ONWARD', 'CIVIL_AFFAIRS');
    expect(found).toMatchObject({ severity: 'YELLOW', textZh: expect.stringContaining('未给出去向'), subject: null });
    const { referrals } = await asks(
      '{ referrals(first: 100) { nodes { id version state to { ... on HospitalParty { hospital { id } } } } } }',
      'health',
    );
    const waiting = referrals.nodes.find(
      ({ state, to }: { state: string; to: { hospital?: object } }) => state === 'ACKNOWLEDGED' && to.hospital,
    );
    const decline = { id: waiting.id, expectedVersion: waiting.version, reason: 'NO_CAPACITY' };
    const { codes, errors } = await tries('health', 'declineReferral', 'DeclineReferralInput', decline);
    expect(codes).toEqual(['ACTION_GUARDED']);
    expect(errors[0].message).toContain('an onward path must be named');
    now = '2016-03-01T02:00:00Z';
    expect(await officeAlerts('DECLINED_WITHOUT_ONWARD', 'CIVIL_AFFAIRS')).toEqual([]);
  });

  test('referrals that expired unanswered, by who let them, for 90 days', async () => {
    now = '2015-10-26T02:00:00Z';
    const [found] = await officeAlerts('REFERRAL_EXPIRED', 'CIVIL_AFFAIRS');
    expect(found).toMatchObject({ severity: 'RED', textZh: expect.stringContaining('无人答复'), subject: null });
    now = '2016-03-01T02:00:00Z';
    expect(await officeAlerts('REFERRAL_EXPIRED', 'CIVIL_AFFAIRS')).toEqual([]);
  });

  test('referrals past a deadline: their receiver is urged by the office, once a working day', async () => {
    now = '2015-10-26T02:00:00Z';
    const overdue =
      '{ referrals(overdueOnly: true, toDepartment: CIVIL_AFFAIRS, first: 100) { nodes { id version state urged { count } } } }';
    const late = (await asks(overdue)).referrals.nodes.find(({ urged }: { urged: object | null }) => !urged);
    const urge = (version: number) =>
      tries('coordinator', 'urgeReferral', 'ActOnReferralInput', { id: late.id, expectedVersion: version }, urged);
    const urged = 'state version urged { count lastAt } history(first: 1) { nodes { action actor } }';
    const { done } = await urge(late.version);
    expect(done).toMatchObject({ state: late.state, version: late.version + 1, urged: { count: 1, lastAt: now } });
    expect(done.history.nodes).toEqual([{ action: 'URGE', actor: 'COORDINATOR' }]);
    expect((await urge(done.version)).codes).toEqual(['ACTION_GUARDED']);
    // Fewer than may be told of.
    const [alert] = (await asks('{ alerts(kind: REFERRAL_OVERDUE, department: CIVIL_AFFAIRS) { count urged } }'))
      .alerts;
    expect(alert.urged).toBeNull();
  });

  test('a total with a department missing: wrong, not smaller', async () => {
    const missing = '{ completeness { complete alerts { kind severity departments { code } } } }';
    expect((await asks(missing)).completeness).toEqual({ complete: true, alerts: [] });
    const without = await startHub({ down: ['justice'] });
    const { json } = await without.ask(missing);
    await without.stop();
    expect(json.data.completeness).toEqual({
      complete: false,
      alerts: [{ kind: 'DEPARTMENT_MISSING', severity: 'RED', departments: [{ code: 'JUSTICE' }] }],
    });
  }, 30_000);
});
