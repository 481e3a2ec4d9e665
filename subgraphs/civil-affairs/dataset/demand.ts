/** Demand surveys and what they found. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import type { DemandFindingRow } from '../entities/demand-finding.ts';
import type { DemandSurveyRow } from '../entities/demand-survey.ts';
import type { ServiceField } from '../schema.generated.ts';
import { bureauOf, cityBureau } from './centre-stories.ts';
import { chanceOf } from './purchases.ts';

const surveyedFields: readonly ServiceField[] = [
  'ELDERLY',
  'FAMILY',
  'YOUTH',
  'DISABILITY_REHABILITATION',
  'MIGRANT_WORKERS',
  'COMMUNITY_CORRECTIONS',
  'DRUG_CONTROL',
];

export const townshipsOf = (districtCode: string): readonly string[] =>
  townshipCodes.filter((township) => township.districtCode === districtCode).map(({ code }) => code);

/** One survey a district in 2014, one of the whole city's edge in 2015 whose findings are not out yet. */
export function surveyRows(): DemandSurveyRow[] {
  const byDistrict = districtCodes.map(({ code, nameZh }, index): DemandSurveyRow => {
    const startedOn = addDays('2014-02-10', index * 21);
    return {
      id: `SUR-${String(index + 1).padStart(3, '0')}`,
      titleZh: `合成·${nameZh}社会工作服务需求调研`,
      conductedById: index % 3 === 0 ? organisationId(organisations.industryBody.from + (index % 8)) : bureauOf(code),
      townshipCodes: townshipsOf(code),
      respondents: 800 + index * 137,
      startedOn,
      publishedOn: addDays(startedOn, 95),
      state: 'PUBLISHED',
      version: 3,
      quality: 'SYNTHETIC',
    };
  });
  const ongoing: DemandSurveyRow = {
    id: 'SUR-012',
    titleZh: '合成·城乡结合部异地务工人员服务需求调研',
    conductedById: cityBureau,
    townshipCodes: [...townshipsOf('440111').slice(10), ...townshipsOf('440118')].slice(0, 20),
    respondents: 1_940,
    startedOn: '2015-08-10',
    publishedOn: null,
    state: 'IN_FIELD',
    version: 2,
    quality: 'SYNTHETIC',
  };
  return [...byDistrict, ongoing];
}

const need: Readonly<Partial<Record<ServiceField, readonly [from: number, to: number]>>> = {
  ELDERLY: [400, 2_600],
  FAMILY: [150, 900],
  YOUTH: [120, 1_100],
  DISABILITY_REHABILITATION: [40, 320],
  MIGRANT_WORKERS: [60, 2_400],
  COMMUNITY_CORRECTIONS: [3, 40],
  DRUG_CONTROL: [2, 45],
};

export function* findingRows(surveys: readonly DemandSurveyRow[]): Generator<DemandFindingRow> {
  const chance = chanceOf('findings');
  for (const { id, townshipCodes: surveyed } of surveys)
    for (const field of surveyedFields)
      for (const townshipCode of surveyed) {
        const inNeed = chance.between(...(need[field] ?? [10, 100]));
        yield {
          id: `${id}/${townshipCode}/${field}`,
          surveyId: id,
          townshipCode,
          field,
          inNeed,
          met: chance.chance(0.06) ? null : Math.floor(inNeed * chance.next() * 0.7),
          quality: 'SYNTHETIC',
        };
      }
}
