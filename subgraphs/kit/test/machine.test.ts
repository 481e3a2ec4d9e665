import { errors } from '@hub/schema/errors.ts';
import { describe, expect, test } from '@jest/globals';
import { combinationsOf, decide, hindrance, type Machine, validateMachine } from '../workflow/machine.ts';
import { picture, workflowFile, workflowPage } from '../workflow/picture.ts';
import { type LoanAction, type LoanRole, type LoanState, loans, machine } from './loans.ts';

describe('a workflow’s table', () => {
  test.each([
    [
      'a state nothing leads to',
      { states: { ...loans.states, LOST: { zh: '遗失', en: 'Lost', final: true } } },
      /nothing leads to LOST/,
    ],
    [
      'a state nothing leads out of',
      { states: { ...loans.states, BACK: { zh: '归还', en: 'Back' } } },
      /nothing leads out of BACK/,
    ],
    [
      'a way out of a final state',
      { states: { ...loans.states, LENT: { zh: '借', en: 'Lent', final: true } } },
      /LENT, which is final/,
    ],
    [
      'a state there is not',
      { actions: { ...loans.actions, LEND: { ...loans.actions.LEND, to: 'GONE' } } },
      /names the state GONE/,
    ],
    [
      'a role there is not',
      { actions: { ...loans.actions, LEND: { ...loans.actions.LEND, by: ['CAT'] } } },
      /names the role CAT/,
    ],
    [
      'a guard there is not',
      { actions: { ...loans.actions, LEND: { ...loans.actions.LEND, guards: ['RICH'] } } },
      /names the guard RICH/,
    ],
    [
      'an action nobody may do',
      { actions: { ...loans.actions, LEND: { ...loans.actions.LEND, by: [] } } },
      /may be done by nobody/,
    ],
    [
      'no beginning',
      { actions: { ...loans.actions, ASK: { ...loans.actions.ASK, from: ['LENT'] } } },
      /no action begins a row/,
    ],
    [
      'another beginning',
      { actions: { ...loans.actions, ASK: { ...loans.actions.ASK, to: 'LENT' } } },
      /begins a row in LENT/,
    ],
  ])('is refused with %s', (_, change, message) => {
    expect(() => validateMachine({ ...loans, ...change } as Machine)).toThrow(message);
  });

  test('is taken when every state is reachable and every state but the final ones leavable', () => {
    expect(() => validateMachine(loans)).not.toThrow();
  });

  test('may let a row begin elsewhere, and an action leave the state as it is', () => {
    const renewing = {
      ...loans,
      alsoInitial: ['LENT'],
      actions: {
        ...loans.actions,
        LEND_AT_ONCE: { zh: '当场借出', en: 'Lend at once', from: [], to: 'LENT', by: ['LIBRARIAN'] },
        RENEW: { zh: '续借', en: 'Renew', from: ['LENT'], to: null, by: ['READER'] },
      },
    } as const satisfies Machine<LoanState, LoanAction | 'LEND_AT_ONCE' | 'RENEW', LoanRole, never>;
    expect(() => validateMachine(renewing)).not.toThrow();
    expect(decide(renewing, 'LENT', 'RENEW', 'READER')).toEqual({ allowed: true, to: 'LENT' });
    expect(decide(renewing, null, 'LEND_AT_ONCE', 'LIBRARIAN')).toEqual({ allowed: true, to: 'LENT' });
    expect(decide(renewing, null, 'RENEW', 'READER').allowed).toBe(false);
    expect(picture(renewing)).toContain('LENT --> LENT: 续借 Renew');
  });

  test('tells what is in the way this time where a guard knows', () => {
    const { WHOLE } = loans.guards;
    const told = {
      ...machine,
      guards: { WHOLE: { ...WHOLE, told: () => ({ zh: '补好第三页', en: 'page three is torn' }) } },
    };
    expect(hindrance(told, 'LEND', {}, { isDamaged: true })?.en).toBe('"Lend" is refused: page three is torn');
  });

  test('has as many combinations as states (and none), actions and roles (and none) make', () => {
    const all = combinationsOf(machine);
    expect(all).toHaveLength(4 * 4 * 4);
    expect(all.filter(({ to }) => to !== null)).toEqual([
      { state: null, action: 'ASK', role: 'READER', to: 'ASKED' },
      { state: 'ASKED', action: 'LEND', role: 'LIBRARIAN', to: 'LENT' },
      { state: 'LENT', action: 'BRING_BACK', role: 'READER', to: 'BACK' },
      { state: 'LENT', action: 'BRING_BACK', role: 'LIBRARIAN', to: 'BACK' },
    ]);
  });

  test.each(combinationsOf(machine))('$state × $action × $role → $to', ({ state, action, role, to }) => {
    const decision = decide(machine, state as LoanState, action as LoanAction, role as LoanRole);
    if (decision.allowed) expect(decision.to).toBe(to);
    else {
      expect(to).toBeNull();
      expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(decision.refusal.code);
      expect(decision.refusal.zh).toMatch(/\p{Script=Han}/u);
      expect(`${decision.refusal.zh}${decision.refusal.en}`).not.toMatch(/[{}]|undefined/);
    }
  });

  test('says what is possible instead, and for whom an action is', () => {
    const possible = decide(machine, 'LENT', 'LEND', 'LIBRARIAN');
    expect(possible).toMatchObject({
      refusal: {
        zh: '“已借出”时不能“借出”;此时可以:归还',
        en: '"Lend" is not possible while "Lent"; possible now: Bring back',
      },
    });
    expect(decide(machine, 'ASKED', 'LEND', 'READER')).toMatchObject({
      refusal: { code: 'ACTION_NOT_PERMITTED', zh: '“借出”只能由馆员进行', en: '"Lend" is for Librarian only' },
    });
  });

  test('names what is missing, then the guard that does not hold', () => {
    const fine = { isDamaged: false };
    expect(hindrance(machine, 'BRING_BACK', { at: '' }, fine)).toMatchObject({
      code: 'ACTION_NEEDS_INPUT',
      details: { missing: 'at' },
    });
    expect(hindrance(machine, 'BRING_BACK', { at: 'x' }, fine)).toBeUndefined();
    expect(hindrance(machine, 'LEND', {}, { isDamaged: true })).toMatchObject({
      code: 'ACTION_GUARDED',
      zh: '不能“借出”:须书籍完好',
    });
  });

  test('is drawn with labels in both languages', () => {
    expect(picture(machine)).toContain('  ASKED --> LENT: 借出 Lend (馆员)');
    expect(picture(machine)).toContain('  [*] --> ASKED: 申请 Ask (读者)');
    expect(picture(machine)).toContain('  BACK --> [*]');
    expect(workflowPage(machine)).toContain(
      '| `LEND` 借出 Lend | `ASKED` | `LENT` | 馆员 Librarian | — | 书籍完好 the book must be whole | — |',
    );
    expect(workflowFile({ ...loans, name: 'SharingRequest' })).toBe('sharing-request.md');
  });
});

test('every refusal of a workflow is a field’s, not the whole request’s', () => {
  for (const code of ['STALE_VERSION', 'ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE', 'ACTION_GUARDED'] as const)
    expect(errors[code].status).toBe(200);
});
