/** Anchor cases of two years: twelve case files, each scored by all eight bodies; habits told in points, drift made up. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import type { AnchorCaseRow } from '../entities/anchor-case.ts';
import type { AnchorScoreRow } from '../entities/anchor-score.ts';
import type { ServiceField } from '../schema.generated.ts';
import { habits } from './evaluator-habits.ts';
import { chanceOf } from './purchases.ts';

const years = [2014, 2015];
const casesAYear = 12;
const fields: readonly ServiceField[] = ['FAMILY', 'ELDERLY', 'YOUTH', 'DISABILITY_REHABILITATION'];

/** Points a body became milder (or stricter) by in 2015. */
const drift: readonly number[] = [0, 0, 0.5, 0, 3, 0, -0.5, -2];

export function anchorTables(): {
  readonly cases: readonly AnchorCaseRow[];
  readonly scores: readonly AnchorScoreRow[];
} {
  const chance = chanceOf('anchors');
  const cases: AnchorCaseRow[] = [];
  const scores: AnchorScoreRow[] = [];
  for (const [turn, year] of years.entries())
    for (let number = 1; number <= casesAYear; number += 1) {
      const id = `ANC-${String(cases.length + 1).padStart(4, '0')}`;
      const worth = chance.between(64, 88);
      cases.push({
        id,
        year,
        titleZh: `合成·${year}年第${number}份锚定个案`,
        field: fields[number % fields.length] ?? 'FAMILY',
        referenceScore: worth,
        scoresUntil: `${year}-04-30`,
        openedOn: `${year}-05-04`,
        state: 'OPENED',
        version: habits.length + 2,
        quality: 'SYNTHETIC',
      });
      for (const [body, { severity }] of habits.entries()) {
        const evaluatorId = organisationId(organisations.evaluationBody.from + body);
        scores.push({
          id: `${id}/${evaluatorId}`,
          anchorId: id,
          evaluatorId,
          score: worth + severity + turn * (drift[body] ?? 0) + chance.between(-15, 15) / 10,
          scoredOn: `${year}-04-${String(10 + body).padStart(2, '0')}`,
        });
      }
    }
  return { cases, scores };
}
