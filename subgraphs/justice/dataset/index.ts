/** The order in which justice's tables are filled. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert, NewRow } from '@hub/kit/dataset/insert.ts';
import { Counter } from '@hub/kit/workflow/entities.ts';
import { assessmentMachine } from '../entities/assessment-machine.ts';
import { CorrectionsCase } from '../entities/corrections-case.ts';
import { correctionsCaseMachine } from '../entities/corrections-case-machine.ts';
import { JusticeOffice } from '../entities/justice-office.ts';
import { SentenceAssessment } from '../entities/sentence-assessment.ts';
import { assessedBefore, assessments } from './assessments.ts';
import { offices } from './offices.ts';
import { register } from './register.ts';

export const dataset = async (city: City, insert: Insert): Promise<void> => {
  await insert(JusticeOffice, offices());
  const before: NewRow<typeof SentenceAssessment>[] = [];
  const cases = await insert(CorrectionsCase, assessedBefore(register(city), before));
  const assessed = await insert(SentenceAssessment, [...assessments(city), ...before]);
  await insert(Counter, [
    { name: correctionsCaseMachine.name, last: cases },
    { name: assessmentMachine.name, last: assessed },
  ]);
};
