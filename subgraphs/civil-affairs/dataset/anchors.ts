/** Anchor cases of two years: twelve case files, each scored by all eight bodies; habits told in points, drift made up. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import type { AnchorScoreEntry } from '../entities/anchor-score.ts';
import type { ServiceField } from '../schema.generated.ts';
import { habits } from './evaluator-habits.ts';
import { chanceOf } from './purchases.ts';

const years = [2014, 2015];
const casesAYear = 12;
const fields: readonly ServiceField[] = ['FAMILY', 'ELDERLY', 'YOUTH', 'DISABILITY_REHABILITATION'];

/** Points a body became milder (or stricter) by in 2015. */
const drift: readonly number[] = [0, 0, 0.5, 0, 3, 0, -0.5, -2];

export function* anchorRows(): Generator<AnchorScoreEntry> {
  const chance = chanceOf('anchors');
  for (const [turn, year] of years.entries())
    for (let caseNumber = 1; caseNumber <= casesAYear; caseNumber += 1) {
      const worth = chance.between(64, 88);
      for (const [body, { severity }] of habits.entries()) {
        const evaluatorId = organisationId(organisations.evaluationBody.from + body);
        yield {
          id: `${year}/${String(caseNumber).padStart(2, '0')}/${evaluatorId}`,
          year,
          caseNumber,
          field: fields[caseNumber % fields.length] ?? 'FAMILY',
          evaluatorId,
          score: worth + severity + turn * (drift[body] ?? 0) + chance.between(-15, 15) / 10,
          quality: 'SYNTHETIC',
        };
      }
    }
}
