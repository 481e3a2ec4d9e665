/** The projects that are not a centre of the 171: sixteen special ones, and those that ended, wait or are being bought. */
import type { ProjectState, ServiceField } from '../schema.generated.ts';

export interface SpecialStory {
  readonly title: string;
  readonly field: ServiceField;
  /** Null for the whole city. */
  readonly district: string | null;
  readonly startsOn: string;
}

/** The sixteen special projects of 2015; the first fourteen delivered in 2014. Titles are invented. */
export const specials: readonly SpecialStory[] = [
  { title: '合成·医务社会工作服务(东片)', field: 'MEDICAL_SOCIAL_WORK', district: null, startsOn: '2011-06-01' },
  { title: '合成·医务社会工作服务(西片)', field: 'MEDICAL_SOCIAL_WORK', district: '440103', startsOn: '2012-04-01' },
  { title: '合成·社区矫正社会工作服务', field: 'COMMUNITY_CORRECTIONS', district: null, startsOn: '2011-09-01' },
  { title: '合成·社区矫正帮教服务', field: 'COMMUNITY_CORRECTIONS', district: '440111', startsOn: '2013-03-01' },
  { title: '合成·残障人士家庭支援', field: 'DISABILITY_REHABILITATION', district: null, startsOn: '2011-03-01' },
  { title: '合成·精神康复综合服务', field: 'DISABILITY_REHABILITATION', district: '440105', startsOn: '2012-07-01' },
  { title: '合成·涉罪青少年帮扶', field: 'YOUTH', district: null, startsOn: '2012-01-01' },
  { title: '合成·青少年成长支援', field: 'YOUTH', district: '440104', startsOn: '2013-06-01' },
  { title: '合成·移居人士融入服务', field: 'NEW_SETTLERS', district: '440106', startsOn: '2013-01-01' },
  { title: '合成·异地务工人员服务(北片)', field: 'MIGRANT_WORKERS', district: '440114', startsOn: '2012-05-01' },
  { title: '合成·异地务工人员服务(南片)', field: 'MIGRANT_WORKERS', district: '440113', startsOn: '2012-09-01' },
  { title: '合成·少数民族来穗人员服务', field: 'ETHNIC_INTEGRATION', district: null, startsOn: '2013-04-01' },
  { title: '合成·独居长者紧急支援', field: 'ELDERLY', district: '440104', startsOn: '2012-03-01' },
  { title: '合成·单亲家庭支援', field: 'FAMILY', district: '440112', startsOn: '2013-09-01' },
  { title: '合成·禁毒社会工作服务', field: 'DRUG_CONTROL', district: null, startsOn: '2015-03-01' },
  { title: '合成·失智长者照顾者支援', field: 'ELDERLY', district: '440105', startsOn: '2015-05-01' },
];

export interface OtherStory {
  readonly title: string;
  readonly fields: readonly ServiceField[];
  readonly cataloguedOn: string;
  readonly delistedOn?: string;
  readonly otherwise: ProjectState;
  readonly term?: readonly [startsOn: string, endsOn: string];
  /** Index of the division it is for; the whole city without. */
  readonly township?: number;
  readonly centre?: string;
}

/** Projects that are not running: pilots that ended, listed ones nobody bought yet, delisted ones, ones being bought. */
export const others: readonly OtherStory[] = [
  {
    title: '合成·学校社会工作试点',
    fields: ['YOUTH'],
    cataloguedOn: '2008-04-01',
    otherwise: 'ENDED',
    term: ['2008-09-01', '2011-08-31'],
  },
  {
    title: '合成·社区戒毒社会工作试点',
    fields: ['DRUG_CONTROL'],
    cataloguedOn: '2009-01-01',
    otherwise: 'ENDED',
    term: ['2009-05-01', '2012-04-30'],
  },
  {
    title: '合成·长者社会工作试点',
    fields: ['ELDERLY'],
    cataloguedOn: '2008-04-01',
    otherwise: 'ENDED',
    term: ['2008-10-01', '2010-09-30'],
  },
  {
    title: '合成·残障人士社会工作试点',
    fields: ['DISABILITY_REHABILITATION'],
    cataloguedOn: '2009-12-01',
    otherwise: 'ENDED',
    term: ['2010-04-01', '2013-03-31'],
  },
  {
    title: '合成·流动人口子女课后服务',
    fields: ['MIGRANT_WORKERS', 'YOUTH'],
    cataloguedOn: '2011-10-01',
    delistedOn: '2013-10-01',
    otherwise: 'DELISTED',
  },
  {
    title: '合成·老旧小区楼组互助',
    fields: ['FAMILY', 'ELDERLY'],
    cataloguedOn: '2012-05-01',
    delistedOn: '2014-05-01',
    otherwise: 'DELISTED',
  },
  {
    title: '合成·安宁疗护社会工作服务',
    fields: ['MEDICAL_SOCIAL_WORK', 'ELDERLY'],
    cataloguedOn: '2015-06-01',
    otherwise: 'CATALOGUED',
  },
  {
    title: '合成·禁毒社会工作服务(二期)',
    fields: ['DRUG_CONTROL'],
    cataloguedOn: '2015-07-01',
    otherwise: 'TENDERING',
  },
  { title: '合成·外来工子女融合', fields: ['MIGRANT_WORKERS'], cataloguedOn: '2015-05-01', otherwise: 'TENDERING' },
  {
    title: '合成·困境儿童保护',
    fields: ['FAMILY', 'YOUTH'],
    cataloguedOn: '2014-11-01',
    otherwise: 'CONTRACTED',
    term: ['2015-11-10', '2018-11-09'],
  },
  {
    title: '社区家庭综合服务中心(拟建)',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    cataloguedOn: '2015-04-01',
    otherwise: 'TENDERING',
    township: 63,
    centre: 'IFSC-172',
  },
  {
    title: '社区家庭综合服务中心(拟建)',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    cataloguedOn: '2015-04-15',
    otherwise: 'TENDERING',
    township: 84,
    centre: 'IFSC-173',
  },
  {
    title: '家庭综合服务中心(拟建)',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    cataloguedOn: '2015-08-01',
    otherwise: 'CATALOGUED',
    township: 164,
    centre: 'IFSC-174',
  },
  {
    title: '家庭综合服务中心(拟建)',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    cataloguedOn: '2015-08-01',
    otherwise: 'CATALOGUED',
    township: 167,
    centre: 'IFSC-175',
  },
  {
    title: '家庭综合服务中心(2009年试点)',
    fields: ['FAMILY', 'ELDERLY'],
    cataloguedOn: '2009-01-05',
    otherwise: 'ENDED',
    term: ['2009-07-01', '2011-06-30'],
    township: 20,
    centre: 'IFSC-176',
  },
  {
    title: '家庭综合服务中心(2010年试点)',
    fields: ['FAMILY', 'YOUTH'],
    cataloguedOn: '2010-01-05',
    otherwise: 'ENDED',
    term: ['2010-06-01', '2013-05-31'],
    township: 160,
    centre: 'IFSC-177',
  },
];
