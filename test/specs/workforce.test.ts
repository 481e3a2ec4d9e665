/** The people who serve: employed, moving, leaving, trained, licensed — and what the next question says of them. */
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
let now = '2015-10-26T02:00:00Z';
beforeAll(async () => {
  hub = await startHub({ writable: ['civil-affairs'], now: () => now });
}, 60_000);
afterAll(() => hub.stop());

/** The agency the development token of an agency's staff is of. */
const agency = 'ORG-0032';

const inputs = {
  enrolSocialWorker: 'EnrolWorkerInput',
  actOnLicence: 'ActOnLicenceInput',
  beginEmployment: 'BeginEmploymentInput',
  actOnEmployment: 'ActOnEmploymentInput',
  recordTraining: 'RecordTrainingInput',
  actOnTraining: 'ActOnTrainingInput',
  grantIncentive: 'GrantIncentiveInput',
  actOnIncentive: 'ActOnIncentiveInput',
} as const;
type Call = keyof typeof inputs;

let count = 0;
async function tries(as: PersonaName, call: Call, input: object, selection = 'id state version') {
  count += 1;
  const query = `mutation ($input: ${inputs[call]}!) { ${call}(input: $input) { ${selection} } }`;
  const answer = await hub.ask(query, { as, variables: { input: { idempotencyKey: `workforce-${count}`, ...input } } });
  return { codes: codesOf(answer), done: answer.json.data?.[call], errors: answer.json.errors };
}
async function does(as: PersonaName, call: Call, input: object, selection?: string) {
  const { done, errors } = await tries(as, call, input, selection);
  expect(errors ?? []).toEqual([]);
  return done;
}
async function asks(query: string) {
  const answer = await hub.ask(query, { as: 'public' });
  expect(answer.json.errors ?? []).toEqual([]);
  return answer.json.data;
}

interface Holder {
  readonly post: string;
  readonly worker: string;
  readonly spell: { readonly id: string; readonly version: number };
}
/** Who holds the agency's posts today. */
async function staff(): Promise<readonly Holder[]> {
  const { organisation } = await asks(
    `{ organisation(id: "${agency}") { posts(first: 100) { nodes { id holder { id currentEmployment { id version } } } } } }`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: a post of the shape asked for above
  return organisation.posts.nodes.flatMap(({ id, holder }: any) =>
    holder ? [{ post: id, worker: holder.id, spell: holder.currentEmployment }] : [],
  );
}
const someone = async (): Promise<Holder> => (await staff())[0] as Holder;

const turnover = 'turnoverThisYear { year meanHeadcount exits exitsWithinSector exitsOutOfSector ratePercent }';
const employs = async () => {
  const found = await asks(
    `{ organisation(id: "${agency}") { workforce { employed vacantPosts ${turnover} } } workforce { employed ${turnover} } }`,
  );
  return { agency: found.organisation.workforce, city: found.workforce };
};

describe('somebody leaves, and the turnover of the agency changes with the next question', () => {
  let before: Awaited<ReturnType<typeof employs>>;
  let mover: Holder;

  test('to another agency: within the sector, for the agency and for the city', async () => {
    before = await employs();
    mover = await someone();
    const ended = await does(
      'agency',
      'actOnEmployment',
      { ...key(mover), action: 'END', endedOn: '2015-10-25', exitKind: 'TO_OTHER_AGENCY' },
      'state exitKind procedure { actionZh byZh organisation noteZh version }',
    );
    expect(ended).toEqual({
      state: 'ENDED',
      exitKind: 'TO_OTHER_AGENCY',
      procedure: [{ actionZh: '离岗', byZh: '用人机构', organisation: agency, noteZh: null, version: 2 }],
    });
    const after = await employs();
    for (const whose of ['agency', 'city'] as const) {
      const [was, is] = [before[whose], after[whose]];
      expect(is.employed).toBe(was.employed - 1);
      expect(is.turnoverThisYear).toMatchObject({
        year: 2015,
        exits: was.turnoverThisYear.exits + 1,
        exitsWithinSector: was.turnoverThisYear.exitsWithinSector + 1,
        exitsOutOfSector: was.turnoverThisYear.exitsOutOfSector,
        meanHeadcount: was.turnoverThisYear.meanHeadcount - 0.5,
      });
      expect(is.turnoverThisYear.ratePercent).toBeGreaterThan(was.turnoverThisYear.ratePercent);
    }
    expect(after.agency.vacantPosts).toBe(before.agency.vacantPosts + 1);
    const { organisation } = await asks(
      `{ organisation(id: "${agency}") { posts(vacantOnly: true, first: 100) { nodes { id holder { id } } } } }`,
    );
    expect(organisation.posts.nodes).toContainEqual({ id: mover.post, holder: null });
  });

  test('begins at the other, where a post is vacant, and has practised all the while', async () => {
    const { fundedPosts } = await asks(
      '{ fundedPosts(vacant: true, first: 100) { nodes { id organisation { id } } } }',
    );
    // biome-ignore lint/suspicious/noExplicitAny: a post of the shape asked for above
    const { id: post, organisation } = fundedPosts.nodes.find((each: any) => each.organisation.id !== agency);
    const taken = { worker: mover.worker, post, startedOn: '2015-10-26' };
    // An agency employs on its own posts alone.
    expect((await tries('agency', 'beginEmployment', taken)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    await does('civil-affairs', 'beginEmployment', taken);
    const { socialWorker } = await asks(
      `{ socialWorker(id: "${mover.worker}") { employment { state organisation { id } } } }`,
    );
    expect(socialWorker.employment.slice(-2)).toEqual([
      { state: 'ENDED', organisation: { id: agency } },
      { state: 'GOING_ON', organisation: { id: organisation.id } },
    ]);
    expect((await employs()).city.employed).toBe(before.city.employed);
  });

  test('out of the sector: counted apart; who moved stays in it, who left does not', async () => {
    const was = (await employs()).agency.turnoverThisYear;
    const leaver = await someone();
    await does('agency', 'actOnEmployment', {
      ...key(leaver),
      action: 'END',
      endedOn: '2015-10-25',
      exitKind: 'LEFT_SECTOR',
    });
    const is = (await employs()).agency.turnoverThisYear;
    expect(is).toMatchObject({
      exits: was.exits + 1,
      exitsWithinSector: was.exitsWithinSector,
      exitsOutOfSector: was.exitsOutOfSector + 1,
    });
    const { socialWorkers } = await asks(
      `{ socialWorkers: socialWorker(id: "${leaver.worker}") { currentEmployment { id } } }`,
    );
    expect(socialWorkers.currentEmployment).toBeNull();
  });

  const key = ({ spell }: Holder) => ({ id: spell.id, expectedVersion: spell.version });

  test('what the table does not allow is refused in both languages, and nothing changes', async () => {
    const { spell } = await someone();
    const end = { id: spell.id, expectedVersion: spell.version, action: 'END', exitKind: 'RETIRED' };
    const ahead = await tries('agency', 'actOnEmployment', { ...end, endedOn: '2015-10-26' });
    expect([ahead.codes, ahead.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      '不能“离岗”:须终止日不早于起始日、早于今日 · "End" is refused: the last day may not lie before the first, and must be past',
    ]);
    const unsaid = await tries('agency', 'actOnEmployment', { ...end, endedOn: '2015-10-25', exitKind: null });
    expect(unsaid.codes).toEqual(['ACTION_NEEDS_INPUT']);
    const stale = await tries('agency', 'actOnEmployment', { ...end, endedOn: '2015-10-25', expectedVersion: 7 });
    expect(stale.codes).toEqual(['STALE_VERSION']);
    for (const as of ['coordinator', 'centre-worker', 'evaluation-body', 'partner'] as const)
      expect((await tries(as, 'actOnEmployment', end)).codes).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    const { organisation } = await asks(`{ organisation(id: "${agency}") { workforce { employed } } }`);
    expect(organisation.workforce.employed).toBe((await staff()).length);
  });

  test('sent twice with one key it is done once; of two who want one post at once, one gets it', async () => {
    const { fundedPosts } = await asks(
      `{ fundedPosts: organisation(id: "${agency}") { posts(vacantOnly: true, first: 1) { nodes { id } } } }`,
    );
    const [{ id: post }] = fundedPosts.posts.nodes;
    const { socialWorkers } = await asks('{ socialWorkers(employed: false, first: 2) { nodes { id } } }');
    const both = await Promise.all(
      socialWorkers.nodes.map(({ id: worker }: { id: string }) =>
        tries('agency', 'beginEmployment', { worker, post, startedOn: '2015-10-26' }),
      ),
    );
    expect(both.map(({ codes }) => codes).sort()).toEqual([[], ['ACTION_GUARDED']]);
    now = '2015-10-27T02:00:00Z';
    const { id, version } = both.find(({ done }) => done)?.done ?? {};
    const end = { id, expectedVersion: version, action: 'END', endedOn: '2015-10-26', exitKind: 'UNKNOWN' };
    const twice = { ...end, idempotencyKey: 'ended once, sent twice' };
    const [first, second] = [
      await does('agency', 'actOnEmployment', twice),
      await does('agency', 'actOnEmployment', twice),
    ];
    expect(second).toEqual(first);
  });
});

describe('a specialist in drug control is found, and the gap is one less', () => {
  test('in the city’s count, on the day of the first day at work', async () => {
    const gap = async () => {
      const { workforce } = await asks('{ workforce { specialtyGaps { field posts vacant heldBySpecialists gap } } }');
      return workforce.specialtyGaps.find(({ field }: { field: string }) => field === 'DRUG_CONTROL');
    };
    const was = await gap();
    const { id: worker, state } = await does('civil-affairs', 'enrolSocialWorker', {
      birthDate: '1990-05-04',
      specialties: ['DRUG_CONTROL'],
    });
    expect(state).toBe('UNLICENSED');
    const { fundedPosts } = await asks('{ fundedPosts(field: DRUG_CONTROL, vacant: true, first: 1) { nodes { id } } }');
    await does('civil-affairs', 'beginEmployment', {
      worker,
      post: fundedPosts.nodes[0].id,
      startedOn: now.slice(0, 10),
    });
    expect(await gap()).toEqual({
      field: 'DRUG_CONTROL',
      posts: was.posts,
      vacant: was.vacant - 1,
      heldBySpecialists: was.heldBySpecialists + 1,
      gap: was.gap - 1,
    });
  });
});

describe('a licence', () => {
  const story = { id: '', version: 0 };
  const licence = async (action: string, given: object = {}, as: PersonaName = 'civil-affairs') => {
    const { version, ...done } = await does(
      as,
      'actOnLicence',
      { id: story.id, expectedVersion: story.version, action, ...given },
      'version state qualification registeredFrom registeredUntil',
    );
    story.version = version;
    return done;
  };
  const counts = async () => (await asks('{ workforce { licensed registered } }')).workforce;
  const hours = async () =>
    (await asks(`{ socialWorker(id: "${story.id}") { state educationHours educationHoursRequired } }`)).socialWorker;
  const course = { titleZh: '合成·长者需求评估', field: 'ELDERLY', provider: 'ORG-0301' };

  test('is registered by the bureau for three years; holders and registrations are one more', async () => {
    const was = await counts();
    const enrolled = await does('agency', 'enrolSocialWorker', { birthDate: '1991-03-02', specialties: ['ELDERLY'] });
    Object.assign(story, enrolled);
    const certificate = { qualification: 'ASSISTANT_SOCIAL_WORKER', licensedOn: '2015-09-10' };
    const refused = await tries('agency', 'actOnLicence', {
      id: story.id,
      expectedVersion: story.version,
      action: 'REGISTER',
      ...certificate,
    });
    expect(refused.codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect(await licence('REGISTER', certificate)).toEqual({
      state: 'REGISTERED',
      qualification: 'ASSISTANT_SOCIAL_WORKER',
      registeredFrom: '2015-10-27',
      registeredUntil: '2018-10-26',
    });
    expect(await counts()).toEqual({ licensed: was.licensed + 1, registered: was.registered + 1 });
  });

  test('is renewed on 72 confirmed hours of the three years: what the employer claims counts once it is confirmed', async () => {
    const { organisation } = await asks(
      `{ organisation(id: "${agency}") { posts(vacantOnly: true, first: 1) { nodes { id } } } }`,
    );
    const startedOn = now.slice(0, 10);
    await does('agency', 'beginEmployment', {
      worker: story.id,
      post: organisation.posts.nodes[0].id,
      startedOn,
    });
    now = '2018-09-03T02:00:00Z';
    const claim = { ...course, worker: story.id, hours: 40, completedOn: '2017-06-30' };
    const claimed = await does('agency', 'recordTraining', claim);
    expect([claimed.state, (await hours()).educationHours]).toEqual(['CLAIMED', 0]);
    const confirm = { id: claimed.id, expectedVersion: 1, action: 'CONFIRM' };
    expect((await tries('agency', 'actOnTraining', confirm)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    await does('civil-affairs', 'actOnTraining', confirm);
    const renew = { id: story.id, expectedVersion: story.version, action: 'RENEW' };
    const short = await tries('civil-affairs', 'actOnLicence', renew);
    expect([short.codes, short.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      '不能“再登记”:须本登记期继续教育满72学时,现有40学时 · "Renew" is refused: 72 hours of continuing education in this registration, and there are 40',
    ]);
    await does('civil-affairs', 'recordTraining', { ...claim, hours: 32, completedOn: '2018-09-01' });
    expect(await hours()).toEqual({ state: 'REGISTERED', educationHours: 72, educationHoursRequired: 72 });
    expect(await licence('RENEW')).toMatchObject({ registeredFrom: '2018-10-27', registeredUntil: '2021-10-26' });
    now = '2018-10-27T02:00:00Z';
    // Hours are of a registration: the next one begins without any.
    expect((await hours()).educationHours).toBe(0);
  });

  test('lapses by time alone, and its holder still holds the certificate', async () => {
    now = '2021-10-26T02:00:00Z';
    const lastDay = await counts();
    expect((await hours()).state).toBe('REGISTERED');
    now = '2021-10-27T02:00:00Z';
    expect((await hours()).state).toBe('LAPSED');
    expect(await counts()).toEqual({ licensed: lastDay.licensed, registered: lastDay.registered - 1 });
  });

  test('once revoked, counts no more', async () => {
    const was = await counts();
    const { state } = await licence('REVOKE', { noteZh: '合成·以虚假材料取得' });
    expect(state).toBe('REVOKED');
    expect((await counts()).licensed).toBe(was.licensed - 1);
    const again = await tries('civil-affairs', 'actOnLicence', {
      id: story.id,
      expectedVersion: story.version,
      action: 'RENEW',
    });
    expect(again.codes).toEqual(['ACTION_NOT_POSSIBLE']);
  });
});

describe('an incentive', () => {
  test('is granted to who is in a post, counted in its year, and not counted once withdrawn', async () => {
    const awards = async () => {
      const { incentiveStatistics } = await asks('{ incentiveStatistics(year: 2021) { byKind { kind grants } } }');
      return incentiveStatistics.byKind.find(({ kind }: { kind: string }) => kind === 'AWARD')?.grants ?? null;
    };
    const granted: { id: string }[] = [];
    for (const { worker } of (await staff()).slice(0, 9))
      granted.push(await does('agency', 'grantIncentive', { worker, kind: 'AWARD', amount: 200_000 }));
    expect(await awards()).toBe(9);
    const withdraw = { id: granted[0]?.id, expectedVersion: 1, action: 'WITHDRAW' };
    expect((await tries('agency', 'actOnIncentive', withdraw)).codes).toEqual(['ACTION_NEEDS_INPUT']);
    await does('agency', 'actOnIncentive', { ...withdraw, noteZh: '合成·重复授予' });
    expect(await awards()).toBe(8);
    const { socialWorkers } = await asks('{ socialWorkers(employed: false, first: 1) { nodes { id } } }');
    const idle = { worker: socialWorkers.nodes[0].id, kind: 'AWARD' };
    expect((await tries('civil-affairs', 'grantIncentive', idle)).codes).toEqual(['ACTION_GUARDED']);
  });
});
