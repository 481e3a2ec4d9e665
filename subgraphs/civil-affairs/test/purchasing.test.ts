import { contractedAgencies } from '@hub/kit/dataset/city.ts';
import { type Answer, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { civilAffairs } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
});
afterAll(() => department.close());

const ask = async (query: string) => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

const codesOf = async (query: string) => (await department.ask(query)).errors.map(({ code }) => code);

/** Every node of a root connection, page by page. */
async function all(list: string, filter: string, selection: string) {
  const nodes: Answer['data'][] = [];
  for (let after = ''; ; ) {
    const page = (
      await ask(
        `{ ${list}(first: 100 ${filter} ${after}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      )
    )[list];
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = `after: "${page.pageInfo.endCursor}"`;
  }
}

const yuan = (amount: number): string => String(amount * 100);

describe('the centres', () => {
  test('open at the report date are 171, and fewer on every earlier day', async () => {
    const data = await ask(
      `{ ${[2010, 2011, 2012, 2013, 2014].map((year) => `y${year}: serviceCentres(openOn: "${year}-12-31") { totalCount }`).join(' ')}
        now: serviceCentres(openOn: "2015-10-26") { totalCount } operating: serviceCentres(status: OPERATING) { totalCount } }`,
    );
    expect(data.now.totalCount).toBe(171);
    expect(data.operating.totalCount).toBe(171);
    const counts = Object.values(data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount);
    expect(counts.slice(0, 6)).toEqual([...counts.slice(0, 6)].sort((one, other) => one - other));
  });

  test('serve every subdistrict by the end of 2013; some towns share one, some have none', async () => {
    const centres = await all('serviceCentres', 'openOn: "2013-12-31"', 'serves { code }');
    const served = new Set(centres.flatMap(({ serves }) => serves.map(({ code }: { code: string }) => code)));
    const subdistricts = townshipCodes.filter(({ kind }) => kind === 'SUBDISTRICT');
    expect(subdistricts.filter(({ code }) => !served.has(code))).toEqual([]);
    const today = await all('townships', '', 'code centres { totalCount } servedBy { id township { code } }');
    const withoutOwn = today.filter(({ centres: { totalCount } }) => totalCount === 0);
    const shared = withoutOwn.filter(({ servedBy: { length } }) => length > 0);
    expect(shared.length).toBeGreaterThan(0);
    expect(withoutOwn.length).toBeGreaterThan(shared.length);
  });

  test('that are planned, tendered, suspended or closed are kept apart from those that are open', async () => {
    for (const status of ['PLANNED', 'TENDERING', 'SUSPENDED', 'CLOSED']) {
      const [centre] = await all(
        'serviceCentres',
        `status: ${status}`,
        'status openedOn closedOn operator { id } currentContract { id }',
      );
      expect(centre).toMatchObject({ status, operator: null, currentContract: null });
    }
  });

  test('say whether they can take one more referral, since when, and are found by it', async () => {
    const [first] = await all(
      'serviceCentres',
      'acceptingReferrals: NO_CAPACITY, capacitySince: "2015-09-26T00:00:00Z"',
      'acceptingReferrals acceptingReferralsSince capacityReports { status reportedAt }',
    );
    expect(first).toMatchObject({ acceptingReferrals: 'NO_CAPACITY' });
    expect(first.acceptingReferralsSince <= '2015-09-26T00:00:00Z').toBe(true);
  });

  test('have a contract in force, of 200万 a year in all but five cases, held by 86 agencies in all', async () => {
    const centres = await all(
      'serviceCentres',
      'status: OPERATING',
      'operator { id isContracted } currentContract { annualAmount deviationFromStandard supplier { id } }',
    );
    const suppliers = new Set(centres.map(({ currentContract: { supplier } }) => supplier.id));
    expect(suppliers.size).toBe(contractedAgencies);
    const amounts = centres.map(({ currentContract: { annualAmount } }) => annualAmount);
    expect(amounts.filter((amount) => amount === yuan(2_000_000))).toHaveLength(166);
    for (const { operator, currentContract } of centres) {
      expect(operator.isContracted).toBe(true);
      expect(operator.id).toBe(currentContract.supplier.id);
    }
  });

  test('are one statement a type, however many are asked for', async () => {
    const deep = `nodes { township { nameZh } serves { nameZh } operator { nameZh } project { nameZh purchaser { nameZh } }
      currentContract { annualAmount payments { amount } arrears } servicePersonTimes(year: 2014)
      sessions(first: 1) { nodes { heldOn } } offerings(first: 1) { nodes { field } } evaluations(first: 1) { nodes { score } }
      evaluationBurden(year: 2014) { evaluations } caseload { open } communityIssues(first: 1) { nodes { state } } }`;
    const [few, many] = await Promise.all([
      department.ask(`{ serviceCentres(first: 2) { ${deep} } }`),
      department.ask(`{ serviceCentres(first: 100) { ${deep} } }`),
    ]);
    expect(many.errors).toEqual([]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(20);
  });

  test('of a district are contributed to it, by state', async () => {
    const { district } = await ask(
      '{ district(code: "440106") { centres(status: OPERATING, first: 100) { totalCount nodes { township { district { code } } } } } }',
    );
    expect(district.centres.totalCount).toBe(district.centres.nodes.length);
    for (const { township } of district.centres.nodes) expect(township.district.code).toBe('440106');
  });
});

describe('the projects', () => {
  test('that are special are 16 at the report date; 14 of them delivered in 2014', async () => {
    const { now, volume } = await ask(
      `{ now: serviceProjects(kind: SPECIAL, runningOn: "2015-10-26") { totalCount } volume: serviceVolume(year: 2014) { byKind { kind projects personTimes } } }`,
    );
    expect(now.totalCount).toBe(16);
    expect(volume.byKind).toContainEqual({ kind: 'SPECIAL', projects: 14, personTimes: '100240' });
    expect(volume.byKind).toContainEqual({ kind: 'IFSC', projects: 161, personTimes: '1600000' });
  });

  test('deliver in 2014 in the nine fields the report lists, and no others', async () => {
    const { serviceVolume } = await ask('{ serviceVolume(year: 2014) { unit byField { field suppressed } } }');
    expect(serviceVolume.unit).toBe('PERSON_TIMES');
    expect(serviceVolume.byField).toHaveLength(9);
  });

  test('carry the authority that ordered them, who pays which part, and stand in the catalogue until delisted', async () => {
    const mandated = await all(
      'serviceProjects',
      'mandate: PARTY_CONGRESS_SUPERVISED_MATTER',
      'mandate costSharing { level amount district { code } }',
    );
    expect(mandated.length).toBeGreaterThan(0);
    const { before, after } = await ask(
      '{ before: projectCatalogue(asOf: "2014-05-01", first: 100) { totalCount } after: projectCatalogue(asOf: "2014-05-02") { totalCount } }',
    );
    expect(before.totalCount).toBe(after.totalCount + 1);
  });

  test('cost 200万 an IFSC year since 2011, as a parameter with dates and a source', async () => {
    const data = await ask(
      '{ standardPrice { amount validFrom validTo basisZh quality } earlier: standardPrice(asOf: "2010-12-31") { amount } standardPrices { amount } }',
    );
    expect(data.standardPrice).toMatchObject({
      amount: yuan(2_000_000),
      validFrom: '2011-01-01',
      validTo: null,
      quality: 'PUBLISHED',
    });
    expect(data.earlier).toBeNull();
    expect(data.standardPrices).toHaveLength(1);
  });
});

describe('the money', () => {
  test('of 2008–2015 is 14亿, and 3.3亿 in each of the last three years', async () => {
    const { moneyPool } = await ask(
      '{ moneyPool(fromYear: 2008, toYear: 2015) { paid byYear { year paid yearClosed } byLevel { level paid } byDistrict { paid } bySource { source amount } byProjectKind { projectKind sharePercent } } }',
    );
    expect(moneyPool.paid).toBe(yuan(1_400_000_000));
    const byYear = new Map(moneyPool.byYear.map(({ year, paid }: { year: number; paid: string }) => [year, paid]));
    expect([2008, 2012, 2013, 2014, 2015].map((year) => byYear.get(year))).toEqual(
      [4_000_000, 250_000_000, 330_000_000, 330_000_000, 330_000_000].map(yuan),
    );
    expect(moneyPool.byYear.at(-1).yearClosed).toBe(false);
    const sum = (lines: { paid: string }[]) => lines.reduce((total, { paid }) => total + Number(paid), 0);
    expect(sum(moneyPool.byLevel)).toBe(Number(moneyPool.paid));
    const district = moneyPool.byLevel.find(({ level }: { level: string }) => level === 'DISTRICT');
    expect(sum(moneyPool.byDistrict)).toBe(Number(district.paid));
    const ifsc = moneyPool.byProjectKind.find(({ projectKind }: { projectKind: string }) => projectKind === 'IFSC');
    expect(ifsc.sharePercent).toBeGreaterThan(50);
  });

  test('raised from society is never counted as public money', async () => {
    const { moneyPool } = await ask(
      '{ moneyPool(fromYear: 2014, toYear: 2014) { paid raisedFromSociety societySharePercent bySource { source amount } } }',
    );
    const publicMoney = moneyPool.bySource.filter(
      ({ source }: { source: string }) => !['DONATION', 'SELF_RAISED'].includes(source),
    );
    expect(publicMoney.reduce((total: number, { amount }: { amount: string }) => total + Number(amount), 0)).toBe(
      Number(moneyPool.paid),
    );
    expect(Number(moneyPool.raisedFromSociety)).toBeGreaterThan(0);
  });

  test('of a district keeps the code it had: 2013 lines of Huangpu say whether they are its own or Luogang’s', async () => {
    const lines = await all(
      'fundAppropriations',
      'fromYear: 2013, toYear: 2014, district: "440112"',
      'year district { code nameZh validTo }',
    );
    const of = (wanted: number) =>
      new Set(
        lines.filter(({ year }) => year === wanted).map(({ district: { code, validTo } }) => `${code} ${validTo}`),
      );
    expect([...of(2013)].sort()).toEqual(['440112 2014-02-11', '440116 2014-02-11']);
    expect([...of(2014)]).toEqual(['440112 null']);
    const own = await all(
      'fundAppropriations',
      'fromYear: 2013, toYear: 2013, district: "440112", includePredecessors: false',
      'district { nameZh }',
    );
    expect(own.length).toBeLessThan(lines.length);
    const { district } = await ask('{ district(code: "440112") { fundAppropriations { nodes { year } } } }');
    expect(Math.min(...district.fundAppropriations.nodes.map(({ year }: { year: number }) => year))).toBe(2014);
  });

  test('is reconciled with 171 × 200万 = 3.42亿 step by step, and what stays unexplained is shown', async () => {
    const { fundReconciliation } = await ask(
      '{ fundReconciliation(year: 2015) { asOf centres atStandard steps { kind amount rows } paid unexplained } }',
    );
    expect(fundReconciliation).toMatchObject({
      asOf: '2015-10-26',
      centres: 171,
      atStandard: yuan(342_000_000),
      paid: yuan(330_000_000),
    });
    const steps = fundReconciliation.steps.reduce(
      (sum: number, { amount }: { amount: string }) => sum + Number(amount),
      0,
    );
    expect(Number(fundReconciliation.atStandard) + steps + Number(fundReconciliation.unexplained)).toBe(
      Number(fundReconciliation.paid),
    );
    expect(fundReconciliation.steps.map(({ kind }: { kind: string }) => kind)).toContain('SPECIAL_PROJECTS');
    expect((await ask('{ fundReconciliation(year: 2010) { year } }')).fundReconciliation).toBeNull();
  });

  test('in arrears is due, unpaid and listed longest first', async () => {
    const payments = await all('paymentsInArrears', '', 'dueOn paidOn daysLate contract { arrears }');
    expect(payments.length).toBeGreaterThan(0);
    expect(payments.map(({ dueOn }) => dueOn)).toEqual(payments.map(({ dueOn }) => dueOn).sort());
    for (const { paidOn, daysLate, contract } of payments) {
      expect(paidOn).toBeNull();
      expect(daysLate).toBeGreaterThan(0);
      expect(Number(contract.arrears)).toBeGreaterThan(0);
    }
  });

  test('of contracts that deviate from the standard price raises a list of its own', async () => {
    const contracts = await all(
      'contracts',
      'deviatingOnly: true, inForceOn: "2015-10-26"',
      'deviationFromStandard annualAmount',
    );
    expect(contracts).toHaveLength(5);
    for (const { deviationFromStandard } of contracts) expect(Number(deviationFromStandard)).toBeGreaterThan(0);
  });
});

describe('contracts', () => {
  test('in force on a day exclude drafts, signed ones not begun, and those ended before their last day', async () => {
    const states = new Set((await all('contracts', 'inForceOn: "2015-10-26"', 'state')).map(({ state }) => state));
    expect([...states].sort()).toEqual(['IN_FORCE', 'RECTIFYING']);
    const terminated = await all(
      'contracts',
      'state: TERMINATED',
      'startsOn endsOn terminatedOn supplier { contracts(inForceOn: "2015-10-26") { totalCount } }',
    );
    expect(terminated).toHaveLength(2);
    for (const { endsOn, terminatedOn } of terminated) expect(terminatedOn < endsOn).toBe(true);
    expect((await all('contracts', 'state: DRAFT', 'signedOn')).map(({ signedOn }) => signedOn)).toEqual([null, null]);
  });

  test('of an agency are found by year and by day', async () => {
    const { organisation } = await ask(
      `{ organisation(id: "ORG-0001") { isContracted before: isContracted(asOf: "2009-06-30") contracts(year: 2014, first: 100) { nodes { startsOn endsOn } }
        now: contracts(inForceOn: "2015-10-26") { nodes { state } } centres { nodes { id } } } }`,
    );
    expect([organisation.isContracted, organisation.before]).toEqual([true, false]);
    for (const { startsOn, endsOn } of organisation.contracts.nodes) {
      expect(startsOn <= '2014-12-31').toBe(true);
      expect(endsOn >= '2014-01-01').toBe(true);
    }
    expect(organisation.centres.nodes).toContainEqual({ id: 'IFSC-001' });
  });
});

describe('keys and bad input', () => {
  test('contributions and references are resolved by key, those without a row to null', async () => {
    for (const [type, id] of [
      ['ServiceCentre', 'IFSC-001'],
      ['ServiceProject', 'PRJ-0201'],
      ['Contract', 'CON-00001'],
      ['FundAppropriation', 'FUND-0001'],
      ['Tender', 'TEN-0001'],
      ['Evaluation', 'EVA-00001'],
      ['DemandSurvey', 'SUR-001'],
      ['ProjectProposal', 'PRO-0001'],
      ['CommunityIssue', 'ISS-00001'],
      ['ServiceCase', 'SC-000001'],
    ] as const) {
      const unknown = id.replaceAll(/\d/g, '9');
      const { data, errors } = await department.entities(type, [{ id }, { id: unknown }], 'id quality');
      expect(errors).toEqual([]);
      expect(data._entities).toEqual([{ id, quality: 'SYNTHETIC' }, null]);
    }
    const standards = await department.entities('ServiceStandard', [{ id: 'STD-FAMILY', version: 2 }], 'field state');
    expect(standards.data._entities).toEqual([{ field: 'FAMILY', state: 'IN_FORCE' }]);
  });

  test.each([
    ['{ serviceCentre(id: "PRJ-0001") { id } }', 'ID_OF_ANOTHER_TYPE'],
    ['{ serviceCentre(id: "centre one") { id } }', 'ID_MALFORMED'],
    ['{ serviceCentres(district: "449999") { totalCount } }', 'UNKNOWN_CODE'],
    ['{ communityIssues(township: "440106999") { totalCount } }', 'UNKNOWN_CODE'],
    ['{ serviceCentres(first: 101) { totalCount } }', 'PAGE_OUT_OF_RANGE'],
    ['{ contracts(after: "x") { nodes { id } } }', 'CURSOR_INVALID'],
    ['{ moneyPool(fromYear: 2015, toYear: 2008) { paid } }', 'PERIOD_REVERSED'],
    ['{ communityWork(from: "2015-01-01", to: "2014-01-01") { sessions } }', 'PERIOD_REVERSED'],
    ['{ serviceOverlaps(after: "x") { totalCount } }', 'CURSOR_INVALID'],
    ['{ serviceOverlaps(first: 0) { totalCount } }', 'PAGE_OUT_OF_RANGE'],
    ['{ contracts(supplier: "IFSC-001") { totalCount } }', 'ID_OF_ANOTHER_TYPE'],
  ])('%s is refused as %s', async (query, code) => {
    expect(await codesOf(query)).toEqual([code]);
  });

  test('a well-formed key without a row answers null', async () => {
    expect(await ask('{ serviceCentre(id: "IFSC-999") { id } tender(id: "TEN-9999") { id } }')).toEqual({
      serviceCentre: null,
      tender: null,
    });
  });
});
