import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CapacityAction, capacityMachine } from '../entities/capacity-machine.ts';
import { civilAffairs } from '../subgraph.ts';
import { type Fields, mutate } from './acting.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs, { now: '2015-11-02T01:00:00Z' });
}, 60_000);
afterAll(() => department.close());

const by = (organisation: string | null, call: string, type: string, input: Fields, selection?: string) =>
  mutate(department, organisation, call, type, input, selection);
const ask = async (query: string) => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

const centre = 'IFSC-032';
const chen = 'PER-23f8d9c62138d342047e';

describe('the capacity of a centre', () => {
  const report = (organisation: string, status: string, expectedVersion: number, given: Fields = {}) =>
    by(
      organisation,
      'reportCapacity',
      'ReportCapacityInput',
      { centre, status, expectedVersion, ...given },
      'version acceptingReferrals acceptingReferralsSince capacityReports { status reportedAt }',
    );
  const now = () =>
    ask(`{ serviceCentre(id: "${centre}") { version acceptingReferrals acceptingReferralsSince operator { id } } }`);

  test('is reported by the centre or who runs it, and read by referrers at once; a repeat leaves since when it stands', async () => {
    const { version, operator } = (await now()).serviceCentre;
    for (const organisation of ['IFSC-033', 'CIVIL_AFFAIRS', 'HEALTH'])
      expect((await report(organisation, 'NO_CAPACITY', version)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await report(centre, 'UNKNOWN', version)).codes).toEqual(['UNKNOWN_CODE']);
    await report(centre, 'WAITLIST', version);
    const { done } = await report(operator.id, 'NO_CAPACITY', version + 1);
    expect(done).toMatchObject({ acceptingReferrals: 'NO_CAPACITY', acceptingReferralsSince: '2015-11-02T01:00:00Z' });
    expect(done.capacityReports.slice(0, 2).map(({ status }: { status: string }) => status)).toEqual([
      'NO_CAPACITY',
      'WAITLIST',
    ]);
    expect((await report(centre, 'HAS_CAPACITY', version)).codes).toEqual(['STALE_VERSION']);
    const full = await ask(`{ serviceCentres(acceptingReferrals: NO_CAPACITY, first: 100) { nodes { id } } }`);
    expect(full.serviceCentres.nodes).toContainEqual({ id: centre });
  });

  test('of a centre that is not open is not reported', async () => {
    const { serviceCentre } = await ask('{ serviceCentre(id: "IFSC-174") { version } }');
    const input = { centre: 'IFSC-174', status: 'HAS_CAPACITY', expectedVersion: serviceCentre.version };
    expect((await by('IFSC-174', 'reportCapacity', 'ReportCapacityInput', input, 'id')).codes).toEqual([
      'ACTION_GUARDED',
    ]);
  });

  test.each(combinationsOf(capacityMachine))(
    '$state × $action × $role → $to, by the table',
    ({ state, action, role, to }) => {
      const decision = decide(capacityMachine, state as 'UNKNOWN', action as CapacityAction, role as 'CENTRE');
      expect(decision.allowed ? decision.to : null).toBe(to);
    },
  );
});

describe('a case', () => {
  const open = (organisation: string, given: Fields = {}) =>
    by(
      organisation,
      'openServiceCase',
      'OpenServiceCaseInput',
      { person: chen, field: 'DRUG_CONTROL', origin: 'SELF', ...given },
      'id state version field exactField openedOn centre { id }',
    );

  test('begins with the centre the person comes to, once for a field, and does not tell a sensitive one', async () => {
    for (const organisation of ['CIVIL_AFFAIRS', 'ORG-0032'])
      expect((await open(organisation)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await open(centre, { person: 'PER-00000000000000000000' })).codes).toEqual(['ACTION_GUARDED']);
    const { done } = await open(centre);
    expect(done).toMatchObject({
      state: 'ENQUIRY',
      field: 'OTHER',
      exactField: 'DRUG_CONTROL',
      centre: { id: centre },
    });
    expect((await open(centre)).codes).toEqual(['ACTION_GUARDED']);
  });

  test('is opened with a worker of the centre, closed with a summary, and nobody else’s to find', async () => {
    const { done } = await open(centre, { field: 'ELDERLY' });
    const act = (organisation: string, action: string, expectedVersion: number, given: Fields = {}) =>
      by(
        organisation,
        'actOnServiceCase',
        'ActOnServiceCaseInput',
        { id: done.id, action, expectedVersion, ...given },
        'state version closedOn worker { id }',
      );
    expect((await act('IFSC-033', 'OPEN', 1, { worker: 'SW-00032' })).codes).toEqual(['ROW_NOT_FOUND']);
    expect((await act(centre, 'OPEN', 1, { worker: 'SW-00033' })).codes).toEqual(['ACTION_GUARDED']);
    const { socialWorkers } = await ask(
      '{ socialWorkers(employed: true, first: 100) { nodes { id currentEmployment { centre { id } } } } }',
    );
    const worker = socialWorkers.nodes.find(
      ({ currentEmployment }: { currentEmployment: { centre: { id: string } | null } | null }) =>
        currentEmployment?.centre?.id === centre,
    ).id;
    expect((await act(centre, 'OPEN', 1, { worker })).done).toMatchObject({ state: 'OPEN', worker: { id: worker } });
    const close = { id: done.id, expectedVersion: 2, noteZh: '目标达成' };
    const closed = await by(
      centre,
      'closeServiceCase',
      'CloseServiceCaseInput',
      close,
      'state closedOn procedure { action }',
    );
    expect(closed.done).toEqual({
      state: 'CLOSED',
      closedOn: '2015-11-02',
      procedure: [{ action: 'TAKE_IN' }, { action: 'OPEN' }, { action: 'CLOSE' }],
    });
  });
});

describe('the alerts of civil affairs', () => {
  const alerts = async (filter = '') =>
    (
      await ask(
        `{ civilAffairsAlerts${filter} { kind severity raisedAt textZh textEn organisation { id creditStanding } centre { id acceptingReferrals } contract { id endsOn } tender { id } evaluation { id } } }`,
      )
    ).civilAffairsAlerts;

  test('are the gravest first, and each says what it is about in both languages', async () => {
    const all = await alerts();
    const order = all.map(({ severity }: { severity: string }) => ['RED', 'YELLOW', 'GREEN'].indexOf(severity));
    expect(order).toEqual([...order].sort());
    for (const { textZh, textEn } of all) expect(`${textZh} · ${textEn}`).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
  });

  test('name the agencies that hold a contract while listed or suspended', async () => {
    const listed = await alerts('(kind: LISTED_AGENCY_CONTRACTED)');
    const ids = new Set(listed.map(({ organisation }: { organisation: { id: string } }) => organisation.id));
    // ORG-0057 is on the abnormal list, ORG-0072 is leaving.
    expect([ids.has('ORG-0057'), ids.has('ORG-0072')]).toEqual([true, true]);
  });

  test('name centres without room for more than 30 days, and grades that end before the contract', async () => {
    for (const { centre: full, raisedAt } of await alerts('(kind: NO_CAPACITY)')) {
      expect(full.acceptingReferrals).toBe('NO_CAPACITY');
      expect(raisedAt < '2015-10-03T00:00:00Z').toBe(true);
    }
    for (const kind of ['NO_CAPACITY', 'GRADE_EXPIRES_BEFORE_CONTRACT'])
      expect((await alerts(`(kind: ${kind})`)).length).toBeGreaterThan(0);
  });

  test('name a tie declared while the evaluation is under way', async () => {
    expect(await alerts('(kind: EVALUATOR_TIED)')).toEqual([]);
    const { evaluations } = await ask(
      '{ evaluations(state: COMMISSIONED, first: 1) { nodes { id evaluator { id } supplier { id } } } }',
    );
    const [{ id, evaluator, supplier }] = evaluations.nodes;
    await by(evaluator.id, 'declareEvaluatorTie', 'DeclareTieInput', {
      evaluator: evaluator.id,
      agency: supplier.id,
      kind: 'CONTRACT',
      descriptionZh: '培训合同',
      since: '2015-10-30',
    });
    const tied = await alerts('(kind: EVALUATOR_TIED, severity: RED)');
    expect(tied).toContainEqual(
      expect.objectContaining({ evaluation: { id }, organisation: expect.objectContaining({ id: evaluator.id }) }),
    );
  });
});
