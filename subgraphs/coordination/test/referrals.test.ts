import { cityAt, hospitals, reportInstant, storyResidents } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest, testScale } from '@hub/kit/testing.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReferralStates, referralMachine } from '../entities/referral-machine.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, everyOf, idsOf, inOrder, type Keyed } from './graph.ts';

const party = `labelZh ... on CentreParty { centre { id } } ... on HospitalParty { hospital { id } }
  ... on JusticeOfficeParty { justiceOffice { id } } ... on TeamParty { team { id } } ... on OrganisationParty { organisation { id } }`;
const selection = `id state version sentAt priority withheld summaryZh feedbackZh outcome declineReason need
  person { id } from { ${party} } to { ${party} } fromDepartment { code } toDepartment { code } district { code }
  onwardSuggestion { ${party} } consent { id scope basis givenOn revokedOn } clock { dueAt } overdue closedUnconfirmed
  counterpart { id } parent { id } redirectedTo { id }
  history { nodes { at action actor department { code } from to noteZh version } }`;

let department: SubgraphUnderTest;
// biome-ignore lint/suspicious/noExplicitAny: rows have the shape selected above
let rows: any[];
// biome-ignore lint/suspicious/noExplicitAny: rows have the shape selected above
let errors: any[];
beforeAll(async () => {
  department = await openForTest(coordination);
  rows = (await everyOf(department, 'referrals', selection)).map(inOrder);
  errors = (await everyOf(department, 'referrals', selection, 'state: ENTERED_IN_ERROR')).map(inOrder);
});
afterAll(() => department.close());

const stored = <Row>(query: string): Promise<Row[]> => department.orm.em.getConnection().execute<Row[]>(query);
const matching = (filter: string): Promise<Keyed[]> => everyOf(department, 'referrals', 'id', filter);
const isOpen = (state: string) => (openReferralStates as readonly string[]).includes(state);
const named = (id: string) => rows.find((each) => each.id === id);
const hidden = { labelZh: '其他部门(不予披露)' };

describe('the course of a referral', () => {
  test('every state and every action of the exchange occurs', () => {
    const all = [...rows, ...errors];
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(Object.keys(referralMachine.states)));
    const actions = new Set(all.flatMap(({ history }) => history.map(({ action }: { action: string }) => action)));
    // A redirect of the dataset was drafted and sent like any other.
    const { FORWARD: _, ...taken } = referralMachine.actions;
    expect(actions).toEqual(new Set(Object.keys(taken)));
  });

  test('is a path of the lifecycle: each step from the state before, by a side that may take it, one version up', () => {
    for (const { id, state, version, history } of [...rows, ...errors]) {
      for (const [place, step] of history.entries()) {
        const before = history[place - 1];
        expect([id, step.from, step.version]).toEqual([id, before?.to ?? null, place + 1]);
        expect([id, step.action, decide(referralMachine, step.from, step.action, step.actor)]).toEqual([
          id,
          step.action,
          { allowed: true, to: step.to },
        ]);
      }
      expect([id, version, state]).toEqual([id, history.length, history.at(-1).to]);
    }
  });

  test('goes forward in time, and nothing in it is after now', () => {
    for (const { id, history, sentAt } of [...rows, ...errors]) {
      const instants = history.map(({ at }: { at: string }) => at);
      expect([id, instants]).toEqual([id, [...new Set(instants)].toSorted()]);
      expect([id, instants.at(-1) <= reportInstant]).toEqual([id, true]);
      const firstSent = history.find(({ action }: { action: string }) => action === 'SEND')?.at ?? null;
      expect([id, sentAt]).toEqual([id, firstSent]);
    }
  });

  test('names the department of the side that took the step; the clock is of none', () => {
    for (const { id, history, fromDepartment, toDepartment } of rows) {
      const sides = {
        SENDER: fromDepartment,
        RECEIVER: toDepartment,
        COORDINATOR: { code: 'COORDINATION' },
        SUPERVISOR: fromDepartment,
        CLOCK: null,
      };
      for (const { actor, department: acted } of history)
        expect([id, acted]).toEqual([id, sides[actor as keyof typeof sides]]);
    }
  });

  test('closed by the clock is closed unconfirmed, closed by the sender is not', () => {
    const closed = rows.filter(({ state }) => state === 'CLOSED');
    for (const { id, history, closedUnconfirmed } of closed)
      expect([id, closedUnconfirmed]).toEqual([
        id,
        history.findLast(({ action }: { action: string }) => action === 'CLOSE').actor === 'CLOCK',
      ]);
    expect(new Set(closed.map(({ closedUnconfirmed }) => closedUnconfirmed)).size).toBe(2);
  });

  test('is reopened by its sender within thirty days or by the coordinator', () => {
    const steps = rows.flatMap(({ id, history }) =>
      history.flatMap((step: { action: string; actor: string; at: string }, place: number) =>
        step.action === 'REOPEN' ? [{ id, ...step, days: daysAfter(history[place - 1].at, step.at) }] : [],
      ),
    );
    expect(new Set(steps.map(({ actor }) => actor))).toEqual(new Set(['SENDER', 'COORDINATOR']));
    for (const { id, actor, days } of steps) expect([id, actor === 'COORDINATOR' || days <= 30]).toEqual([id, true]);
  });
});

const daysAfter = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000;

describe('a declined referral', () => {
  test('has a reason, and nothing else has one', () => {
    for (const { id, state, declineReason, withheld } of rows)
      if (!withheld) expect([id, declineReason !== null]).toEqual([id, state === 'DECLINED']);
  });

  test('says where to turn instead, or is found to have left the person without a path', async () => {
    const without = idsOf(await matching('declinedWithoutOnward: true'));
    const excused = ['PERSON_DECLINED', 'DUPLICATE'];
    for (const { id, state, declineReason, onwardSuggestion } of rows) {
      const isOwed = state === 'DECLINED' && !excused.includes(declineReason);
      expect([id, without.includes(id)]).toEqual([id, isOwed && onwardSuggestion === null]);
      if (!isOwed) expect([id, onwardSuggestion]).toEqual([id, null]);
    }
    expect(without.length).toBeGreaterThan(0);
  });

  test('is the person’s own word only after acceptance, the receiver’s only before', () => {
    for (const { id, history, declineReason } of rows.filter(({ state }) => state === 'DECLINED'))
      expect([id, declineReason === 'PERSON_DECLINED']).toEqual([id, history.at(-1).action === 'PERSON_DECLINE']);
  });

  test('is never answered with one of its own two ends', () => {
    for (const { id, from, to, onwardSuggestion } of rows)
      if (onwardSuggestion) expect([id, [from, to]]).not.toEqual([id, expect.arrayContaining([onwardSuggestion])]);
  });
});

describe('two referrals that belong together', () => {
  test('redirected leads to the one that came of it, for the same person and need, begun when the first ended', () => {
    const redirected = rows.filter(({ state }) => state === 'REDIRECTED');
    expect(redirected.length).toBeGreaterThan(0);
    for (const { id, redirectedTo, person, need, from, to, history } of redirected) {
      const child = named(redirectedTo.id);
      expect(child).toMatchObject({ parent: { id }, person, need, from });
      expect([id, child.to]).not.toEqual([id, to]);
      expect([id, child.history[0].at > history.at(-1).at]).toEqual([id, true]);
    }
    expect(rows.filter(({ parent }) => parent)).toHaveLength(redirected.length);
  });

  test('counterparts name each other, with the ends exchanged and one person, the later begun after the first closed', () => {
    const pairs = rows.filter(({ counterpart }) => counterpart);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id, counterpart, person, from, to, history } of pairs) {
      const other = named(counterpart.id);
      expect(other).toMatchObject({ counterpart: { id }, person, from: to, to: from });
      const [first, second] = id < other.id ? [history, other.history] : [other.history, history];
      const closedAt = first.find(({ to: state }: { to: string }) => state === 'CLOSED').at;
      expect([id, second[0].at > closedAt]).toEqual([id, true]);
    }
  });
});

describe('what is withheld from everybody', () => {
  test('with a withdrawn consent, all content; the ends, who must know, still see each other', () => {
    const revoked = rows.filter(({ withheld }) => withheld === 'CONSENT_REVOKED');
    const open = revoked.filter(({ state }) => isOpen(state));
    expect(revoked.length).toBeGreaterThan(open.length);
    expect(new Set(open.map(({ state }) => state))).toEqual(new Set(['ON_HOLD']));
    for (const each of revoked) {
      expect(each).toMatchObject({ person: null, need: null, summaryZh: null, feedbackZh: null, outcome: null });
      expect(each).toMatchObject({ declineReason: null, counterpart: null, parent: null, redirectedTo: null });
      expect(each.consent.revokedOn > each.consent.givenOn).toBe(true);
      expect([each.from, each.to]).not.toContainEqual(hidden);
      for (const { noteZh } of each.history) expect(noteZh).toBeNull();
      expect(each.history.at(-1)).toMatchObject({ action: 'REVOKE_CONSENT', from: each.state, to: each.state });
      expect(each.consent.basis).toBe('SEPARATE_CONSENT');
    }
  });

  test('with an entry in error, content and ends alike: who referred whom should never have been told', () => {
    expect(errors.length).toBeGreaterThan(0);
    for (const each of errors) {
      expect(each).toMatchObject({ withheld: 'ENTERED_IN_ERROR', from: hidden, to: hidden, onwardSuggestion: null });
      expect(each).toMatchObject({ person: null, need: null, summaryZh: null, feedbackZh: null, outcome: null });
      expect(each).toMatchObject({ fromDepartment: null, toDepartment: null, district: null, consent: null });
      expect(each).toMatchObject({ declineReason: null, counterpart: null, parent: null, redirectedTo: null });
      for (const step of each.history) expect(step).toMatchObject({ department: null, noteZh: null });
    }
  });

  test('is not told by a referral tied to it either', async () => {
    const [pair] = await stored<{ id: string; counterpart_id: string }>(
      'select id, counterpart_id from referral where counterpart_id is not null limit 1',
    );
    const then = await openForTest(coordination);
    await then.orm.em.getConnection().execute(`update referral set is_consent_revoked = true where id = '${pair?.id}'`);
    const { referral } = await answerOf(
      then,
      `referral(id: "${pair?.counterpart_id}") { withheld counterpart { id } }`,
    );
    await then.close();
    expect(referral).toEqual({ withheld: null, counterpart: null });
  });

  test('an entry in error is in no list unless that is asked for, and no question about its ends or need finds it', async () => {
    expect(rows.some(({ state }) => state === 'ENTERED_IN_ERROR')).toBe(false);
    const [row] = await stored<{ need: string; to_id: string; to_department_code: string; to_district_code: string }>(
      "select * from referral where state = 'ENTERED_IN_ERROR'",
    );
    const asked = [
      `need: ${row?.need}`,
      `toDepartment: ${row?.to_department_code}`,
      `district: "${row?.to_district_code}"`,
    ];
    for (const filter of asked) expect(await matching(`state: ENTERED_IN_ERROR, ${filter}`)).toEqual([]);
    const { data } = await department.entities(
      'ServiceCentre',
      [{ id: row?.to_id }],
      'referrals(state: ENTERED_IN_ERROR) { totalCount }',
    );
    expect(data._entities).toEqual([{ referrals: { totalCount: 0 } }]);
  });

  test('no question about the need finds a referral that withholds it', async () => {
    const [row] = await stored<{ id: string; need: string }>(
      "select id, need from referral where is_consent_revoked and state <> 'ENTERED_IN_ERROR' limit 1",
    );
    expect(idsOf(await matching(`need: ${row?.need}`))).not.toContain(row?.id);
    expect(idsOf(await matching(''))).toContain(row?.id);
  });
});

describe('the discharge of an old patient', () => {
  test('was referred by the first hospital to the centre of its township on 2015-10-13 and is unanswered past the 20th', () => {
    const [hospital] = hospitals;
    const story = named('REF-000001');
    expect(story).toMatchObject({
      from: { hospital: { id: hospital?.id } },
      district: { code: hospital?.districtCode },
      person: { id: cityAt(testScale).person(storyResidents.chen) },
      state: 'ACKNOWLEDGED',
      priority: 'ROUTINE',
      overdue: true,
      sentAt: expect.stringMatching(/^2015-10-13T/),
    });
    // Five working days of one week and the next, no holiday between.
    expect(story.clock.dueAt).toBe(story.sentAt.replace('10-13', '10-20'));
  });
});
