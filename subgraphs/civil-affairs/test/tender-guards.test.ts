import { hindrance } from '@hub/kit/workflow/machine.ts';
import { describe, expect, test } from '@jest/globals';
import { challengeDays, challengeUntil, earliestClosing } from '../entities/tender-clock.ts';
import { type TenderFacts, tenderMachine } from '../entities/tender-machine.ts';
import type { TenderAction } from '../schema.generated.ts';

const sound: TenderFacts = {
  today: '2015-10-26',
  method: 'OPEN_TENDER',
  openFrom: 100,
  ceiling: 60,
  alike: 0,
  purchasable: true,
  anotherRuns: false,
  closesOn: '2015-11-15',
  earliestClosing: '2015-11-15',
  bids: 4,
  eligible: 3,
  unscored: 0,
  allAboveCeiling: false,
  voidReason: 'UNLAWFUL_CONDUCT',
  challengeUntil: '2015-10-26',
  openChallenges: 0,
  upheld: false,
  challenge: {
    isOwn: true,
    state: 'FILED',
    upheld: null,
    answerDueOn: '2015-10-26',
    complaintDueOn: '2015-11-16',
  },
  winnerFit: true,
  startsOn: '2015-11-01',
  endsOn: '2018-10-31',
};

const input = {
  noteZh: '理由',
  closesOn: 'given',
  scores: ['given'],
  challenge: 'given',
  upheld: false,
  voidReason: 'given',
  startsOn: 'given',
  endsOn: 'given',
};

/** The guard that stands in the way; null where none does. */
const guardAgainst = (action: TenderAction, facts: Partial<TenderFacts>) =>
  hindrance(tenderMachine, action, input, { ...sound, ...facts })?.details['guard'] ?? null;

const theChallenge = (given: object) =>
  ({ challenge: { ...(sound.challenge as object), ...given } }) as Partial<TenderFacts>;

describe('a tender', () => {
  test.each<readonly [string, TenderAction, Partial<TenderFacts>, string | null]>([
    ['is drawn up for a project in the catalogue', 'DRAW_UP', {}, null],
    ['is not for a project that may not be bought', 'DRAW_UP', { purchasable: false }, 'PURCHASABLE'],
    ['is not beside another of the project', 'DRAW_UP', { anotherRuns: true }, 'ONE_AT_A_TIME'],
    ['is open at the threshold (art. 27)', 'DRAW_UP', { method: 'INQUIRY', ceiling: 100 }, 'OPEN_WHERE_DUE'],
    ['need not be open a fen below it', 'DRAW_UP', { method: 'INQUIRY', ceiling: 99 }, null],
    ['is not split to stay below it (art. 28)', 'DRAW_UP', { method: 'INQUIRY', alike: 40 }, 'NOT_SPLIT'],
    ['is open, whatever was bought alike', 'DRAW_UP', { alike: 1_000 }, null],
    ['closes 20 days after it is published (art. 35)', 'PUBLISH', {}, null],
    ['does not close a day before that', 'PUBLISH', { closesOn: '2015-11-14' }, 'LONG_ENOUGH'],
    ['is clarified while it takes bids', 'CLARIFY', { closesOn: '2015-10-25' }, 'STILL_OPEN'],
    ['takes bids on its closing day', 'CLOSE', { closesOn: '2015-10-26' }, 'CLOSING_DAY_PAST'],
    ['is closed the day after', 'CLOSE', { closesOn: '2015-10-25' }, null],
    ['is evaluated with three eligible bids (art. 36)', 'EVALUATE', {}, null],
    ['is void with two', 'EVALUATE', { eligible: 2 }, 'ENOUGH_QUALIFIED'],
    ['of a single source needs one', 'EVALUATE', { method: 'SINGLE_SOURCE', eligible: 1 }, null],
    ['is publicised once every bid is scored', 'PUBLICISE', { unscored: 1 }, 'ALL_SCORED'],
    ['may be challenged on the seventh working day (art. 52)', 'CHALLENGE', {}, null],
    ['may not on the eighth', 'CHALLENGE', { challengeUntil: '2015-10-25' }, 'CHALLENGE_IN_TIME'],
    ['is not awarded on the seventh', 'AWARD', {}, 'CHALLENGE_PERIOD_OVER'],
    ['is awarded on the eighth', 'AWARD', { challengeUntil: '2015-10-25' }, null],
    [
      'is not awarded over an open challenge',
      'AWARD',
      { challengeUntil: '2015-10-25', openChallenges: 1 },
      'CHALLENGES_SETTLED',
    ],
    ['is not awarded over one upheld', 'AWARD', { challengeUntil: '2015-10-25', upheld: true }, 'NOT_UPHELD'],
    ['is evaluated again where one was upheld', 'EVALUATE_AGAIN', { upheld: true }, null],
    ['is not evaluated again for nothing', 'EVALUATE_AGAIN', {}, 'UPHELD'],
    ['is contracted for three years at most', 'CONTRACT', { endsOn: '2019-10-31' }, 'TERM_SOUND'],
    ['is not contracted with a listed winner', 'CONTRACT', { winnerFit: false }, 'WINNER_FIT'],
    ['is not voided for too few bids where there are three', 'VOID', { voidReason: 'FEWER_THAN_THREE' }, 'VOID_GROUND'],
    ['is voided for too few where there are two', 'VOID', { voidReason: 'FEWER_THAN_THREE', eligible: 2 }, null],
  ])('%s', (_, action, facts, guard) => {
    expect(guardAgainst(action, facts)).toBe(guard);
  });
});

describe('a challenge', () => {
  test.each<readonly [string, TenderAction, Partial<TenderFacts>, string | null]>([
    ['is answered once', 'ANSWER_CHALLENGE', theChallenge({ state: 'ANSWERED' }), 'AWAITS_ANSWER'],
    ['is named', 'ANSWER_CHALLENGE', { challenge: null }, 'CHALLENGE_NAMED'],
    ['is withdrawn by who filed it', 'WITHDRAW_CHALLENGE', theChallenge({ isOwn: false }), 'OWN_CHALLENGE'],
    ['leads to a complaint once it was rejected', 'COMPLAIN', theChallenge({ state: 'ANSWERED', upheld: false }), null],
    ['does not while its answer is not due', 'COMPLAIN', {}, 'UNSATISFIED'],
    ['does when the answer is overdue', 'COMPLAIN', theChallenge({ answerDueOn: '2015-10-25' }), null],
    ['does not when it was upheld', 'COMPLAIN', theChallenge({ state: 'ANSWERED', upheld: true }), 'UNSATISFIED'],
    [
      'does not after 15 working days (art. 55)',
      'COMPLAIN',
      theChallenge({ state: 'ANSWERED', upheld: false, complaintDueOn: '2015-10-25' }),
      'COMPLAINT_IN_TIME',
    ],
    ['is decided once complained of', 'DECIDE_COMPLAINT', {}, 'COMPLAINED'],
  ])('%s', (_, action, facts, guard) => {
    expect(guardAgainst(action, facts)).toBe(guard);
  });
});

test('the clocks count working days, over the National Day holidays too', () => {
  expect(challengeUntil('2015-09-28')).toBe('2015-10-13');
  expect(challengeUntil(null)).toBeNull();
  expect(challengeDays('2015-10-26')).toEqual({ answerDueOn: '2015-11-04', complaintDueOn: '2015-11-25' });
  expect([earliestClosing('OPEN_TENDER', '2015-10-26'), earliestClosing('INQUIRY', '2015-10-26')]).toEqual([
    '2015-11-15',
    '2015-10-27',
  ]);
});
