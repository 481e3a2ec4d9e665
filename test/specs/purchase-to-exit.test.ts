import { instantOf } from '@hub/kit/working-calendar.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Members, type Procedure, startMembers } from '../support/members.ts';

/** Ten in the morning of a day the departments take for today. */
let today = '2015-10-26';

const bureau = 'CIVIL_AFFAIRS';
const evaluator = 'ORG-0311';
/** Its head holds seat 5 of the committee. */
const proposer = 'ORG-0003';
/** On the serious-dishonesty list since 2014. */
const listed = 'ORG-0088';

let members: Members;
beforeAll(async () => {
  members = await startMembers({
    writable: ['civil-affairs', 'justice', 'volunteer'],
    now: () => instantOf(today, '10:00:00'),
    scope:
      'project:act tender:act evaluation:act agency:act person:civil-case handover:act justice:case justice:act health:case volunteer:act',
  });
}, 90_000);
afterAll(() => members.stop());

const ask: Members['ask'] = (...asked) => members.ask(...asked);
const mutate: Members['mutate'] = (...asked) => members.mutate(...asked);
const procedure: Members['procedure'] = (...asked) => members.procedure(...asked);

let surveyId: string;
let projectId: string;
let tenderId: string;
let contractId: string;
let agencies: readonly string[];
let winner: string;
let loser: string;
let tender: Procedure;

const townships = ['440106001', '440106002'];

describe('from need to catalogue', () => {
  test('a survey finds the need and is published', async () => {
    const { done } = await mutate(bureau, 'startDemandSurvey', 'StartSurveyInput', {
      titleZh: '合成·天河区长者需求调研',
      townships,
    });
    surveyId = done.id;
    const survey = procedure('actOnDemandSurvey', 'ActOnSurveyInput', done);
    expect((await survey(bureau, 'PUBLISH')).codes).toEqual(['ACTION_GUARDED']);
    await survey(bureau, 'RECORD', {
      respondents: 420,
      findings: townships.map((township) => ({ township, field: 'ELDERLY', peopleInNeed: 300, metNow: 90 })),
    });
    expect((await survey(bureau, 'PUBLISH')).done.state).toBe('PUBLISHED');
  });

  test('the committee argues the proposal: a member of the proposer is refused and can only be excused', async () => {
    const { done } = await mutate(proposer, 'proposeProject', 'ProposeProjectInput', {
      titleZh: '合成·失能长者居家支援',
      fields: ['ELDERLY'],
      townships,
      proposedAmount: '120000000',
    });
    const proposal = procedure('actOnProposal', 'ActOnProposalInput', done);
    await proposal(proposer, 'SURVEY', { survey: surveyId });
    const conflicted = await proposal(proposer, 'VOTE', { seat: 'SEAT-05', position: 'FOR' });
    expect(conflicted.codes).toEqual(['ACTION_GUARDED']);
    expect(conflicted.errors[0].message).toContain('回避');
    expect((await proposal(proposer, 'VOTE', { seat: 'SEAT-05', position: 'EXCUSED' })).codes).toEqual([]);
    expect((await proposal(bureau, 'ARGUE')).codes).toEqual(['ACTION_GUARDED']);
    for (const seat of ['SEAT-01', 'SEAT-02', 'SEAT-03', 'SEAT-09', 'SEAT-10', 'SEAT-12'])
      await proposal(bureau, 'VOTE', { seat, position: seat === 'SEAT-03' ? 'AGAINST' : 'FOR' });
    // An agency head votes for its own seat, and for no other.
    expect((await proposal('ORG-0010', 'VOTE', { seat: 'SEAT-07', position: 'FOR' })).codes).toEqual([
      'ACTION_GUARDED',
    ]);
    await proposal('ORG-0010', 'VOTE', { seat: 'SEAT-06', position: 'FOR' });
    const argued = await proposal(bureau, 'ARGUE', {}, 'voteResult { for against leftOut carried }');
    expect(argued.done).toMatchObject({
      state: 'ARGUED',
      voteResult: { for: 6, against: 1, leftOut: 1, carried: true },
    });
    const listedProject = await proposal(bureau, 'CATALOGUE', {}, 'resultingProject { id state purchaser { id } }');
    expect(listedProject.done.resultingProject).toMatchObject({ state: 'CATALOGUED', purchaser: { id: 'ORG-0401' } });
    projectId = listedProject.done.resultingProject.id;
  });
});

describe('from tender to contract', () => {
  test('the tender is open, closes after twenty days, and takes bids under seal', async () => {
    const draft = { project: projectId, ceiling: '120000000', minimumGrade: 'A2' };
    expect((await mutate(bureau, 'draftTender', 'DraftTenderInput', { ...draft, method: 'INQUIRY' })).codes).toEqual([
      'ACTION_GUARDED',
    ]);
    const { done } = await mutate(bureau, 'draftTender', 'DraftTenderInput', { ...draft, method: 'OPEN_TENDER' });
    tenderId = done.id;
    tender = procedure('actOnTender', 'ActOnTenderInput', done);
    expect((await tender(bureau, 'PUBLISH', { closesOn: '2015-11-14' })).codes).toEqual(['ACTION_GUARDED']);
    expect((await tender(bureau, 'PUBLISH', { closesOn: '2015-11-15' }, 'project { state }')).done).toMatchObject({
      state: 'PUBLISHED',
      project: { state: 'TENDERING' },
    });
    const { data } = await ask(
      bureau,
      '{ organisations(kind: PRIVATE_SOCIAL_WORK_AGENCY, gradeAtLeast: A3, creditStanding: NORMAL, first: 20) { nodes { id exits { id } currentGrade(asOf: "2015-11-15") } } }',
    );
    agencies = data.organisations.nodes
      .filter(
        ({ exits, currentGrade }: { exits: unknown[]; currentGrade: string | null }) =>
          exits.length === 0 && currentGrade,
      )
      .map(({ id }: { id: string }) => id)
      .slice(0, 3);
    [winner = '', loser = ''] = agencies;
    for (const bidder of [...agencies, listed]) {
      const bid = { tender: tenderId, amount: '110000000', backgroundDeclared: true };
      expect((await mutate(bidder, 'submitBid', 'SubmitBidInput', bid)).codes).toEqual([]);
    }
    const sealed = `{ tender(id: "${tenderId}") { bidCount bids { amount } ownBid { amount bidder { id } } } }`;
    const seen = { bidCount: null, bids: [] };
    expect((await ask(bureau, sealed)).data.tender).toEqual({ ...seen, ownBid: null });
    expect((await ask(loser, sealed)).data.tender).toEqual({
      ...seen,
      ownBid: { amount: '110000000', bidder: { id: loser } },
    });
  });

  test('opened, one bid is not eligible, and says why in both languages', async () => {
    expect((await tender(bureau, 'CLOSE')).codes).toEqual(['ACTION_GUARDED']);
    today = '2015-11-16';
    const { done } = await tender(
      bureau,
      'CLOSE',
      {},
      'eligibleBidCount bids { bidder { id } eligible ineligibleReason grounds { ground passed textZh textEn } }',
    );
    expect(done.eligibleBidCount).toBe(3);
    const refused = done.bids.filter(({ eligible }: { eligible: boolean }) => !eligible);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ bidder: { id: listed }, ineligibleReason: 'SERIOUS_DISHONESTY' });
    expect(refused[0].grounds).toContainEqual({
      ground: 'SERIOUS_DISHONESTY',
      passed: false,
      textZh: '2015-11-15信用状况:列入严重违法失信名单',
      textEn: 'Credit standing on 2015-11-15: on the serious-dishonesty list',
    });
    await tender(bureau, 'EVALUATE');
    const scores = agencies.map((bidder, index) => ({ bidder, score: 92 - index * 9 }));
    await tender(bureau, 'SCORE', { scores });
    const publicised = await tender(bureau, 'PUBLICISE', {}, 'winner { id } challengeUntil');
    expect(publicised.done).toMatchObject({ winner: { id: winner }, challengeUntil: '2015-11-25' });
  });

  test('the award waits for the challenge and its seven working days, then the contract is signed', async () => {
    today = '2015-11-18';
    expect((await tender('ORG-0200', 'CHALLENGE', { noteZh: '未投标' })).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const filed = await tender(loser, 'CHALLENGE', { noteZh: '评分标准有误' }, 'challenges { id answerDueOn }');
    const [{ id: challenge }] = filed.done.challenges;
    expect(filed.done.challenges[0].answerDueOn).toBe('2015-11-27');
    today = '2015-11-26';
    expect((await tender(bureau, 'AWARD')).codes).toEqual(['ACTION_GUARDED']);
    await tender(bureau, 'ANSWER_CHALLENGE', { challenge, upheld: false, noteZh: '评分符合招标文件' });
    expect((await tender(bureau, 'AWARD', {}, 'contractDueOn')).done).toMatchObject({
      state: 'AWARDED',
      contractDueOn: '2015-12-26',
    });
    const term = { startsOn: '2015-12-01', endsOn: '2018-11-30' };
    const { done } = await tender(
      bureau,
      'CONTRACT',
      term,
      'contract { id state supplier { id } annualAmount payments { dueOn } } project { state } procedure { action byZh }',
    );
    expect(done).toMatchObject({
      state: 'CONTRACTED',
      contract: { state: 'SIGNED', supplier: { id: winner }, annualAmount: '110000000' },
      project: { state: 'CONTRACTED' },
    });
    expect(done.contract.payments).toHaveLength(12);
    expect(done.procedure.map(({ action }: { action: string }) => action)).toEqual([
      'DRAW_UP',
      'PUBLISH',
      'CLOSE',
      'EVALUATE',
      'SCORE',
      'PUBLICISE',
      'CHALLENGE',
      'ANSWER_CHALLENGE',
      'AWARD',
      'CONTRACT',
    ]);
    contractId = done.contract.id;
  });
});

describe('from evaluation to suspension', () => {
  test('the evaluation is answered, appealed, reviewed and published; what fails is not put right in time', async () => {
    today = '2016-06-01';
    const planned = { contract: contractId, round: 'ANNUAL', year: 2016 };
    const { done, codes } = await mutate(bureau, 'planEvaluation', 'PlanEvaluationInput', planned);
    expect(codes).toEqual([]);
    const evaluation = procedure('actOnEvaluation', 'ActOnEvaluationInput', done);
    expect((await evaluation(bureau, 'COMMISSION', { evaluator: loser })).codes).toEqual(['ACTION_GUARDED']);
    const commissioned = await evaluation(
      bureau,
      'COMMISSION',
      { evaluator },
      'onCurrentStandard independence { independent }',
    );
    expect(commissioned.done).toMatchObject({ onCurrentStandard: true, independence: { independent: true } });
    await evaluation(evaluator, 'OPEN_SELF_ASSESSMENT');
    await evaluation(winner, 'SELF_ASSESS', { noteZh: '自评报告已附' });
    await evaluation(evaluator, 'VISIT');
    const components = [
      { kind: 'PROFESSIONAL', weight: 0.6, score: 55 },
      { kind: 'FINANCIAL', weight: 0.4, score: 50 },
    ];
    const stepsDone = ['DOCUMENT_REVIEW', 'SERVICE_USER_INTERVIEW', 'STAFF_INTERVIEW', 'FINANCIAL_AUDIT'];
    const drafted = await evaluation(
      evaluator,
      'DRAFT',
      { components, stepsDone, staffHours: 24 },
      'score steps { step skipped }',
    );
    expect(drafted.done.score).toBe(53);
    expect(drafted.done.steps.filter(({ skipped }: { skipped: boolean }) => skipped)).toEqual([
      { step: 'PRELIMINARY_FEEDBACK', skipped: true },
    ]);
    expect((await evaluation(bureau, 'PUBLISH')).codes).toEqual(['ACTION_GUARDED']);
    today = '2016-06-10';
    await evaluation(evaluator, 'FEED_BACK', { inWriting: true });
    await evaluation(winner, 'RESPOND', { accepted: false, noteZh: '财务分项扣分依据不足' });
    await evaluation(winner, 'APPEAL', { noteZh: '申请复核财务分项' });
    await evaluation(bureau, 'REVIEW', { score: 56, noteZh: '财务分项酌情调整' });
    const published = await evaluation(bureau, 'PUBLISH', {}, 'grade score scoreBeforeReview');
    expect(published.done).toMatchObject({ state: 'PUBLISHED', grade: 'FAIL', score: 56, scoreBeforeReview: 53 });
    await evaluation(bureau, 'ORDER_RECTIFICATION', { dueOn: '2016-08-31', noteZh: '补足专业服务' });
    const failing = { noteZh: '逾期未整改' };
    expect((await evaluation(bureau, 'FAIL_RECTIFICATION', failing)).codes).toEqual(['ACTION_GUARDED']);
    today = '2016-09-01';
    expect((await evaluation(bureau, 'FAIL_RECTIFICATION', failing, 'rectified')).done).toMatchObject({
      state: 'CLOSED',
      rectified: false,
    });
  });
});

describe('from suspension to exit', () => {
  let exit: Procedure;
  let exitId: string;

  test('everything on the hand-over list is handed over, to somebody who is not leaving', async () => {
    const { done } = await mutate(bureau, 'warnAgency', 'WarnAgencyInput', {
      organisation: winner,
      reasonZh: '评估不合格且整改未完成',
    });
    exitId = done.id;
    exit = procedure('actOnExit', 'ActOnExitInput', done);
    await exit(bureau, 'SUSPEND', { noteZh: '暂停参加投标' });
    const begun = await exit(
      bureau,
      'BEGIN_EXIT',
      { noteZh: '不再具备承接能力' },
      'unstated handover { kind total cases { id } contracts { id } payments { id } }',
    );
    expect(begun.done.unstated).toEqual(['REFERRALS', 'VOLUNTEER_TEAMS']);
    expect((await exit(bureau, 'COMPLETE')).codes).toEqual(['ACTION_GUARDED']);
    await exit(winner, 'LIST', { kind: 'REFERRALS', keys: ['REF-000001'] });
    await exit(winner, 'LIST', { kind: 'VOLUNTEER_TEAMS', keys: [] });
    interface Item {
      readonly kind: string;
      readonly total: number;
      readonly cases: readonly { readonly id: string }[] | null;
      readonly contracts: readonly { readonly id: string }[] | null;
      readonly payments: readonly { readonly id: string }[] | null;
    }
    const items: readonly Item[] = begun.done.handover;
    expect(items.find(({ kind }) => kind === 'CONTRACTS')?.contracts).toContainEqual({ id: contractId });
    for (const { kind, total, cases, contracts, payments } of items) {
      const keys = (cases ?? contracts ?? payments ?? []).map(({ id }) => id);
      expect(keys).toHaveLength(total);
      // Nobody hands over to one who is itself leaving, nor what is not on the list.
      if (total > 0)
        expect((await exit(winner, 'HAND_OVER', { kind, keys, receiver: 'ORG-0072' })).codes).toEqual([
          'ACTION_GUARDED',
        ]);
      if (total > 0) expect((await exit(winner, 'HAND_OVER', { kind, keys, receiver: loser })).codes).toEqual([]);
    }
    expect((await exit(bureau, 'COMPLETE')).errors[0].message).toContain('全部移交');
    const referral = { kind: 'REFERRALS', keys: ['REF-000002'], receiver: loser };
    expect((await exit(winner, 'HAND_OVER', referral)).codes).toEqual(['ACTION_GUARDED']);
    await exit(winner, 'HAND_OVER', { ...referral, keys: ['REF-000001'] });
  });

  /** What each owner's own answer says is with the agency still. */
  const held = async (owner: string, field: string): Promise<number> =>
    (await ask(owner, `{ agencyExit(id: "${exitId}") { ${field} } }`)).data.agencyExit[field];

  test('each department that holds something answers for its own: the office is told whose word is missing', async () => {
    const waiting = await exit(bureau, 'COMPLETE');
    expect([waiting.codes, waiting.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      expect.stringContaining('移交清单尚待确认:司法、卫生、义工联'),
    ]);
    for (const stranger of [bureau, winner, 'COORDINATION'])
      expect((await exit(stranger, 'CONFIRM', { held: 0 })).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect(await held('HEALTH', 'medicalCasesWithAgency')).toBe(0);
    // What is justice's is told to nobody else, the office that closes the exit included.
    expect((await ask(bureau, `{ agencyExit(id: "${exitId}") { correctionsWithAgency } }`)).codes).toEqual([
      'PURPOSE_NOT_PERMITTED',
    ]);
    const { done } = await exit('HEALTH', 'CONFIRM', { held: 0 }, 'unconfirmed confirmations { department on }');
    expect(done).toMatchObject({
      unconfirmed: ['JUSTICE', 'VOLUNTEER_FEDERATION'],
      confirmations: [{ department: 'HEALTH', on: '2016-09-01' }],
    });
  });

  test('justice confirms once its people are helped by somebody else, and takes its word back while it objects', async () => {
    const { data } = await ask('JUSTICE', `{ agencyExit(id: "${exitId}") { workers { id } correctionsWithAgency } }`);
    const { workers, correctionsWithAgency } = data.agencyExit;
    expect(correctionsWithAgency).toBeGreaterThan(0);
    const early = await exit('JUSTICE', 'CONFIRM', { held: correctionsWithAgency });
    expect(early.errors[0].message).toContain(`本部门尚有${correctionsWithAgency}项由该机构承担`);
    for (const { id: socialWorker } of workers) {
      const cases = `{ correctionsCases(socialWorker: "${socialWorker}", state: UNDER_CORRECTION, first: 100) { nodes { id version } } }`;
      for (const { id, version } of (await ask('JUSTICE', cases)).data.correctionsCases.nodes)
        await mutate(
          'JUSTICE',
          'assignCorrectionsSocialWorker',
          'AssignCorrectionsSocialWorkerInput',
          { id, socialWorker: 'SW-00060', supportNeeds: ['EMPLOYMENT'], expectedVersion: version },
          'id',
        );
    }
    const left = await held('JUSTICE', 'correctionsWithAgency');
    expect(left).toBe(0);
    await exit('JUSTICE', 'CONFIRM', { held: left });
    const objected = await exit('JUSTICE', 'OBJECT', { noteZh: '尚有一名对象未衔接' }, 'unconfirmed');
    expect(objected.done.unconfirmed).toEqual(['JUSTICE', 'VOLUNTEER_FEDERATION']);
    expect((await exit('JUSTICE', 'CONFIRM', { held: left }, 'unconfirmed')).done.unconfirmed).toEqual([
      'VOLUNTEER_FEDERATION',
    ]);
  });

  test('the federation transfers the teams and confirms; a list that grows is confirmed anew by all', async () => {
    const { data } = await ask(
      'VOLUNTEER_FEDERATION',
      `{ agencyExit(id: "${exitId}") { teamsWithAgency organisation { volunteerTeams(first: 100) { nodes { id version } } } } }`,
    );
    const { teamsWithAgency, organisation } = data.agencyExit;
    expect(organisation.volunteerTeams.nodes).toHaveLength(teamsWithAgency);
    for (const { id, version } of organisation.volunteerTeams.nodes)
      await mutate(
        'VOLUNTEER_FEDERATION',
        'actOnTeam',
        'ActOnTeamInput',
        { id, action: 'TRANSFER', organisation: loser, noteZh: '原机构退出', expectedVersion: version },
        'id',
      );
    const confirm = async () =>
      exit(
        'VOLUNTEER_FEDERATION',
        'CONFIRM',
        { held: await held('VOLUNTEER_FEDERATION', 'teamsWithAgency') },
        'unconfirmed',
      );
    expect((await confirm()).done.unconfirmed).toEqual([]);
    const grown = await exit(winner, 'LIST', { kind: 'REFERRALS', keys: ['REF-000003'] }, 'unconfirmed');
    expect(grown.done.unconfirmed).toEqual(['JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION']);
    await exit(winner, 'HAND_OVER', { kind: 'REFERRALS', keys: ['REF-000003'], receiver: loser });
    await confirm();
    for (const owner of ['JUSTICE', 'HEALTH']) await exit(owner, 'CONFIRM', { held: 0 });
  });

  test('the agency leaves once everything is handed over and every owner has confirmed', async () => {
    const left = await exit(bureau, 'COMPLETE', {}, 'handoverComplete endedOn organisation { creditStanding }');
    expect(left.done).toMatchObject({
      state: 'EXITED',
      handoverComplete: true,
      endedOn: '2016-09-01',
      organisation: { creditStanding: 'EXITED' },
    });
  });
});
