/** The bodies referrals go between: who stands where, and the name it signs with. */
import {
  type CentrePlace,
  centres,
  type HospitalPlace,
  hospitals,
  justiceOfficeId,
  organisationId,
  organisations,
  teamCount,
  teamPlace,
} from '@hub/kit/dataset/city.ts';
import type { Random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { DepartmentCode, ReferralPartyKind } from '../schema.generated.ts';

export interface Body {
  readonly kind: ReferralPartyKind;
  readonly id: string;
  readonly labelZh: string;
  readonly departmentCode: DepartmentCode;
  readonly districtCode: string | null;
}

const townships = new Map(townshipCodes.map((township, index) => [township.code, { ...township, index }]));
const nameOf = (code: string): string => townships.get(code)?.nameZh ?? '';
const shortName = (code: string): string => nameOf(code).replace(/街道$/, '街');

export const centreBody = ({ id, level, townshipCode, districtCode }: CentrePlace): Body => ({
  kind: 'CENTRE',
  id,
  labelZh: `${shortName(townshipCode)}${level === 'COMMUNITY' ? '社区' : ''}家庭综合服务中心`,
  departmentCode: 'CIVIL_AFFAIRS',
  districtCode,
});

export const hospitalBody = ({ id, districtCode }: HospitalPlace): Body => ({
  kind: 'HOSPITAL',
  id,
  labelZh: `合成·${id}医院社会工作部`,
  departmentCode: 'HEALTH',
  districtCode,
});

export const justiceOfficeBody = (townshipCode: string): Body => ({
  kind: 'JUSTICE_OFFICE',
  id: justiceOfficeId(townshipCode),
  labelZh: `${nameOf(townshipCode).replace(/(街道|镇)$/, '')}司法所`,
  departmentCode: 'JUSTICE',
  districtCode: townshipCode.slice(0, 6),
});

const hospitalsIn = new Map<string, HospitalPlace[]>();
for (const hospital of hospitals)
  hospitalsIn.set(hospital.districtCode, [...(hospitalsIn.get(hospital.districtCode) ?? []), hospital]);

/** A team attached to the centre; every centre has several. */
function teamBody(centre: CentrePlace, chance: Random): Body {
  const numbers = Array.from(
    { length: Math.ceil(teamCount / centres.length) },
    (_, turn) => centre.number + turn * centres.length,
  ).filter((number) => number <= teamCount && teamPlace(number).centreId === centre.id);
  const team = teamPlace(chance.pick(numbers));
  return {
    kind: 'VOLUNTEER_TEAM',
    id: team.id,
    labelZh: `合成·义工队${team.id}`,
    departmentCode: 'VOLUNTEER_FEDERATION',
    districtCode: team.districtCode,
  };
}

/** A residents' committee, a community service station or a community organisation near the centre. */
function organisationBody({ townshipCode, districtCode }: CentrePlace, chance: Random): Body {
  const { index = 0, kind } = townships.get(townshipCode) ?? {};
  const place = shortName(townshipCode);
  const common = { kind: 'ORGANISATION', departmentCode: 'CIVIL_AFFAIRS', districtCode } as const;
  const which = chance.weighted({ committee: 50, station: 35, organisation: 15 });
  if (which === 'committee')
    return {
      ...common,
      id: organisationId(organisations.residentsCommittee.from + index),
      labelZh: `合成·${place}第一${kind === 'TOWN' ? '村' : '居'}民委员会`,
    };
  if (which === 'station')
    return {
      ...common,
      id: organisationId(organisations.communityStation.from + index),
      labelZh: `合成·${place}社区服务站`,
    };
  const number =
    organisations.communityOrganisation.from + chance.between(0, organisations.communityOrganisation.count - 1);
  return { ...common, id: organisationId(number), labelZh: `合成·社区社会组织${organisationId(number)}` };
}

/** A body of the kind near the centre: its own township's, or a hospital of its district. */
export function bodyNear(centre: CentrePlace, kind: ReferralPartyKind, chance: Random): Body {
  if (kind === 'CENTRE') return centreBody(centre);
  if (kind === 'JUSTICE_OFFICE') return justiceOfficeBody(centre.townshipCode);
  if (kind === 'VOLUNTEER_TEAM') return teamBody(centre, chance);
  if (kind === 'ORGANISATION') return organisationBody(centre, chance);
  return hospitalBody(chance.pick(hospitalsIn.get(centre.districtCode) ?? hospitals));
}

/** A centre of the district that is none of `ends`; every district has more than two. */
export const otherCentre = (districtCode: string | null, ends: readonly string[], chance: Random): Body =>
  centreBody(chance.pick(centres.filter((each) => each.districtCode === districtCode && !ends.includes(each.id))));
