/** An anchor case (锚定个案): sealed while evaluation bodies score it, opened once nobody's score can follow another's. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { AnchorAction, AnchorState } from '../schema.generated.ts';

export type AnchorRole = 'BUREAU' | 'EVALUATOR';

export interface AnchorFacts {
  readonly today: string;
  readonly scoresUntil: string;
  /** Whether the body that acts has scored it before. */
  readonly scored: boolean;
  /** Evaluation bodies that have not scored it. */
  readonly missing: number;
}

export const anchorMachine = {
  name: 'AnchorCase',
  zh: '锚定个案',
  en: 'Anchor case',
  states: {
    SEALED: { zh: '密封评分中', en: 'Scored under seal' },
    OPENED: { zh: '已启封', en: 'Opened', final: true },
  },
  roles: {
    BUREAU: { zh: '市民政局', en: 'the city bureau of civil affairs' },
    EVALUATOR: { zh: '评估机构', en: 'an evaluation body' },
  },
  initial: 'SEALED',
  guards: {
    TIME_TO_SCORE: {
      zh: '评分期限在今日之后',
      en: 'the last day to score it lies ahead',
      holds: ({ scoresUntil, today }) => scoresUntil > today,
    },
    IN_TIME: {
      zh: '评分期限未过',
      en: 'the last day to score it must not be past',
      holds: ({ scoresUntil, today }) => scoresUntil >= today,
    },
    SCORED_ONCE: {
      zh: '本机构尚未评分',
      en: 'the body must not have scored it',
      holds: ({ scored }) => !scored,
    },
    NOBODY_TO_SCORE: {
      zh: '各评估机构均已评分,或评分期限已过',
      en: 'every evaluation body must have scored it, or the last day to do so be past',
      holds: ({ missing, scoresUntil, today }) => missing === 0 || scoresUntil < today,
    },
  },
  actions: {
    SET: {
      zh: '设定',
      en: 'Set',
      from: [],
      to: 'SEALED',
      by: ['BUREAU'],
      guards: ['TIME_TO_SCORE'],
      deadline: { zh: '评分:设定所定期限', en: 'scoring: the day it names' },
    },
    SCORE: {
      zh: '评分',
      en: 'Score',
      from: ['SEALED'],
      to: 'SEALED',
      by: ['EVALUATOR'],
      needs: ['score'],
      guards: ['IN_TIME', 'SCORED_ONCE'],
    },
    OPEN: {
      zh: '启封',
      en: 'Open',
      from: ['SEALED'],
      to: 'OPENED',
      by: ['BUREAU'],
      guards: ['NOBODY_TO_SCORE'],
    },
  },
} as const satisfies Machine<AnchorState, AnchorAction, AnchorRole, AnchorFacts>;
