/** Assessments before sentence of the last months; whom they were about is SYNTHETIC, and none is of a minor. */
import { type City, correctionsRegister, justiceOfficeId, notifiedSince } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { CorrectionsCase } from '../entities/corrections-case.ts';
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

const since = '2015-01-01';
/** One suspended sentence in so many was assessed before it was passed. */
const everyOther = 4;

/** The register, in which some grown-ups' cases of 2015 name the assessment that preceded them; those are put `into`. */
export function* assessedBefore(
  cases: Iterable<NewRow<typeof CorrectionsCase>>,
  into: NewRow<typeof SentenceAssessment>[],
): Generator<NewRow<typeof CorrectionsCase>> {
  let number = 0;
  for (const found of cases) {
    const { juvenile, notifiedOn, effectiveOn, category, personId, justiceOfficeId: office } = found;
    const isRecent = !juvenile && category === 'SUSPENDED_SENTENCE' && notifiedOn >= since;
    if (isRecent) number += 1;
    if (!isRecent || number % everyOther !== 0 || !effectiveOn) {
      yield found;
      continue;
    }
    const requestedOn = addDays(String(effectiveOn), -45);
    const id = `PSA-${String(assessed + into.length + 1).padStart(5, '0')}`;
    into.push({
      id,
      state: 'SUBMITTED',
      version: 2,
      personId,
      justiceOfficeId: office,
      requestedOn,
      dueOn: answerDueOn(requestedOn),
      answeredOn: addDays(requestedOn, 6 + (number % 13)),
      opinion: 'SUITABLE',
      grounds: ['RESIDENCE', 'RELATIONS', 'CONDUCT'],
      quality: 'SYNTHETIC',
    });
    yield { ...found, assessmentId: id };
  }
}
