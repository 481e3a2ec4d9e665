/** An old patient goes home: from the hospital's plan to the closed loop and back, as each of those concerned sees it. */
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
/** Monday morning in Guangzhou; the story moves it on. */
let now = '2015-11-02T01:30:00Z';
beforeAll(async () => {
  hub = await startHub({ writable: ['coordination'], now: () => now });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
const inputs: Readonly<Record<string, string>> = {
  draftReferral: 'DraftReferralInput',
  sendReferral: 'SendReferralInput',
  acceptReferral: 'AcceptReferralInput',
  returnReferral: 'ReturnReferralInput',
  completeReferralService: 'CompleteReferralInput',
};

interface Standing {
  readonly id: string;
  readonly version: number;
}

async function does(as: PersonaName, call: string, input: object) {
  count += 1;
  const type = inputs[call] ?? 'ActOnReferralInput';
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { id version state clock { explanationZh respondBy } } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `discharge-${count}`, ...input } } });
  expect(codesOf(answer)).toEqual([]);
  return answer.json.data[call];
}
const doTo = (as: PersonaName, call: string, { id, version }: Standing, given: object = {}) =>
  does(as, call, { id, expectedVersion: version, ...given });

async function asks(as: PersonaName, query: string, variables: object = {}) {
  const answer = await hub.ask(query, { as, variables: variables as Record<string, unknown> });
  expect(codesOf(answer)).toEqual([]);
  return answer.json.data;
}

const seen = 'state summaryZh feedbackZh outcome person { id } history { action }';
/** What each of them finds under the referral's key; null where there is none for them. */
const asSeenBy = async (as: PersonaName, id: string) =>
  (await asks(as, `query ($id: ID!) { referral(id: $id) { ${seen} } }`, { id })).referral;

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
  givenOn: '2015-11-01',
  scope: ['NEED', 'CONTACT', 'ASSESSMENT', 'MEDICAL'],
};
const reported = { outcome: 'NEED_MET', feedbackZh: '已安排送餐和每周探访' };

describe('the discharge of an old patient', () => {
  const story = { id: '', version: 0 };
  const keep = ({ id, version }: Standing) => Object.assign(story, { id, version });
  let person: string;
  let hospital: { id: string; labelZh: string; district: string };
  let centre: { id: string; labelZh: string; district: string };
  let capacity: string;

  test('the hospital has a plan that is ready, and looks for a centre where she will live', async () => {
    const { dischargePlans } = await asks(
      'health',
      `{ dischargePlans(readyToRefer: true, first: 100) { nodes { needsCommunityService
         case { person { id } hospital { id nameZh district { code } } } } } }`,
    );
    // biome-ignore lint/suspicious/noExplicitAny: a plan of the shape asked for above
    const plan = dischargePlans.nodes.find(({ needsCommunityService: needs }: any) => needs.includes('ELDERLY'));
    const { person: patient, hospital: of } = plan.case;
    person = patient.id;
    hospital = { id: of.id, labelZh: of.nameZh, district: of.district.code };
    const daughters = (await asks('health', '{ serviceCentre(id: "IFSC-032") { township { code } } }')).serviceCentre;
    const { referralRouting } = await asks(
      'health',
      `query ($township: ID!) { referralRouting(need: ELDERLY, township: $township) { lead { code }
         centres { capacity reasons { textZh } party { labelZh ... on CentreParty { centre { id township { district { code } } } } } } } }`,
      { township: daughters.township.code },
    );
    expect(referralRouting.lead.code).toBe('CIVIL_AFFAIRS');
    // biome-ignore lint/suspicious/noExplicitAny: a target of the shape asked for above
    const found = referralRouting.centres.find(({ party }: any) => party.centre.id === 'IFSC-032');
    const { id, township } = found.party.centre;
    centre = { id, labelZh: found.party.labelZh, district: township.district.code };
    capacity = found.capacity;
    expect(found.reasons.length).toBeGreaterThan(2);
  });

  test('it refers her: drafted, nobody else knows; sent, both ends and the office do', async () => {
    const drafted = await does('health', 'draftReferral', {
      from: hospital,
      to: centre,
      person,
      need: 'ELDERLY',
      priority: 'ROUTINE',
      summaryZh: '髋部骨折术后,与女儿同住,白天无人照顾',
      consent,
    });
    expect(await asSeenBy('centre-worker', drafted.id)).toBeNull();
    keep(await doTo('health', 'sendReferral', drafted, { capacity, noteZh: '家属已同意轮候' }));
    for (const as of ['health', 'centre-worker', 'civil-affairs', 'coordinator'] as const)
      expect(await asSeenBy(as, story.id)).toMatchObject({ state: 'SENT', person: { id: person } });
    expect(await asSeenBy('justice', story.id)).toBeNull();
    const partner = await hub.ask(`{ referral(id: "${story.id}") { state } }`, { as: 'partner' });
    expect(codesOf(partner)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test('the centre finds it in its inbox, confirms its arrival and returns it for papers: the clock stops', async () => {
    now = '2015-11-03T02:00:00Z';
    const { serviceCentre } = await asks(
      'centre-worker',
      '{ serviceCentre(id: "IFSC-032") { referrals(open: true, first: 100) { nodes { id summaryZh } } } }',
    );
    expect(serviceCentre.referrals.nodes).toContainEqual({
      id: story.id,
      summaryZh: expect.stringContaining('髋部骨折'),
    });
    keep(await doTo('centre-worker', 'acknowledgeReferral', story));
    keep(await doTo('centre-worker', 'returnReferral', story, { missing: ['ASSESSMENT'], noteZh: '请附康复评估' }));
    now = '2015-11-06T02:00:00Z';
    const { referral } = await asks(
      'health',
      `{ referral(id: "${story.id}") { overdue clock { state explanationZh } } }`,
    );
    expect(referral).toEqual({
      overdue: false,
      clock: { state: 'PAUSED', explanationZh: '自2015-11-03 10:00暂停计时,暂停3个工作日:等待评估资料' },
    });
  });

  test('the hospital sends the papers and the clock runs on; the centre accepts, serves and reports what came of it', async () => {
    const again = await doTo('health', 'sendReferral', story, {
      capacity,
      noteZh: '附康复评估',
      summaryZh: '附康复评估',
    });
    expect(again.clock).toEqual({
      respondBy: '2015-11-12T01:30:00Z',
      explanationZh: '应于2015-11-12 09:30前答复;曾暂停3个工作日:等待评估资料',
    });
    keep(await doTo('centre-worker', 'acceptReferral', again, { receiverCaseNo: '长者2015-88' }));
    now = '2015-11-09T02:00:00Z';
    keep(await doTo('centre-worker', 'startReferralService', story));
    now = '2015-11-20T02:00:00Z';
    keep(await doTo('centre-worker', 'completeReferralService', story, reported));
    expect(await asSeenBy('health', story.id)).toMatchObject({ state: 'SERVICE_COMPLETED', ...reported });
  });

  test('the hospital closes the loop: the district’s closure rate and the office’s matrix count it', async () => {
    const before = await officeSees(centre.district);
    // One discharge is too few to be told in public.
    expect(before.district).toMatchObject({ sent: null, sentSuppressed: true, loopClosureRate: null });
    keep(await doTo('health', 'closeReferral', story));
    for (let other = 1; other <= 14; other += 1) {
      const drafted = await does('health', 'draftReferral', {
        from: hospital,
        to: centre,
        person: `PER-${String(other).padStart(20, '0')}`,
        need: 'ELDERLY',
        priority: 'ROUTINE',
        summaryZh: '出院后需要照顾',
        consent,
      });
      let standing = await doTo('health', 'sendReferral', drafted, { capacity, noteZh: '可轮候' });
      for (const [as, call, given] of [
        ['centre-worker', 'acceptReferral', {}],
        ['centre-worker', 'startReferralService', {}],
        ['centre-worker', 'completeReferralService', reported],
        ['health', 'closeReferral', {}],
      ] as const)
        standing = await doTo(as, call, standing, given);
    }
    const after = await officeSees(centre.district);
    expect(after.district).toMatchObject({ sent: 15, closedLoop: 15, loopClosureRate: 100 });
    expect(after.city).toMatchObject({ sent: 15, closedLoop: 15, loopClosureRate: 100 });
  }, 60_000);

  test('after a relapse the centre refers her back; both referrals name each other', async () => {
    now = '2015-11-27T02:00:00Z';
    const { hospital: known } = await asks(
      'centre-worker',
      `{ hospital(id: "${hospital.id}") { acceptingReferrals } }`,
    );
    const back = await does('centre-worker', 'draftReferral', {
      from: centre,
      to: hospital,
      person,
      need: 'MEDICAL_SOCIAL_WORK',
      priority: 'URGENT',
      summaryZh: '再次跌倒,需复诊和医务社工评估',
      consent: { ...consent, givenOn: '2015-11-27' },
      counterpartOf: story.id,
    });
    const found = known.acceptingReferrals === 'UNKNOWN' ? 'ASSESSMENT_NEEDED' : known.acceptingReferrals;
    const sent = await doTo('centre-worker', 'sendReferral', back, { capacity: found, noteZh: '已电话联系医院社工' });
    await doTo('health', 'acceptReferral', sent);
    const { referral } = await asks(
      'health',
      `{ referral(id: "${story.id}") { state counterpart { id state counterpart { id } } } }`,
    );
    expect(referral).toEqual({
      state: 'CLOSED',
      counterpart: { id: back.id, state: 'ACCEPTED', counterpart: { id: story.id } },
    });
  });

  test('the whole way stands in its history, and each end was told of each step by key alone', async () => {
    const { history } = await asSeenBy('coordinator', story.id);
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'DRAFT',
      'SEND',
      'ACKNOWLEDGE',
      'RETURN',
      'SEND',
      'ACCEPT',
      'START',
      'COMPLETE',
      'CLOSE',
    ]);
    const versions: number[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { referralChanges } = await asks(
        'centre-worker',
        'query ($after: String) { referralChanges(after: $after) { changes { id version } cursor hasMore } }',
        { after },
      );
      for (const { id, version } of referralChanges.changes) if (id === story.id) versions.push(version);
      ({ cursor: after, hasMore: more } = referralChanges);
    }
    expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
