/** Assessments before sentence of the last months; whom they were about is SYNTHETIC, and none is of a minor. */
import { type City, correctionsRegister, justiceOfficeId, notifiedSince } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import { answerDueOn } from '../entities/corrections-clock.ts';
import type { SentenceAssessment } from '../entities/sentence-assessment.ts';
import type { AssessmentOpinion } from '../schema.generated.ts';

const assessed = 240;

export function* assessments({ today, person }: City): Generator<NewRow<typeof SentenceAssessment>> {
  const chance = random('justice:assessment');
  for (let number = 1; number <= assessed; number += 1) {
    const requestedOn = addDays(today, -Math.round(((assessed - number) * 300) / assessed));
    const dueOn = answerDueOn(requestedOn);
    const answers = addDays(requestedOn, chance.between(4, 16));
    const isAnswered = answers <= today;
    const isWithdrawn = isAnswered && chance.chance(0.03);
    const isSubmitted = isAnswered && !isWithdrawn;
    yield {
      id: `PSA-${String(number).padStart(5, '0')}`,
      state: isSubmitted ? 'SUBMITTED' : isWithdrawn ? 'WITHDRAWN' : 'REQUESTED',
      version: isAnswered ? 2 : 1,
      // Residents without a corrections file, so that it tells of no minor's.
      personId: person(correctionsRegister + notifiedSince + number),
      justiceOfficeId: justiceOfficeId((townshipCodes[(number * 29) % townshipCodes.length] ?? { code: '' }).code),
      requestedOn,
      dueOn,
      answeredOn: isSubmitted ? answers : null,
      opinion: isSubmitted ? chance.weighted<AssessmentOpinion>({ SUITABLE: 85, UNSUITABLE: 15 }) : null,
      grounds: isSubmitted ? ['RESIDENCE', 'RELATIONS', chance.pick(['CONDUCT', 'DANGER', 'COMMUNITY'] as const)] : [],
      quality: 'SYNTHETIC',
    };
  }
}
