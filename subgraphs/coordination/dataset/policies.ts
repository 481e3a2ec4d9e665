/** The policy pool: the six documents the 2015 report names, with its own words for when, and the ones around them. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { PolicyDocument } from '../entities/policy-document.ts';
import type { PolicyField } from '../entities/policy-field.ts';
import { policyMachine } from '../entities/policy-machine.ts';
import { endOfTime } from '../entities/responsibility.ts';
import type { DepartmentCode, PolicyKind, PolicyState, Quality, ServiceField } from '../schema.generated.ts';
import { type Step, stepsThrough } from './workflow-steps.ts';

const every: readonly ServiceField[] = [
  ...(['FAMILY', 'ELDERLY', 'YOUTH', 'COMMUNITY_CORRECTIONS', 'MEDICAL_SOCIAL_WORK'] as const),
  ...(['DISABILITY_REHABILITATION', 'NEW_SETTLERS', 'MIGRANT_WORKERS', 'ETHNIC_INTEGRATION'] as const),
  ...(['DRUG_CONTROL', 'OTHER'] as const),
];

interface Document {
  readonly titleZh: string;
  readonly kind: PolicyKind;
  /** Civil affairs when not given. */
  readonly by?: DepartmentCode;
  /** Every field when not given. */
  readonly fields?: readonly ServiceField[];
  /** The day it entered each state, in the order of the path. */
  readonly days: readonly string[];
  readonly isRedrafted?: true;
  /** The report's words; only a document it names has them. */
  readonly targetZh?: string;
  readonly target?: string;
  /** Where the target date follows from the regulation's. */
  readonly isTargetDerived?: true;
  /** A day still to come; the day of IN_FORCE otherwise. */
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  readonly supersededBy?: number;
}

/** “争取2016年前出台”: the last day before 2016; what is issued to go with the regulation is due when it is. */
const before2016 = '2015-12-31';

const documents: readonly Document[] = [
  {
    titleZh: '广州市社会工作服务条例',
    kind: 'REGULATION',
    days: ['2014-03-10', '2015-01-19', '2015-06-01', '2015-08-24'],
    isRedrafted: true,
    targetZh: '争取2016年前出台',
    target: before2016,
  },
  {
    titleZh: '广州市政府购买社会工作服务实施办法',
    kind: 'IMPLEMENTING_MEASURE',
    days: ['2014-12-22', '2015-05-11'],
    targetZh: '配套出台实施',
    target: before2016,
    isTargetDerived: true,
  },
  {
    titleZh: '广州市社会工作服务质量标准',
    kind: 'QUALITY_STANDARD',
    days: ['2014-12-22', '2015-04-13', '2015-10-12'],
    targetZh: '配套出台实施',
    target: before2016,
    isTargetDerived: true,
  },
  {
    titleZh: '广州市社会工作专业服务指标和工时标准体系',
    kind: 'INDICATOR_SYSTEM',
    days: ['2015-07-06'],
    targetZh: '出台我市社会工作专业服务指标和工时标准体系',
  },
  {
    titleZh: '广州市家庭综合服务中心统一评估标准',
    kind: 'EVALUATION_STANDARD',
    days: ['2014-12-22', '2015-02-12', '2015-09-28'],
    targetZh: '出台全市统一的评估标准',
  },
  {
    titleZh: '广州市社会工作人才激励、优待和保障政策',
    kind: 'INCENTIVE',
    days: ['2015-03-30'],
    targetZh: '出台有关激励、优待和保障政策',
  },
  {
    titleZh: '合成·家庭综合服务中心管理办法(试行)',
    kind: 'IMPLEMENTING_MEASURE',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    days: ['2010-09-06', '2010-11-08', '2011-03-14', '2011-06-13', '2011-07-01', '2014-07-01'],
    supersededBy: 8,
  },
  {
    titleZh: '合成·家庭综合服务中心管理办法(2014年修订)',
    kind: 'IMPLEMENTING_MEASURE',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH', 'DISABILITY_REHABILITATION', 'NEW_SETTLERS', 'MIGRANT_WORKERS'],
    days: ['2013-06-03', '2013-09-16', '2014-01-13', '2014-05-19', '2014-07-01'],
    target: '2014-06-30',
  },
  {
    titleZh: '合成·服务双向转介工作规程',
    kind: 'IMPLEMENTING_MEASURE',
    by: 'COORDINATION',
    days: ['2013-05-27', '2013-07-01', '2013-10-14', '2013-12-20', '2014-01-01'],
    target: '2013-12-31',
  },
  {
    titleZh: '合成·社区矫正社会工作服务指引',
    kind: 'QUALITY_STANDARD',
    by: 'JUSTICE',
    fields: ['COMMUNITY_CORRECTIONS'],
    days: ['2015-01-12', '2015-04-07'],
    target: '2015-09-30',
  },
  {
    titleZh: '合成·医务社会工作服务质量指引',
    kind: 'QUALITY_STANDARD',
    by: 'HEALTH',
    fields: ['MEDICAL_SOCIAL_WORK'],
    days: ['2013-10-08', '2014-02-17', '2015-03-09', '2015-09-28'],
    target: '2015-10-31',
    inForceFrom: '2016-01-01',
  },
  {
    titleZh: '合成·禁毒社会工作服务实施办法',
    kind: 'IMPLEMENTING_MEASURE',
    fields: ['DRUG_CONTROL'],
    days: ['2014-07-07', '2014-10-20', '2015-09-21'],
    target: '2015-11-30',
  },
  {
    titleZh: '合成·社工义工联动工作办法',
    kind: 'IMPLEMENTING_MEASURE',
    by: 'VOLUNTEER_FEDERATION',
    days: ['2012-02-13', '2012-04-16', '2012-07-09', '2012-10-15', '2012-12-05'],
  },
  {
    titleZh: '合成·长者服务工时参考指标',
    kind: 'INDICATOR_SYSTEM',
    fields: ['ELDERLY'],
    days: ['2012-05-07', '2012-08-13', '2012-11-12', '2013-02-25', '2013-04-01'],
    inForceUntil: '2016-03-31',
  },
  {
    titleZh: '合成·社会工作人才继续教育资助办法',
    kind: 'INCENTIVE',
    by: 'HUMAN_RESOURCES',
    days: ['2014-11-10', '2015-02-02'],
    target: '2016-06-30',
  },
];

const path: readonly PolicyState[] = ['PLANNED', 'DRAFTING', 'CONSULTING', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED'];
/** Once sent back by those it was put to. */
const redraftedPath: readonly PolicyState[] = [...path.slice(0, 3), ...path.slice(1)];

function historyOf({ days, isRedrafted }: Document) {
  const states = isRedrafted ? redraftedPath : path;
  return days.flatMap((on, place) => {
    const state = states[place];
    return state ? [{ state, on }] : [];
  });
}

const qualityOf = ({ targetZh, isTargetDerived }: Document): Quality => {
  if (!targetZh) return 'SYNTHETIC';
  return isTargetDerived ? 'DERIVED' : 'PUBLISHED';
};

const policyId = (number: number): string => `POL-${String(number).padStart(3, '0')}`;

export function* policyRows(): Generator<NewRow<typeof PolicyDocument>> {
  for (const [index, document] of documents.entries()) {
    const history = historyOf(document);
    const entered = (wanted: PolicyState) => history.find(({ state }) => state === wanted)?.on;
    const inForceFrom = entered('IN_FORCE') ?? document.inForceFrom ?? null;
    const endedOn = entered('SUPERSEDED');
    const lastDay = endedOn ? addDays(endedOn, -1) : (document.inForceUntil ?? endOfTime);
    yield {
      id: policyId(index + 1),
      titleZh: document.titleZh,
      kind: document.kind,
      state: history.at(-1)?.state ?? 'PLANNED',
      version: history.length,
      issuerCode: document.by ?? 'CIVIL_AFFAIRS',
      namedInReport: document.targetZh !== undefined,
      targetDate: document.target ?? null,
      targetZh: document.targetZh ?? null,
      inForceFrom,
      inForceUntil: inForceFrom && lastDay,
      appliesTo: document.fields ?? every,
      supersededById: document.supersededBy ? policyId(document.supersededBy) : null,
      quality: qualityOf(document),
    };
  }
}

export function* policyFieldRows(): Generator<NewRow<typeof PolicyField>> {
  for (const [index, { fields = every }] of documents.entries())
    for (const field of fields) yield { id: `${policyId(index + 1)}/${field}`, policyId: policyId(index + 1), field };
}

/** How documents came to be where they are. */
export const policySteps = (): Step[] =>
  documents.flatMap((document, index) =>
    stepsThrough(
      policyMachine,
      policyId(index + 1),
      historyOf(document).map(({ state, on }) => ({
        state,
        at: instantOf(on, '09:00:00'),
        by: document.by ?? 'CIVIL_AFFAIRS',
      })),
    ),
  );
