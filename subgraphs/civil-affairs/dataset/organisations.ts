/** Every organisation the city's keys name, and when each agency was registered: 9 by the end of 2008, 267 at the report. */
import {
  backgroundOf,
  hospitals,
  organisations as numbered,
  organisationId,
  reportDate,
} from '@hub/kit/dataset/city.ts';
import { uscc } from '@hub/kit/dataset/identifiers.ts';
import { addDays, daysBetween, random } from '@hub/kit/dataset/random.ts';
import { districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import type { OrganisationRow } from '../entities/organisation.ts';
import { endOfTime } from './calendar.ts';
import { placeName } from './centre-stories.ts';

const beginningOfTime = '0001-01-01';
/** The day the unified code was introduced; bodies closed before it have none. */
const unifiedCodeSince = '2015-10-01';

/** The nine agencies of 2008 and the days they were registered; 40 and 42 had a pilot that autumn. */
const first: Readonly<Record<number, string>> = {
  1: '2007-05-18',
  40: '2007-09-03',
  42: '2007-11-20',
  2: '2008-01-15',
  3: '2008-03-06',
  5: '2008-04-22',
  8: '2008-06-10',
  13: '2008-09-09',
  21: '2008-11-27',
};

/** Agencies whose first contracts, by their numbers, were pilots of 2009 and 2010. */
const second: Readonly<Record<number, string>> = {
  41: '2009-02-11',
  54: '2009-03-17',
  43: '2009-06-25',
  55: '2009-08-12',
};

/** Agencies 1–88 had contracts since 2011-07, so they stood by then. */
const lastOfPioneers = 88;

/** Agencies that came and went before the report; not among its 267. */
export const departed: readonly { readonly number: number; readonly from: string; readonly until: string }[] = [
  { number: 268, from: '2010-03-09', until: '2013-08-31' },
  { number: 269, from: '2011-05-16', until: '2014-05-30' },
  { number: 270, from: '2012-02-20', until: '2015-03-31' },
];

/** `count` days from `from` to `to`, in order, evenly spread with some chance. */
function spread(count: number, from: string, to: string, name: string): readonly string[] {
  const chance = random(name);
  const span = daysBetween(from, to);
  return Array.from({ length: count }, (_, index) =>
    addDays(from, Math.floor(((index + chance.next()) * span) / count)),
  );
}

/** Registration day by agency number, 1–267. */
export function registrationDays(): ReadonlyMap<number, string> {
  const days = new Map(Object.entries({ ...first, ...second }).map(([number, day]) => [Number(number), day]));
  const rest = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((number) => !days.has(number));
  const pioneers = rest(1, lastOfPioneers);
  const later = rest(lastOfPioneers + 1, numbered.agency.count);
  for (const [numbers, dates] of [
    [pioneers, spread(pioneers.length, '2009-01-12', '2011-06-20', 'civil-affairs:pioneers')],
    [later, spread(later.length, '2011-07-04', '2015-10-20', 'civil-affairs:later-agencies')],
  ] as const)
    for (const [index, number] of numbers.entries()) days.set(number, dates[index] ?? reportDate);
  return days;
}

const firstWords = [...'启仁和惠乐康信扬晨明德恒善汇睿致心同益正怡安博'];
const secondWords = ['航', '爱', '众', '家', '业', '风', '雅', '源', '诚', '翔', '邻', '群'];

const agencyName = (number: number): string =>
  `合成·${firstWords[number % firstWords.length]}${secondWords[Math.floor(number / firstWords.length)]}社会工作服务中心`;

type Facts = Pick<OrganisationRow, 'nameZh' | 'kind'> & Partial<OrganisationRow>;

/** A row with everything that is not told left open. */
function body(number: number, facts: Facts): OrganisationRow {
  return {
    id: organisationId(number),
    uscc: null,
    formerRegistrationNo: null,
    background: null,
    registeredOn: null,
    deregisteredOn: null,
    existedFrom: facts.registeredOn ?? beginningOfTime,
    existedUntil: facts.deregisteredOn ?? endOfTime,
    districtCode: null,
    townshipCode: null,
    quality: 'SYNTHETIC',
    ...facts,
  };
}

const formerNo = (number: number): string => `合成·穗民证字第${String(number).padStart(6, '0')}号`;

function* agencies(): Generator<OrganisationRow> {
  const chance = random('civil-affairs:agency-places');
  const days = registrationDays();
  const terms = [
    ...Array.from({ length: numbered.agency.count }, (_, index) => ({
      number: index + 1,
      from: days.get(index + 1) ?? reportDate,
      until: null,
    })),
    ...departed,
  ];
  for (const { number, from, until } of terms) {
    const place = chance.pick(townshipCodes);
    yield body(number, {
      nameZh: agencyName(number),
      kind: 'PRIVATE_SOCIAL_WORK_AGENCY',
      background: backgroundOf(number),
      uscc: until ? null : uscc('5', '2', number),
      formerRegistrationNo: from < unifiedCodeSince ? formerNo(number) : null,
      registeredOn: from,
      deregisteredOn: until,
      districtCode: place.districtCode,
      townshipCode: place.code,
    });
  }
}

const industryNames = ['协会', '促进会', '联合会', '学会', '研究会', '行业自律委员会', '人才交流中心', '督导者协会'];

function* sector(): Generator<OrganisationRow> {
  for (let index = 0; index < numbered.industryBody.count; index += 1) {
    const number = numbered.industryBody.from + index;
    yield body(number, {
      nameZh: `合成·社会工作${industryNames[index]}`,
      kind: 'INDUSTRY_BODY',
      uscc: uscc('5', '1', number),
      formerRegistrationNo: formerNo(number),
      registeredOn: `20${String(8 + (index % 7)).padStart(2, '0')}-0${(index % 8) + 1}-15`,
    });
  }
  for (let index = 0; index < numbered.evaluationBody.count; index += 1) {
    const number = numbered.evaluationBody.from + index;
    yield body(number, {
      nameZh: `合成·${firstWords[index]}衡社会服务评估中心`,
      kind: 'EVALUATION_BODY',
      uscc: uscc('5', '2', number),
      formerRegistrationNo: formerNo(number),
      registeredOn: `20${10 + (index % 2)}-0${index + 1}-20`,
    });
  }
  for (let index = 0; index < numbered.volunteerOrganisation.count; index += 1) {
    const number = numbered.volunteerOrganisation.from + index;
    yield body(number, {
      nameZh: `合成·${secondWords[index]}心义工协会`,
      kind: 'VOLUNTEER_ORGANISATION',
      uscc: uscc('5', '1', number),
      formerRegistrationNo: formerNo(number),
      registeredOn: `20${String(4 + (index % 9)).padStart(2, '0')}-03-05`,
    });
  }
  for (let index = 0; index < numbered.foundation.count; index += 1) {
    const number = numbered.foundation.from + index;
    yield body(number, {
      nameZh: `合成·${firstWords[index + 8]}${secondWords[index]}公益基金会`,
      kind: 'FOUNDATION',
      uscc: uscc('5', '3', number),
      formerRegistrationNo: formerNo(number),
      registeredOn: `20${10 + index}-06-01`,
    });
  }
}

function* organs(): Generator<OrganisationRow> {
  const { from } = numbered.civilAffairsBureau;
  const organ = { kind: 'GOVERNMENT_ORGAN', quality: 'DERIVED' } as const;
  yield body(from, { ...organ, nameZh: '广州市民政局' });
  for (const [index, { code, nameZh }] of districtCodes.entries())
    yield body(from + 1 + index, { ...organ, nameZh: `${nameZh}民政局`, districtCode: code });
  for (const { number, organisationId: id, townshipCode, districtCode } of hospitals)
    yield {
      ...body(0, { nameZh: `合成·第${number}医疗机构`, kind: 'HOSPITAL', townshipCode, districtCode }),
      id,
      uscc: uscc('1', '2', numbered.hospital.from + number - 1),
    };
}

function* neighbourhood(): Generator<OrganisationRow> {
  for (const [index, { code, kind, districtCode }] of townshipCodes.entries()) {
    const place = { townshipCode: code, districtCode };
    yield body(numbered.residentsCommittee.from + index, {
      ...place,
      nameZh: `合成·${placeName(code)}第一${kind === 'TOWN' ? '村' : '居'}民委员会`,
      kind: 'RESIDENTS_COMMITTEE',
    });
    yield body(numbered.communityStation.from + index, {
      ...place,
      nameZh: `合成·${placeName(code)}社区服务站`,
      kind: 'COMMUNITY_SERVICE_STATION',
    });
  }
  for (let index = 0; index < numbered.communityOrganisation.count; index += 1) {
    const { code, districtCode } = townshipCodes[(index * 17) % townshipCodes.length] ?? {
      code: null,
      districtCode: null,
    };
    yield body(numbered.communityOrganisation.from + index, {
      nameZh: `合成·${firstWords[index % firstWords.length]}邻互助社${index + 1}`,
      kind: 'COMMUNITY_ORGANISATION',
      townshipCode: code,
      districtCode,
    });
  }
}

export function* organisationRows(): Generator<OrganisationRow> {
  yield* agencies();
  yield* sector();
  yield* organs();
  yield* neighbourhood();
}
