/** Service standards, their versions and indicators: the city's own, and what two evaluation bodies wrote for themselves. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import type { IndicatorDefinitionRow } from '../entities/indicator-definition.ts';
import type { ServiceStandardRow } from '../entities/service-standard.ts';
import type { IndicatorKind, ServiceField, StandardState, Unit } from '../schema.generated.ts';
import { endOfTime } from './calendar.ts';
import { cityBureau } from './centre-stories.ts';

interface Version {
  readonly version: number;
  readonly state: StandardState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface Story {
  readonly id: string;
  readonly field: ServiceField;
  readonly titleZh: string;
  readonly issuerId: string;
  readonly versions: readonly Version[];
}

const inForceSince = (version: number, validFrom: string): Version => ({
  version,
  state: 'IN_FORCE',
  validFrom,
  validTo: null,
});
const pastVersion = (version: number, validFrom: string, validTo: string): Version => ({
  version,
  state: 'SUPERSEDED',
  validFrom,
  validTo,
});
const evaluator = (place: number): string => organisationId(organisations.evaluationBody.from + place);

/** The standard centres are held to: the only one with the full set of indicators. */
export const centreStandard = 'STD-FAMILY';

const stories: readonly Story[] = [
  {
    id: centreStandard,
    field: 'FAMILY',
    titleZh: '合成·家庭综合服务中心服务标准',
    issuerId: cityBureau,
    versions: [
      pastVersion(1, '2011-07-01', '2012-12-31'),
      inForceSince(2, '2013-01-01'),
      { version: 3, state: 'CONSULTING', validFrom: null, validTo: null },
    ],
  },
  {
    id: 'STD-ELDERLY',
    field: 'ELDERLY',
    titleZh: '合成·长者社会工作服务标准',
    issuerId: cityBureau,
    versions: [pastVersion(1, '2011-07-01', '2013-06-30'), inForceSince(2, '2013-07-01')],
  },
  {
    id: 'STD-YOUTH',
    field: 'YOUTH',
    titleZh: '合成·青少年社会工作服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-COMMUNITY_CORRECTIONS',
    field: 'COMMUNITY_CORRECTIONS',
    titleZh: '合成·社区矫正社会工作服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-MEDICAL_SOCIAL_WORK',
    field: 'MEDICAL_SOCIAL_WORK',
    titleZh: '合成·医务社会工作服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-DISABILITY_REHABILITATION',
    field: 'DISABILITY_REHABILITATION',
    titleZh: '合成·残障康复社会工作服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-NEW_SETTLERS',
    field: 'NEW_SETTLERS',
    titleZh: '合成·移居人士服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2013-01-01')],
  },
  {
    id: 'STD-MIGRANT_WORKERS',
    field: 'MIGRANT_WORKERS',
    titleZh: '合成·异地务工人员服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-ETHNIC_INTEGRATION',
    field: 'ETHNIC_INTEGRATION',
    titleZh: '合成·民族融合服务标准',
    issuerId: cityBureau,
    versions: [inForceSince(1, '2013-01-01')],
  },
  {
    id: 'STD-DRUG_CONTROL',
    field: 'DRUG_CONTROL',
    titleZh: '合成·禁毒社会工作服务标准',
    issuerId: cityBureau,
    versions: [{ version: 1, state: 'DRAFT', validFrom: null, validTo: null }],
  },
  {
    id: 'STD-OTHER',
    field: 'OTHER',
    titleZh: '合成·专项服务通用标准',
    issuerId: cityBureau,
    versions: [{ version: 1, state: 'REPEALED', validFrom: '2009-01-01', validTo: '2012-12-31' }],
  },
  {
    id: 'STD-HOUSE_A',
    field: 'FAMILY',
    titleZh: '合成·评估机构自订指标(甲)',
    issuerId: evaluator(6),
    versions: [inForceSince(1, '2012-01-01')],
  },
  {
    id: 'STD-HOUSE_B',
    field: 'FAMILY',
    titleZh: '合成·评估机构自订指标(乙)',
    issuerId: evaluator(7),
    versions: [inForceSince(1, '2012-01-01')],
  },
];

export const versionedId = (id: string, version: number): string => `${id}@${version}`;

const processSteps = [
  { nameZh: '接案与初步评估', withinWorkingDays: 3 },
  { nameZh: '预估与制订服务计划', withinWorkingDays: 10 },
  { nameZh: '介入服务', withinWorkingDays: null },
  { nameZh: '成效评估', withinWorkingDays: 10 },
  { nameZh: '结案与跟进', withinWorkingDays: 30 },
];

export const standardRows = (): ServiceStandardRow[] =>
  stories.flatMap(({ id, field, titleZh, issuerId, versions }) =>
    versions.map(({ version, state, validFrom, validTo }) => ({
      versionedId: versionedId(id, version),
      id,
      version,
      field,
      titleZh,
      issuerId,
      cityWide: issuerId === cityBureau,
      state,
      validFrom,
      validTo,
      inForceUntil: validFrom ? (validTo ?? endOfTime) : null,
      processSteps: version === 1 ? processSteps.slice(0, 3) : processSteps,
      quality: 'SYNTHETIC',
    })),
  );

interface Indicator {
  readonly code: string;
  readonly nameZh: string;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly annualTarget: number | null;
  readonly normHoursPerUnit: number | null;
}

/** The indicators of a centre's year; those with a target are reported on. */
export const centreIndicators: readonly Indicator[] = [
  { code: 'I01', nameZh: '个案服务', kind: 'OUTPUT', unit: 'CASES', annualTarget: 120, normHoursPerUnit: 15 },
  { code: 'I02', nameZh: '小组服务', kind: 'OUTPUT', unit: 'SESSIONS', annualTarget: 40, normHoursPerUnit: 8 },
  { code: 'I03', nameZh: '社区活动', kind: 'OUTPUT', unit: 'SESSIONS', annualTarget: 110, normHoursPerUnit: 10 },
  { code: 'I04', nameZh: '探访', kind: 'OUTPUT', unit: 'PERSON_TIMES', annualTarget: 1_500, normHoursPerUnit: 0.75 },
  { code: 'I05', nameZh: '社区义工发展', kind: 'OUTCOME', unit: 'PERSONS', annualTarget: 300, normHoursPerUnit: null },
  { code: 'I06', nameZh: '服务总工时', kind: 'WORK_HOUR', unit: 'HOURS', annualTarget: 24_000, normHoursPerUnit: 1 },
  {
    code: 'I07',
    nameZh: '服务对象满意度',
    kind: 'QUALITY_STANDARD',
    unit: 'PERCENT',
    annualTarget: 85,
    normHoursPerUnit: null,
  },
  {
    code: 'I08',
    nameZh: '服务场地与制度公示',
    kind: 'ESSENTIAL_REQUIREMENT',
    unit: 'ITEMS',
    annualTarget: null,
    normHoursPerUnit: null,
  },
];

export const indicatorRows = (): IndicatorDefinitionRow[] =>
  stories.flatMap(({ id, versions }) =>
    versions.flatMap(({ version }) =>
      centreIndicators
        .filter((_, index) => id === centreStandard || index % 2 === 0)
        .map((indicator) => ({
          ...indicator,
          id: `${versionedId(id, version)}/${indicator.code}`,
          versionedId: versionedId(id, version),
          // The first versions set targets only: hours per unit (工时标准) came with the second.
          normHoursPerUnit: version === 1 ? null : indicator.normHoursPerUnit,
        })),
    ),
  );

/** The version of the city's standard for `field` in force on `day`. */
export function standardInForce(
  field: ServiceField,
  day: string,
): { readonly id: string; readonly version: number } | null {
  for (const { id, issuerId, field: of, versions } of stories) {
    if (of !== field || issuerId !== cityBureau) continue;
    for (const { version, validFrom, validTo } of versions)
      if (validFrom && validFrom <= day && (validTo ?? endOfTime) >= day) return { id, version };
  }
  return null;
}
