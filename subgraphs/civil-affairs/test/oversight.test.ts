import { type Answer, actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BidRow } from '../entities/bid.ts';
import { type BidRecord, judge, reasonAgainst } from '../resolvers/bid-judgement.ts';
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

const statesOf = (type: string): string[] => {
  const found = department.schema.getType(type);
  return found && 'getValues' in found ? found.getValues().map(({ name }) => name) : [];
};

const countBy = async (list: string, states: readonly string[]): Promise<Record<string, number>> => {
  const data = await ask(`{ ${states.map((state) => `${state}: ${list}(state: ${state}) { totalCount }`).join(' ')} }`);
  return Object.fromEntries(states.map((state) => [state, data[state].totalCount]));
};

describe('tenders', () => {
  test('stand in every state there is', async () => {
    const counts = await countBy('tenders', statesOf('TenderState'));
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('keep bids sealed until the closing day has passed, in the tender and under the bidder', async () => {
    const { tenders } = await ask(
      '{ tenders(state: PUBLISHED) { nodes { closesOn bidCount eligibleBidCount bids { amount } winner { id } } } }',
    );
    for (const tender of tenders.nodes) {
      expect(tender.closesOn > '2015-10-26').toBe(true);
      expect(tender).toMatchObject({ bidCount: null, eligibleBidCount: null, bids: [], winner: null });
    }
    const { organisations } = await ask(
      '{ organisations(kind: PRIVATE_SOCIAL_WORK_AGENCY, first: 100) { nodes { bids(first: 100) { nodes { tender { closesOn } } } } } }',
    );
    const closing = organisations.nodes.flatMap(({ bids }: Node) =>
      bids.nodes.map(({ tender }: Node) => tender.closesOn),
    );
    expect(closing.length).toBeGreaterThan(100);
    expect(closing.filter((day: string) => day >= '2015-10-26')).toEqual([]);
  });

  test('being evaluated show who meets the minimum grade as at the closing day and whom 3A prefers', async () => {
    const { tenders } = await ask(
      '{ tenders(state: EVALUATING) { nodes { minimumGrade preferGradeAtLeast preferencePoints bids { bidder { id } gradeAtBid creditAtBid eligible ineligibleReason preferred reviewScore score rank } } } }',
    );
    const bids = tenders.nodes.flatMap((tender: Node) => tender.bids.map((bid: Node) => ({ tender, ...bid })));
    const reasons = new Set(bids.map(({ ineligibleReason }: Node) => ineligibleReason));
    expect(reasons).toContain('GRADE_BELOW_MINIMUM');
    for (const { tender, gradeAtBid, eligible, preferred, reviewScore, score, rank } of bids) {
      expect(preferred).toBe(eligible && gradeAtBid >= tender.preferGradeAtLeast);
      if (eligible) expect(score).toBeCloseTo(reviewScore + (preferred ? tender.preferencePoints : 0), 5);
      else expect([score, rank]).toEqual([null, null]);
    }
  });

  test('were won by the best eligible bid, against at least three, and judge a bidder as it stood then', async () => {
    const { tenders } = await ask(
      '{ tenders(state: CONTRACTED, first: 100) { nodes { closesOn eligibleBidCount winner { id registeredOn } contract { supplier { id } } bids { rank bidder { id registeredOn } } } } }',
    );
    for (const { closesOn, eligibleBidCount, winner, contract, bids } of tenders.nodes) {
      expect(bids[0]).toMatchObject({ rank: 1, bidder: { id: winner.id } });
      expect(contract.supplier.id).toBe(winner.id);
      expect(eligibleBidCount).toBeGreaterThanOrEqual(3);
      for (const { bidder } of bids) expect(bidder.registeredOn <= closesOn).toBe(true);
    }
  });

  test('agree with the bidder’s own record about grade and credit on the closing day', async () => {
    const { tenders } = await ask(
      '{ tenders(state: EVALUATING) { nodes { closesOn bids { gradeAtBid creditAtBid bidder { id } } } } }',
    );
    for (const { closesOn, bids } of tenders.nodes)
      for (const { gradeAtBid, creditAtBid, bidder } of bids) {
        const { organisation } = await ask(
          `{ organisation(id: "${bidder.id}") { currentGrade(asOf: "${closesOn}") creditStanding(asOf: "${closesOn}") } }`,
        );
        expect([gradeAtBid, creditAtBid]).toEqual([organisation.currentGrade, organisation.creditStanding]);
      }
  });

  test('that were voided say on which ground, and those challenged by whom and until when', async () => {
    const { voided, challenged } = await ask(
      '{ voided: tenders(state: VOIDED) { nodes { voidReason winner { id } } } challenged: tenders(state: CHALLENGED) { nodes { winner { id } challenges { challenger { id } filedOn answerDueOn state } } } }',
    );
    for (const { voidReason, winner } of voided.nodes) expect([typeof voidReason, winner]).toEqual(['string', null]);
    for (const { winner, challenges } of challenged.nodes) {
      expect(challenges[0].challenger.id).not.toBe(winner.id);
      expect(challenges[0].answerDueOn > challenges[0].filedOn).toBe(true);
    }
  });

  test('and their bids are read in one statement a type', async () => {
    const query = (first: number) =>
      `{ tenders(state: CONTRACTED, first: ${first}) { nodes { project { nameZh } bidCount bids { bidder { nameZh } rank score gradeAtBid } challenges { state } contract { id } } } }`;
    const [few, many] = [await department.ask(query(1)), await department.ask(query(100))];
    expect(many.statements).toBeLessThanOrEqual(6);
    expect(many.statements - few.statements).toBeLessThanOrEqual(1);
  });
});

describe('a bid', () => {
  const bid: BidRow = {
    id: 'TEN-0001/1',
    tenderId: 'TEN-0001',
    bidderId: 'ORG-0001',
    closesOn: '2015-06-01',
    submittedOn: '2015-06-01',
    amount: 100,
    backgroundDeclared: true,
    reviewScore: 80,
    state: 'SUBMITTED',
    version: 1,
    quality: 'SYNTHETIC',
  };
  const record: BidRecord = {
    bid,
    ceiling: 100,
    minimumGrade: 'A2',
    preferGradeAtLeast: 'A3',
    preferencePoints: 3,
    grade: 'A2',
    credit: 'NORMAL',
    suspended: false,
  };

  test.each<readonly [string, Partial<BidRecord>, string | null]>([
    ['on the closing day, at the ceiling, with the minimum grade', {}, null],
    ['a day late', { bid: { ...bid, submittedOn: '2015-06-02' } }, 'LATE'],
    ['a fen above the ceiling', { bid: { ...bid, amount: 101 } }, 'ABOVE_CEILING'],
    ['of an agency on the serious-dishonesty list', { credit: 'SERIOUS_DISHONESTY_LIST' }, 'SERIOUS_DISHONESTY'],
    ['of an agency barred from tenders', { suspended: true }, 'SUSPENDED_FROM_TENDER'],
    ['of an agency on the abnormal list only', { credit: 'ABNORMAL_LIST' }, null],
    ['one grade below', { grade: 'A1' }, 'GRADE_BELOW_MINIMUM'],
    ['without a grade', { grade: null }, 'GRADE_BELOW_MINIMUM'],
    ['without a grade, where none is asked', { grade: null, minimumGrade: null }, null],
    ['that hides its background', { bid: { ...bid, backgroundDeclared: false } }, 'BACKGROUND_UNDECLARED'],
  ])('%s is judged as %p gives %p', (_, facts, reason) => {
    expect(reasonAgainst({ ...record, ...facts })).toBe(reason);
  });

  test('of a 3A agency overtakes one up to three points better, and equal scores share a rank', () => {
    const of = (id: string, grade: BidRecord['grade'], reviewScore: number): BidRecord => ({
      ...record,
      grade,
      bid: { ...bid, id, reviewScore },
    });
    const judged = judge([of('a', 'A2', 82.9), of('b', 'A3', 80), of('c', 'A2', 83), of('d', 'A1', 99)]);
    expect(judged.map(({ bid: { id }, rank, score }) => [id, rank, score])).toEqual([
      ['b', 1, 83],
      ['c', 1, 83],
      ['a', 3, 82.9],
      ['d', null, null],
    ]);
  });
});

describe('standards', () => {
  test('have one city-wide version in force a field on any day', async () => {
    for (const day of ['2012-06-30', '2013-01-01', '2015-10-26']) {
      const { serviceStandards } = await ask(
        `{ serviceStandards(inForceOn: "${day}", cityWide: true) { nodes { field } } }`,
      );
      const fields = serviceStandards.nodes.map(({ field }: Node) => field);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  test('lack drug control, which is only a draft', async () => {
    const data = await ask(
      '{ now: serviceStandard(id: "STD-DRUG_CONTROL") { id } draft: serviceStandard(id: "STD-DRUG_CONTROL", version: 1) { state } }',
    );
    expect(data).toEqual({ now: null, draft: { state: 'DRAFT' } });
  });

  test('measure what was delivered against target and norm hours', async () => {
    const { indicatorCompletion } = await ask(
      '{ indicatorCompletion(year: 2014) { indicator { code unit normHoursPerUnit } centres target delivered completionPercent normHours reportedHours } }',
    );
    const sessions = indicatorCompletion.find(({ indicator }: Node) => indicator.code === 'I03');
    expect(sessions).toMatchObject({ centres: 161, delivered: '19842' });
    expect(sessions.normHours).toBe(19_842 * sessions.indicator.normHoursPerUnit);
    expect(indicatorCompletion.map(({ indicator }: Node) => indicator.unit)).not.toContain('PERCENT');
  });
});

describe('evaluations', () => {
  test('are carried out by eight bodies, in every state there is', async () => {
    const counts = await countBy('evaluations', statesOf('EvaluationState'));
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    const { evaluationConsistency } = await ask(
      '{ evaluationConsistency(from: "2011-01-01", to: "2015-10-26") { evaluations byEvaluator { evaluator { kind } evaluations } } }',
    );
    expect(evaluationConsistency.byEvaluator).toHaveLength(8);
    for (const { evaluator } of evaluationConsistency.byEvaluator) expect(evaluator.kind).toBe('EVALUATION_BODY');
  });

  test('show the four 不统一 as numbers, above zero each, that add up over the bodies', async () => {
    const { evaluationConsistency: found } = await ask(
      `{ evaluationConsistency(from: "2014-01-01", to: "2014-12-31") { evaluations notOnCurrentStandardPercent largestScoreSpread stepsSkippedPercent
        scoreSpreads { kind evaluators lowestMean highestMean spread } feedback { meanDays spreadDays writtenPercent } byEvaluator { evaluations notOnCurrentStandardPercent } } }`,
    );
    expect(found.notOnCurrentStandardPercent).toBeGreaterThan(0);
    expect(found.largestScoreSpread).toBeGreaterThan(0);
    expect(found.stepsSkippedPercent).toBeGreaterThan(0);
    expect(found.feedback.spreadDays).toBeGreaterThan(0);
    expect(found.feedback.writtenPercent).toBeLessThan(100);
    const bodies: Node[] = found.byEvaluator;
    expect(bodies.reduce((sum, { evaluations }) => sum + evaluations, 0)).toBe(found.evaluations);
    expect(found.largestScoreSpread).toBe(Math.max(...found.scoreSpreads.map(({ spread }: Node) => spread)));
  });

  test('without any in a period give nulls, not zeros', async () => {
    const { evaluationConsistency } = await ask(
      '{ evaluationConsistency(from: "2001-01-01", to: "2001-12-31") { evaluations notOnCurrentStandardPercent largestScoreSpread stepsSkippedPercent feedback { meanDays writtenPercent } byEvaluator { evaluations } } }',
    );
    expect(evaluationConsistency).toEqual({
      evaluations: 0,
      notOnCurrentStandardPercent: null,
      largestScoreSpread: null,
      stepsSkippedPercent: null,
      feedback: { meanDays: null, writtenPercent: null },
      byEvaluator: [],
    });
  });

  test('tell components whose weights sum to 1, steps, dates of visit and feedback, and independence', async () => {
    const { evaluations } = await ask(
      '{ evaluations(state: CLOSED, first: 100) { nodes { components { weight score } steps { step doneOn skipped } siteVisitOn feedbackOn feedbackDays grade score independence { independent sharedOfficers sharedContracts } } } }',
    );
    for (const { components, steps, feedbackDays, grade, independence } of evaluations.nodes) {
      expect(components.reduce((sum: number, { weight }: Node) => sum + weight, 0)).toBeCloseTo(1, 9);
      for (const { doneOn, skipped } of steps) expect(doneOn === null).toBe(skipped);
      expect(feedbackDays).toBeGreaterThan(0);
      expect(grade).not.toBeNull();
      expect(independence.independent).toBe(independence.sharedOfficers + independence.sharedContracts === 0);
    }
    const { tied } = await ask(
      '{ tied: evaluations(notIndependentOnly: true) { totalCount nodes { independence { independent } } } }',
    );
    expect(tied.totalCount).toBeGreaterThan(0);
  });

  test('cost staff hours, and more than two a year put a centre over the cap', async () => {
    const { evaluationBurden, centresOverEvaluationCap } = await ask(
      '{ evaluationBurden(year: 2014) { centres evaluations staffHours yearlyCap centresOverCap most } centresOverEvaluationCap(year: 2014) { evaluationBurden(year: 2014) { evaluations overCap } } }',
    );
    expect(evaluationBurden).toMatchObject({ yearlyCap: 2, most: 3 });
    expect(centresOverEvaluationCap).toHaveLength(evaluationBurden.centresOverCap);
    for (const centre of centresOverEvaluationCap) expect(centre.evaluationBurden.overCap).toBe(true);
  });

  test('planned for one centre at the same moment are no more than its cap, whoever asks', async () => {
    const [{ id: contract }] = await department.orm.em
      .getConnection()
      .execute<[{ id: string }]>(
        "select id from contract where centre_id is not null and state = 'IN_FORCE' and starts_on <= '2015-10-26' and runs_until >= '2015-10-26' limit 1",
      );
    const plan = (turn: number) =>
      department.ask(
        'mutation ($input: PlanEvaluationInput!) { planEvaluation(input: $input) { state } }',
        { input: { contract, round: 'ANNUAL', year: 2016, idempotencyKey: `evaluation-at-once-${turn}` } },
        actorWith({ organisation: 'CIVIL_AFFAIRS', scopes: new Set(['evaluation:act']) }),
      );
    const answers = await Promise.all([1, 2, 3].map(plan));
    const outcomes = answers.map(({ data, errors }) => data?.planEvaluation?.state ?? errors[0]?.code);
    expect(outcomes.sort()).toEqual(['ACTION_GUARDED', 'PLANNED', 'PLANNED']);
  });

  test('visited and not fed back yet are a list of their own', async () => {
    const { evaluations } = await ask(
      '{ evaluations(awaitingFeedback: true, visitedBy: "2015-10-01") { nodes { siteVisitOn feedbackOn grade } } }',
    );
    expect(evaluations.nodes.length).toBeGreaterThan(0);
    for (const { siteVisitOn, feedbackOn, grade } of evaluations.nodes) {
      expect(siteVisitOn <= '2015-10-01').toBe(true);
      expect([feedbackOn, grade]).toEqual([null, null]);
    }
  });
});

describe('the project gate', () => {
  test('lets proposals that were argued show every vote by seat, and leaves conflicts out of the count', async () => {
    const { projectProposals } = await ask(
      `{ projectProposals(state: ARGUED) { nodes { id proposer { id } voteResult { for against abstained leftOut undeclaredConflicts carried }
        votes { seat position conflictDeclared conflictExists counted member { organisation { id } } } survey { findings(first: 1) { nodes { field peopleInNeed metNow suppressed } } } } } }`,
    );
    expect(projectProposals.nodes.length).toBeGreaterThan(0);
    for (const { proposer, votes, voteResult } of projectProposals.nodes) {
      expect(votes).toHaveLength(13);
      for (const { member, conflictExists, counted } of votes) {
        expect(conflictExists).toBe(member.organisation?.id === proposer.id);
        if (conflictExists) expect(counted).toBe(false);
      }
      expect(voteResult.for + voteResult.against + voteResult.abstained + voteResult.leftOut).toBe(13);
      expect(voteResult.carried).toBe(voteResult.for > voteResult.against);
    }
    const results: Node[] = projectProposals.nodes.map(({ voteResult }: Node) => voteResult);
    expect(results.filter(({ undeclaredConflicts }) => undeclaredConflicts > 0)).toHaveLength(1);
  });

  test('has a committee of four constituencies since April 2015, and none before', async () => {
    const data = await ask(
      '{ advisoryCommittee { seats { seatNumber } composition { seat seats } } before: advisoryCommittee(asOf: "2015-03-31") { asOf } }',
    );
    expect(data.advisoryCommittee.seats).toHaveLength(13);
    expect(data.advisoryCommittee.composition.map(({ seat }: Node) => seat)).toEqual(statesOf('CommitteeSeat'));
    expect(data.before).toBeNull();
  });

  test('never shows a need, a service or a gap too small to hide who it is', async () => {
    const { demandSurvey } = await ask(
      '{ demandSurvey(id: "SUR-004") { findings(field: COMMUNITY_CORRECTIONS, first: 100) { nodes { peopleInNeed metNow unmetPercent suppressed } } } ongoing: demandSurvey(id: "SUR-012") { findings { totalCount } } }',
    );
    const { nodes } = demandSurvey.findings;
    expect(nodes.filter(({ suppressed }: Node) => suppressed).length).toBeGreaterThan(0);
    for (const { peopleInNeed, metNow, unmetPercent, suppressed } of nodes) {
      if (peopleInNeed !== null) expect(peopleInNeed).toBeGreaterThanOrEqual(11);
      if (metNow === null) expect(unmetPercent).toBeNull();
      else for (const count of [metNow, peopleInNeed - metNow]) expect(count === 0 || count >= 11).toBe(true);
      if (peopleInNeed === null) expect([metNow, suppressed]).toEqual([null, true]);
    }
  });
});
