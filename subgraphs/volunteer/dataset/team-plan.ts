/** The only place that knows what each synthetic team is: its theme, its age and its size, the same at every scale. */
import { centres, type TeamPlace, teamCount, teamPlace, workerId } from '@hub/kit/dataset/city.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { ServiceField, VolunteerSkill } from '../schema.generated.ts';

/** The report's 注册社区义工65万人: what the teams' latest returns add up to. */
export const registeredVolunteers = 650_000;
/** Returns begin in 2011; those of 2015 cover January to September. */
export const firstReturnYear = 2011;
export const lastReturnYear = 2015;
export const lastReturnDay = '2015-09-30';

export interface Theme {
  readonly nameZh: string;
  readonly skills: readonly VolunteerSkill[];
  readonly field: ServiceField;
  readonly titles: readonly [string, string];
}

/** A centre's first team is its general one, its second cares for older people, and so on. */
const themes: readonly Theme[] = [
  { nameZh: '综合', skills: ['EVENTS', 'LOGISTICS'], field: 'FAMILY', titles: ['社区便民日', '家庭探访'] },
  { nameZh: '长者关怀', skills: ['ELDER_CARE'], field: 'ELDERLY', titles: ['独居长者探访', '长者午餐配送'] },
  { nameZh: '青少年成长', skills: ['TEACHING', 'CHILD_CARE'], field: 'YOUTH', titles: ['四点半课堂', '假期成长营'] },
  { nameZh: '心理支援', skills: ['PSYCHOLOGICAL_SUPPORT'], field: 'FAMILY', titles: ['情绪疏导小组', '心理热线值守'] },
  { nameZh: '应急救援', skills: ['RESCUE', 'MEDICAL_FIRST_AID'], field: 'OTHER', titles: ['防灾演练', '急救普及'] },
  {
    nameZh: '医院陪伴',
    skills: ['MEDICAL_FIRST_AID', 'ELDER_CARE'],
    field: 'MEDICAL_SOCIAL_WORK',
    titles: ['门诊导诊', '病房陪伴'],
  },
  { nameZh: '法律服务', skills: ['LEGAL'], field: 'MIGRANT_WORKERS', titles: ['法律咨询日', '劳动权益讲座'] },
  {
    nameZh: '家居维修',
    skills: ['HOME_REPAIR', 'DRIVING'],
    field: 'DISABILITY_REHABILITATION',
    titles: ['无障碍改造', '水电检修'],
  },
  {
    nameZh: '融入互助',
    skills: ['CANTONESE_DIALECTS', 'TRANSLATION'],
    field: 'NEW_SETTLERS',
    titles: ['粤语课堂', '新居民导览'],
  },
  {
    nameZh: '手语助残',
    skills: ['SIGN_LANGUAGE'],
    field: 'DISABILITY_REHABILITATION',
    titles: ['手语角', '助残出行'],
  },
  { nameZh: '数字助老', skills: ['IT'], field: 'ELDERLY', titles: ['手机课堂', '上门设置'] },
  { nameZh: '爱心车队', skills: ['DRIVING', 'LOGISTICS'], field: 'OTHER', titles: ['物资运送', '就医接送'] },
  {
    nameZh: '民族团结',
    skills: ['EVENTS', 'TRANSLATION'],
    field: 'ETHNIC_INTEGRATION',
    titles: ['民族文化日', '邻里融合茶话'],
  },
];

export interface TeamPlan extends TeamPlace {
  readonly nameZh: string;
  readonly theme: Theme;
  readonly skills: readonly VolunteerSkill[];
  readonly parentId: string | null;
  /** Answers for the team: the agency that runs its centre, or its volunteer organisation. */
  readonly answeringOrganisationId: string;
  readonly linkedWorkerId: string | null;
  readonly foundedOn: string;
  /** Registered volunteers by the latest return. */
  readonly registered: number;
  /** Registered volunteers of this team and all before it. */
  readonly cumulative: number;
}

const namesOfTownships = new Map(townshipCodes.map(({ code, nameZh }) => [code, nameZh]));

const foundingYears = { 2006: 2, 2007: 3, 2008: 5, 2009: 6, 2010: 11, 2011: 20, 2012: 21, 2013: 17, 2014: 11, 2015: 4 };

function foundedOn(number: number, chance: ReturnType<typeof random>): string {
  const drawn = Number(chance.weighted(foundingYears));
  // A centre's first team comes before its branches.
  const year = number <= centres.length ? Math.min(drawn, 2006 + (number % 5)) : drawn;
  return chance.day(`${year}-01-05`, year === lastReturnYear ? '2015-07-31' : `${year}-12-20`);
}

function planned(): readonly TeamPlan[] {
  const chance = random('volunteer:team-plan');
  const weights = Array.from({ length: teamCount }, () => 0.35 + chance.next() * 1.3);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const plans: TeamPlan[] = [];
  let weighed = 0;
  let cumulative = 0;
  for (let number = 1; number <= teamCount; number += 1) {
    const place = teamPlace(number);
    const round = Math.floor((number - 1) / centres.length);
    const first = plans[(number - 1) % centres.length];
    const centre = centres[(number - 1) % centres.length];
    const theme = themes[round % themes.length] as Theme;
    const extra = chance.pick(themes).skills[0];
    const founded = foundedOn(number, chance);
    weighed += weights[number - 1] ?? 0;
    const upTo = Math.round((registeredVolunteers * weighed) / total);
    const isBranch = first && first.centreId !== null && place.centreId !== null && chance.chance(0.35);
    plans.push({
      ...place,
      nameZh: `合成·${namesOfTownships.get(place.townshipCode)}${centre?.level === 'COMMUNITY' ? '社区' : ''}${theme.nameZh}义工队`,
      theme,
      skills: [...new Set([...theme.skills, ...(extra && chance.chance(0.4) ? [extra] : [])])],
      parentId: isBranch && first.foundedOn <= founded ? first.id : null,
      answeringOrganisationId: place.organisationId ?? centre?.operatorId ?? '',
      linkedWorkerId:
        place.centreId && centre ? workerId(centre.number + centres.length * (1 + Math.floor(round / 2))) : null,
      foundedOn: founded,
      registered: upTo - cumulative,
      cumulative: upTo,
    });
    cumulative = upTo;
  }
  return plans;
}

let plans: readonly TeamPlan[] | undefined;

export const teamPlans = (): readonly TeamPlan[] => {
  plans ??= planned();
  return plans;
};

/** Volunteers registered in the team at the end of `year`; 0 before it was formed, its full number in the last year. */
export function registeredAt({ foundedOn: founded, registered }: TeamPlan, year: number): number {
  const first = Math.max(Number(founded.slice(0, 4)), firstReturnYear - 1);
  if (year < first) return 0;
  return Math.round(registered * ((year - first + 1) / (lastReturnYear - first + 1)) ** 0.85);
}
