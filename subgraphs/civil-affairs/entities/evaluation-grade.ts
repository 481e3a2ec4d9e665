/** From which score a project has which grade; the thresholds are made up, the grades are the report's practice. */
import type { EvaluationGrade } from '../schema.generated.ts';

export const gradeOf = (score: number): EvaluationGrade =>
  score >= 88 ? 'EXCELLENT' : score >= 76 ? 'GOOD' : score >= 62 ? 'PASS' : 'FAIL';

/** What is not good is put right by a day. */
export const mustRectify = (grade: EvaluationGrade | null): boolean => grade === 'PASS' || grade === 'FAIL';
