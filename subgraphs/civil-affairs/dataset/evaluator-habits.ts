/** How each of the eight evaluation bodies works: the four 不统一 the report complains of, as habits. */
import type { EvaluationComponentKind } from '../schema.generated.ts';

type Weights = Readonly<Partial<Record<EvaluationComponentKind, number>>>;

export interface Habit {
  /** Points it gives above or below the others for the same work. */
  readonly severity: number;
  readonly weights: Weights;
  /** Share of required steps it skips. */
  readonly skips: number;
  readonly feedbackDays: readonly [from: number, to: number];
  readonly writes: number;
  /** Which standard it evaluates centres against. */
  readonly standard: 'CURRENT' | 'FIRST' | 'STD-HOUSE_A' | 'STD-HOUSE_B';
}

const full: Weights = {
  PROFESSIONAL: 0.5,
  FINANCIAL: 0.2,
  PURCHASER: 0.1,
  VILLAGE_OR_COMMITTEE: 0.05,
  SUPERVISOR: 0.05,
  SERVICE_USER: 0.1,
};
const threeSided: Weights = { PROFESSIONAL: 0.6, FINANCIAL: 0.2, SERVICE_USER: 0.2 };
const official: Weights = { PROFESSIONAL: 0.4, FINANCIAL: 0.3, PURCHASER: 0.2, SUPERVISOR: 0.1 };

export const habits: readonly Habit[] = [
  { severity: 0, weights: full, skips: 0.02, feedbackDays: [15, 25], writes: 1, standard: 'CURRENT' },
  { severity: -4, weights: full, skips: 0.04, feedbackDays: [20, 35], writes: 0.95, standard: 'CURRENT' },
  { severity: 3, weights: threeSided, skips: 0.12, feedbackDays: [30, 60], writes: 0.7, standard: 'CURRENT' },
  { severity: -2, weights: official, skips: 0.08, feedbackDays: [12, 20], writes: 1, standard: 'CURRENT' },
  { severity: 5, weights: threeSided, skips: 0.22, feedbackDays: [45, 80], writes: 0.5, standard: 'FIRST' },
  { severity: 1, weights: official, skips: 0.1, feedbackDays: [25, 45], writes: 0.85, standard: 'FIRST' },
  { severity: -1, weights: full, skips: 0.06, feedbackDays: [18, 30], writes: 0.9, standard: 'STD-HOUSE_A' },
  { severity: 2, weights: threeSided, skips: 0.16, feedbackDays: [35, 65], writes: 0.65, standard: 'STD-HOUSE_B' },
];
