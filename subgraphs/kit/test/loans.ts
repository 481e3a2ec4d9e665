/** A small workflow for the tests of workflows. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Machine } from '../workflow/machine.ts';

export const Loan = defineEntity({
  name: 'Loan',
  tableName: 'loan',
  properties: {
    id: p.string().primary(),
    state: p.string(),
    version: p.integer(),
    bookZh: p.string(),
    places: p.json<readonly string[]>(),
    isRare: p.boolean(),
    cover: p.json<{ readonly kind: string }>(),
    returnedAt: p.string().nullable(),
  },
});
export type LoanRow = InferEntity<typeof Loan>;

export type LoanState = 'ASKED' | 'LENT' | 'BACK';
export type LoanAction = 'ASK' | 'LEND' | 'BRING_BACK' | 'LAPSE';
export type LoanRole = 'READER' | 'LIBRARIAN' | 'CLOCK';
export interface Facts {
  readonly isDamaged: boolean;
}

export const loans = {
  name: 'Loan',
  zh: '借书',
  en: 'Loan of a book',
  states: {
    ASKED: { zh: '已申请', en: 'Asked for' },
    LENT: { zh: '已借出', en: 'Lent' },
    BACK: { zh: '已归还', en: 'Back', final: true },
  },
  roles: {
    READER: { zh: '读者', en: 'Reader' },
    LIBRARIAN: { zh: '馆员', en: 'Librarian' },
    CLOCK: { zh: '时钟', en: 'Clock' },
  },
  initial: 'ASKED',
  guards: { WHOLE: { zh: '书籍完好', en: 'the book must be whole', holds: ({ isDamaged }) => !isDamaged } },
  actions: {
    ASK: { zh: '申请', en: 'Ask', from: [], to: 'ASKED', by: ['READER'], needs: ['bookZh'] },
    LEND: { zh: '借出', en: 'Lend', from: ['ASKED'], to: 'LENT', by: ['LIBRARIAN'], guards: ['WHOLE'] },
    BRING_BACK: {
      zh: '归还',
      en: 'Bring back',
      from: ['LENT'],
      to: 'BACK',
      by: ['READER', 'LIBRARIAN'],
      needs: ['at'],
    },
    LAPSE: { zh: '失效', en: 'Lapse', from: ['ASKED'], to: 'BACK', by: ['CLOCK'], computed: true },
  },
} as const satisfies Machine<LoanState, LoanAction, LoanRole, Facts>;

export const machine: Machine<LoanState, LoanAction, LoanRole, Facts> = loans;
