/** An old patient goes home: from the ward to the closed loop and back, as each of those concerned sees it. */
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
/** Wednesday morning in Guangzhou; the story moves it on. */
let now = '2015-10-28T01:30:00Z';
beforeAll(async () => {
  hub = await startHub({ writable: ['coordination', 'health'], now: () => now });
}, 60_000);
afterAll(() => hub.stop());

/** Inputs that are not named after their mutation. */
const inputs: Readonly<Record<string, string>> = {
  acknowledgeReferral: 'ActOnReferralInput',
  startReferralService: 'ActOnReferralInput',
  closeReferral: 'ActOnReferralInput',
  completeReferralService: 'CompleteReferralInput',
};

interface Standing {
  readonly id: string;
  readonly version: number;
}

let count = 0;
async function does(as: PersonaName, call: string, input: object) {
  count += 1;
  const type = inputs[call] ?? `${call.charAt(0).toUpperCase()}${call.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { id version state } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `discharge-${count}`, ...input } } });
  expect(answer.json.errors ?? []).toEqual([]);
  return answer.json.data[call];
}
const doTo = (as: PersonaName, call: string, { id, version }: Standing, given: object = {}) =>
  does(as, call, { id, expectedVersion: version, ...given });

async function asks(as: PersonaName, query: string, variables: object = {}) {
  const answer = await hub.ask(query, { as, variables: variables as Record<string, unknown> });
  expect(codesOf(answer)).toEqual([]);
  return answer.json.data;
}

const everybody = [
  'hospital',
  'health',
  'centre-worker',
  'civil-affairs',
  'coordinator',
  'justice',
  'partner',
] as const satisfies readonly PersonaName[];

/** The state in which each of them finds the row of that key; null where there is none for them, and a code where they may not ask. */
async function seenByEverybody(field: 'medicalCase' | 'referral', id: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const as of everybody) {
    const answer = await hub.ask(`{ ${field}(id: "${id}") { state } }`, { as });
    const [code] = codesOf(answer);
    found[as] = code ?? answer.json.data[field]?.state ?? null;
  }
  return found;
}
const mayNotAsk = 'UNAUTHORIZED_FIELD_OR_TYPE';
/** Her case is the hospital's and its department's; nobody else may as much as ask for one. */
const ofTheHospital = (state: string) => ({
  hospital: state,
  health: state,
  'centre-worker': mayNotAsk,
  'civil-affairs': mayNotAsk,
  coordinator: mayNotAsk,
  justice: mayNotAsk,
  partner: mayNotAsk,
});
/** A referral is for both ends, their departments and the office; for justice there is none. */
const ofBothEnds = (state: string) => ({
  hospital: state,
  health: state,
  'centre-worker': state,
  'civil-affairs': state,
  coordinator: state,
  justice: null,
  partner: mayNotAsk,
});

const november = 'from: "2015-11-01", to: "2015-11-30"';
const numbers = 'sent sentSuppressed closedLoop loopClosureRate';
async function officeSees(district: string) {
  const { district: found, referralFlow } = await asks(
    'coordinator',
    `{ district(code: "${district}") { referralFlow(${november}) { from { code } to { code } statistics { ${numbers} } } }
       referralFlow(${november}) { from { code } to { code } statistics { ${numbers} } } }`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: a cell of the shape asked for above
  const cell = (cells: readonly any[]) =>
    cells.find(({ from, to }) => from.code === 'HEALTH' && to.code === 'CIVIL_AFFAIRS').statistics;
  return { district: cell(found.referralFlow), city: cell(referralFlow) };
}

const consent = {
  basis: 'SEPARATE_CONSENT',
  givenOn: '2015-10-28',
  scope: ['NEED', 'CONTACT', 'ASSESSMENT', 'MEDICAL'],
};
const reported = { outcome: 'NEED_MET', feedbackZh: '已安排送餐和每周探访' };
/** Of Liwan, born in 1934; no department had her in hand before. */
const person = 'PER-014ce86788e40d170a2a';
const forHerReferral = { need: 'ELDERLY', priority: 'ROUTINE', consent } as const;

describe('the discharge of an old patient', () => {
  const stay = { id: '', version: 0 };
  const referral = { id: '', version: 0 };
  const follow = (story: Standing, { id, version }: Standing) => Object.assign(story, { id, version });
  const onWard = async (call: string, given: object = {}) => follow(stay, await doTo('hospital', call, stay, given));
  const refers = async (as: PersonaName, call: string, given: object = {}) =>
    follow(referral, await doTo(as, call, referral, given));
  let daughters: string;
  let hospital: { id: string; labelZh: string; district: string };
  let centre: { id: string; labelZh: string; district: string };
  let capacity: string;

  test('she is screened on the ward, and before she consents the case has no name', async () => {
    follow(
      stay,
      await does('hospital', 'screenMedicalCase', {
        hospital: 'HOS-001',
        person,
        wardZh: '骨科',
        source: 'DOCTOR',
        caseType: 'COMPLEX',
        types: ['DISCHARGE_PLANNING'],
      }),
    );
    const { medicalCase } = await asks('hospital', `{ medicalCase(id: "${stay.id}") { state person { id } } }`);
    expect(medicalCase).toEqual({ state: 'SCREENED', person: null });
    expect(await seenByEverybody('medicalCase', stay.id)).toEqual(ofTheHospital('SCREENED'));
  });

  test('she consents, is assessed, and the hospital opens her case: the coordinator, cleared by health, sees that she is in hand', async () => {
    const openCases = async () =>
      (await asks('coordinator', `{ person(id: "${person}") { medicalSocialWork { openCases { id state } } } }`)).person
        .medicalSocialWork.openCases;
    expect(await openCases()).not.toContainEqual(expect.objectContaining({ id: stay.id }));
    await onWard('recordMedicalConsent', { givenBy: 'PATIENT', coversReferral: true });
    now = '2015-10-29T01:30:00Z';
    await onWard('beginMedicalAssessment', { socialWorker: 'SW-03801' });
    await onWard('openMedicalCase');
    expect(await openCases()).toContainEqual({ id: stay.id, state: 'OPEN' });
    expect(await seenByEverybody('medicalCase', stay.id)).toEqual(ofTheHospital('OPEN'));
  });

  test('the way home is planned: while nobody cares for her there she is not to be referred, then she is', async () => {
    const waiting = async () => {
      const { dischargePlans } = await asks(
        'hospital',
        '{ dischargePlans(hospital: "HOS-001", readyToRefer: true, first: 100) { nodes { case { id } } } }',
      );
      return dischargePlans.nodes.map(({ case: { id } }: { case: { id: string } }) => id);
    };
    const { serviceCentre } = await asks('hospital', '{ serviceCentre(id: "IFSC-032") { township { code } } }');
    daughters = serviceCentre.township.code;
    await onWard('planDischarge', { readiness: 'NOT_READY', needs: ['ELDERLY'], obstacles: ['NO_CARER'] });
    expect(await waiting()).not.toContain(stay.id);
    now = '2015-11-02T01:30:00Z';
    const plan = { readiness: 'READY', needs: ['ELDERLY'], homeTownship: daughters, neededFrom: '2015-11-04' };
    await onWard('planDischarge', plan);
    expect(await waiting()).toContain(stay.id);
    expect(await seenByEverybody('medicalCase', stay.id)).toEqual(ofTheHospital('DISCHARGE_PENDING'));
  });

  test('the hospital looks for a centre where she will live, and is told why each is proposed', async () => {
    const { hospital: own, referralRouting } = await asks(
      'hospital',
      `query ($township: ID!) { hospital(id: "HOS-001") { id nameZh district { code } }
         referralRouting(need: ELDERLY, township: $township) { lead { code }
         centres { capacity reasons { textZh } party { labelZh ... on CentreParty { centre { id township { district { code } } } } } } } }`,
      { township: daughters },
    );
    expect(referralRouting.lead.code).toBe('CIVIL_AFFAIRS');
    // biome-ignore lint/suspicious/noExplicitAny: a target of the shape asked for above
    const found = referralRouting.centres.find(({ party }: any) => party.centre.id === 'IFSC-032');
    const { id, township } = found.party.centre;
    hospital = { id: own.id, labelZh: own.nameZh, district: own.district.code };
    centre = { id, labelZh: found.party.labelZh, district: township.district.code };
    capacity = found.capacity;
    expect(['HAS_CAPACITY', 'WAITLIST', 'ASSESSMENT_NEEDED', 'NO_CAPACITY']).toContain(capacity);
    expect(found.reasons.length).toBeGreaterThan(2);
  });

  test('it refers her: drafted, only the hospital and its department know; sent, both ends and the office do', async () => {
    const summaryZh = '髋部骨折术后,与女儿同住,白天无人照顾';
    follow(
      referral,
      await does('hospital', 'draftReferral', { ...forHerReferral, from: hospital, to: centre, person, summaryZh }),
    );
    const toldLater = { 'centre-worker': null, 'civil-affairs': null };
    expect(await seenByEverybody('referral', referral.id)).toEqual({ ...ofBothEnds('DRAFT'), ...toldLater });
    await refers('hospital', 'sendReferral', { capacity, noteZh: '家属已同意轮候' });
    expect(await seenByEverybody('referral', referral.id)).toEqual(ofBothEnds('SENT'));
    await onWard('linkDischargeReferral', { route: 'EXCHANGE', referral: referral.id });
    const { medicalCase } = await asks(
      'hospital',
      `{ medicalCase(id: "${stay.id}") { dischargePlan { readyToRefer daysToReferral referral { id state } } } }`,
    );
    expect(medicalCase.dischargePlan).toEqual({
      readyToRefer: false,
      daysToReferral: 0,
      referral: { id: referral.id, state: 'SENT' },
    });
  });

  test('the centre finds it in its inbox, confirms its arrival and returns it for papers: the clock stops', async () => {
    now = '2015-11-03T02:00:00Z';
    const { serviceCentre } = await asks(
      'centre-worker',
      '{ serviceCentre(id: "IFSC-032") { referrals(open: true, first: 100) { nodes { id summaryZh person { id } } } } }',
    );
    expect(serviceCentre.referrals.nodes).toContainEqual({
      id: referral.id,
      summaryZh: expect.stringContaining('髋部骨折'),
      person: { id: person },
    });
    await refers('centre-worker', 'acknowledgeReferral');
    expect(await seenByEverybody('referral', referral.id)).toEqual(ofBothEnds('ACKNOWLEDGED'));
    await refers('centre-worker', 'returnReferral', { missing: ['ASSESSMENT'], noteZh: '请附康复评估' });
    expect(await seenByEverybody('referral', referral.id)).toEqual(ofBothEnds('RETURNED'));
    now = '2015-11-06T02:00:00Z';
    expect(await clockOf(referral)).toEqual({
      overdue: false,
      missing: ['ASSESSMENT'],
      clock: {
        state: 'PAUSED',
        respondBy: expect.any(String),
        explanationZh: '自2015-11-03 10:00暂停计时,暂停3个工作日:等待评估资料',
        explanationEn: expect.stringContaining('3 working days: awaiting the assessment'),
      },
    });
  });

  test('the hospital sends the papers and the clock runs on; the centre accepts, serves and reports what came of it', async () => {
    await refers('hospital', 'sendReferral', { capacity, noteZh: '附康复评估', summaryZh: '附康复评估' });
    expect((await clockOf(referral)).clock).toMatchObject({
      state: 'RUNNING',
      respondBy: '2015-11-12T01:30:00Z',
      explanationZh: '应于2015-11-12 09:30前答复;曾暂停3个工作日:等待评估资料',
    });
    await refers('centre-worker', 'acceptReferral', { receiverCaseNo: '长者2015-88' });
    await onWard('beginFollowUp', { dischargedOn: '2015-11-06' });
    now = '2015-11-09T02:00:00Z';
    await refers('centre-worker', 'startReferralService');
    expect(await seenByEverybody('referral', referral.id)).toEqual(ofBothEnds('IN_SERVICE'));
    now = '2015-11-20T02:00:00Z';
    await refers('centre-worker', 'completeReferralService', reported);
    const found = await asks(
      'hospital',
      `{ referral(id: "${referral.id}") { state outcome feedbackZh receiverCaseNo } }`,
    );
    expect(found.referral).toEqual({ state: 'SERVICE_COMPLETED', receiverCaseNo: '长者2015-88', ...reported });
  });

  test('the hospital closes the loop and its case: the district’s closure rate and the office’s matrix count it', async () => {
    const before = await officeSees(centre.district);
    // One discharge is too few to be told in public.
    expect(before.district).toMatchObject({ sent: null, sentSuppressed: true, loopClosureRate: null });
    await refers('hospital', 'closeReferral');
    await onWard('closeMedicalCase', { reason: 'REFERRED_ON' });
    expect(await seenByEverybody('referral', referral.id)).toEqual(ofBothEnds('CLOSED'));
    expect(await seenByEverybody('medicalCase', stay.id)).toEqual(ofTheHospital('CLOSED'));
    for (let other = 1; other <= 14; other += 1) {
      let standing = await does('hospital', 'draftReferral', {
        ...forHerReferral,
        from: hospital,
        to: centre,
        person: `PER-${String(other).padStart(20, '0')}`,
        summaryZh: '出院后需要照顾',
      });
      for (const [as, call, given] of [
        ['hospital', 'sendReferral', { capacity, noteZh: '可轮候' }],
        ['centre-worker', 'acceptReferral', {}],
        ['centre-worker', 'startReferralService', {}],
        ['centre-worker', 'completeReferralService', reported],
        ['hospital', 'closeReferral', {}],
      ] as const)
        standing = await doTo(as, call, standing, given);
    }
    const after = await officeSees(centre.district);
    expect(after.district).toMatchObject({ sent: 15, closedLoop: 15, loopClosureRate: 100 });
    expect(after.city).toMatchObject({ sent: 15, closedLoop: 15, loopClosureRate: 100 });
  }, 60_000);

  test('after a relapse the centre refers her back, and the hospital reopens her case on it; both referrals name each other', async () => {
    now = '2015-11-27T02:00:00Z';
    const { hospital: known } = await asks('centre-worker', '{ hospital(id: "HOS-001") { acceptingReferrals } }');
    const back = await does('centre-worker', 'draftReferral', {
      from: centre,
      to: hospital,
      person,
      need: 'MEDICAL_SOCIAL_WORK',
      priority: 'URGENT',
      summaryZh: '再次跌倒,需复诊和医务社工评估',
      consent: { ...consent, givenOn: '2015-11-27' },
      counterpartOf: referral.id,
    });
    const found = { capacity: known.acceptingReferrals, noteZh: '已电话联系医院社工' };
    const sent = await doTo('centre-worker', 'sendReferral', back, found);
    expect(await seenByEverybody('referral', back.id)).toEqual(ofBothEnds('SENT'));
    await doTo('hospital', 'acceptReferral', sent);
    await onWard('reopenMedicalCase', { referral: back.id });
    expect(await seenByEverybody('medicalCase', stay.id)).toEqual(ofTheHospital('OPEN'));
    const tied = await asks(
      'hospital',
      `{ medicalCase(id: "${stay.id}") { broughtBy { id } }
         referral(id: "${referral.id}") { state counterpart { id state counterpart { id } } } }`,
    );
    // Who works the case reads what brought it: the hospital, and its department.
    const ofTheDepartment = `{ medicalCase(id: "${stay.id}") { broughtBy { id state } } }`;
    expect(await asks('health', ofTheDepartment)).toEqual({
      medicalCase: { broughtBy: { id: back.id, state: 'ACCEPTED' } },
    });
    expect(tied).toEqual({
      medicalCase: { broughtBy: { id: back.id } },
      referral: { state: 'CLOSED', counterpart: { id: back.id, state: 'ACCEPTED', counterpart: { id: referral.id } } },
    });
  });

  test('the whole way stands in both histories, in whose name each step was done, and each end was told by key alone', async () => {
    const { referral: told } = await asks(
      'coordinator',
      `{ referral(id: "${referral.id}") { history { nodes { action actor } } } }`,
    );
    const steps = told.history.nodes.map(({ action, actor }: Record<string, string>) => `${actor} ${action}`);
    expect(steps.toReversed()).toEqual([
      'SENDER DRAFT',
      'SENDER SEND',
      'RECEIVER ACKNOWLEDGE',
      'RECEIVER RETURN',
      'SENDER SEND',
      'RECEIVER ACCEPT',
      'RECEIVER START',
      'RECEIVER COMPLETE',
      'SENDER CLOSE',
    ]);
    const { medicalCase } = await asks(
      'health',
      `{ medicalCase(id: "${stay.id}") { history { action organisation } } }`,
    );
    expect(medicalCase.history.map(({ action }: { action: string }) => action)).toEqual([
      'SCREEN',
      'RECORD_CONSENT',
      'BEGIN_ASSESSMENT',
      'OPEN',
      'PLAN_DISCHARGE',
      'PLAN_DISCHARGE',
      'LINK_REFERRAL',
      'BEGIN_FOLLOW_UP',
      'CLOSE',
      'REOPEN',
    ]);
    expect(new Set(medicalCase.history.map(({ organisation }: { organisation: string }) => organisation))).toEqual(
      new Set(['HOS-001']),
    );
    const versions: number[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { referralChanges } = await asks(
        'centre-worker',
        'query ($after: String) { referralChanges(after: $after) { changes { id version } cursor hasMore } }',
        { after },
      );
      for (const { id, version } of referralChanges.changes) if (id === referral.id) versions.push(version);
      ({ cursor: after, hasMore: more } = referralChanges);
    }
    expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  const clockOf = async ({ id }: Standing) =>
    (
      await asks(
        'hospital',
        `{ referral(id: "${id}") { overdue missing clock { state respondBy explanationZh explanationEn } } }`,
      )
    ).referral;
});
