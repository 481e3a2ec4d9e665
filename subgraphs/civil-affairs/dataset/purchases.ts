/** What was purchased from whom for how long: projects with their contract terms, from which contracts, payments, tenders and evaluations are told. */
import { type CentrePlace, contractedAgencies, organisationId } from '@hub/kit/dataset/city.ts';
import { addDays, daysBetween, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { Mandate, ProjectKind, ProjectState, ServiceField } from '../schema.generated.ts';
import { addMonths, termEnd } from './calendar.ts';
import { bureauOf, type CentreStory, ifscProjectId, placeName } from './centre-stories.ts';
import { others, specials } from './project-stories.ts';

/** 200万: the price of one IFSC year since 2011, in fen. */
export const standardPrice = 200_000_000;
export const standardPriceSince = '2011-01-01';

export interface Term {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terminatedOn: string | null;
  readonly supplierId: string;
  readonly annualAmount: number;
}

export interface Purchase {
  readonly id: string;
  readonly kind: ProjectKind;
  readonly nameZh: string;
  readonly fields: readonly ServiceField[];
  readonly mandate: Mandate;
  readonly purchaserId: string;
  readonly districtCode: string | null;
  readonly townshipCodes: readonly string[];
  readonly centre: Pick<CentrePlace, 'id' | 'townshipCode' | 'districtCode'> | null;
  readonly cataloguedOn: string;
  readonly delistedOn: string | null;
  readonly terms: readonly Term[];
  /** Where a project without a running term stands. */
  readonly otherwise: ProjectState | null;
}

/** Contracts above the standard price (district top-ups), by centre number: the deviation alert's cases. */
const topUps: Readonly<Record<number, number>> = {
  4: 20_000_000,
  28: 40_000_000,
  61: 10_000_000,
  90: 30_000_000,
  117: 20_000_000,
};

/** Centres whose first supplier was dismissed half way. */
const dismissed = new Map([
  [12, organisationId(87)],
  [77, organisationId(88)],
]);

const mandates: readonly Mandate[] = [
  'LIVELIHOOD_UNDERTAKING',
  'LIVELIHOOD_UNDERTAKING',
  'PARTY_CONGRESS_SUPERVISED_MATTER',
  'PARTY_COMMITTEE_PLENARY_ITEM',
];

const mandateOf = (number: number): Mandate => mandates[number % mandates.length] ?? 'OTHER';

/** A further term is signed this many days before the one running ends. */
const renewedBefore = 40;

/** Terms of three years, one after another, until one passes `today`; earlier ones sometimes had another supplier. */
function termsOf(openedOn: string, supplierId: string, number: number, today: string): readonly Term[] {
  const annualAmount = standardPrice + (topUps[number] ?? 0);
  const former = dismissed.get(number);
  const terms: Term[] = [];
  let startsOn = openedOn;
  if (former) {
    const terminatedOn = addDays(addMonths(startsOn, 18), -1);
    terms.push({ startsOn, endsOn: termEnd(startsOn, 3), terminatedOn, supplierId: former, annualAmount });
    startsOn = addMonths(startsOn, 18);
  }
  for (; ; startsOn = addMonths(startsOn, 36)) {
    const endsOn = termEnd(startsOn, 3);
    const isLast = endsOn >= addDays(today, renewedBefore);
    const earlier = organisationId(((number * 7) % contractedAgencies) + 1);
    terms.push({
      startsOn,
      endsOn,
      terminatedOn: null,
      supplierId: endsOn < today && number % 7 === 0 ? earlier : supplierId,
      annualAmount,
    });
    if (isLast) return terms;
  }
}

export function ifscPurchases(stories: readonly CentreStory[], today: string): readonly Purchase[] {
  return stories.map(({ place, nameZh, openedOn, serves, fields, projectId }) => ({
    id: projectId,
    kind: 'IFSC',
    nameZh: `${nameZh}项目`,
    fields,
    mandate: mandateOf(place.number),
    purchaserId: bureauOf(place.districtCode),
    districtCode: place.districtCode,
    townshipCodes: serves,
    centre: place,
    cataloguedOn: addDays(openedOn, -200),
    delistedOn: null,
    terms: termsOf(openedOn, place.operatorId, place.number, today),
    otherwise: null,
  }));
}

const firstSpecial = 201;

const townshipsOf = (district: string | null): readonly string[] =>
  townshipCodes.filter(({ districtCode }) => district === null || districtCode === district).map(({ code }) => code);

/** A special project's year costs 60万–140万: less than a centre's. */
const specialAmount = (index: number): number => 60_000_000 + ((index * 30_000_000) % 90_000_000);

export function specialPurchases(today: string): readonly Purchase[] {
  return specials.map(({ title, field, district, startsOn }, index) => {
    const terms: Term[] = [];
    for (let start = startsOn; start <= today; start = addMonths(start, 36))
      terms.push({
        startsOn: start,
        endsOn: termEnd(start, 3),
        terminatedOn: null,
        supplierId: organisationId(((index * 5) % contractedAgencies) + 1),
        annualAmount: specialAmount(index),
      });
    return {
      id: ifscProjectId(firstSpecial + index),
      kind: 'SPECIAL',
      nameZh: title,
      fields: [field],
      mandate: mandateOf(index + 2),
      purchaserId: bureauOf(district),
      districtCode: district,
      townshipCodes: townshipsOf(district),
      centre: null,
      cataloguedOn: addDays(startsOn, -180),
      delistedOn: null,
      terms,
      otherwise: null,
    };
  });
}

const firstOther = 221;

export function otherPurchases(): readonly Purchase[] {
  return others.map(({ title, fields, cataloguedOn, delistedOn, otherwise, term, township, centre }, index) => {
    const place = township === undefined ? undefined : townshipCodes[township];
    const districtCode = place?.districtCode ?? null;
    return {
      id: ifscProjectId(firstOther + index),
      kind: centre ? 'IFSC' : 'SPECIAL',
      nameZh: place ? `${placeName(place.code)}${title}` : title,
      fields,
      mandate: index % 3 === 0 ? 'OTHER' : mandateOf(index),
      purchaserId: bureauOf(districtCode),
      districtCode,
      townshipCodes: place ? [place.code] : townshipsOf(null),
      centre: place && centre ? { id: centre, townshipCode: place.code, districtCode: place.districtCode } : null,
      cataloguedOn,
      delistedOn: delistedOn ?? null,
      terms: term
        ? [
            {
              startsOn: term[0],
              endsOn: term[1],
              terminatedOn: null,
              supplierId: organisationId(40 + index),
              annualAmount: 80_000_000,
            },
          ]
        : [],
      otherwise,
    };
  });
}

/** The day a term really ended or will end. */
export const lastDayOf = ({ endsOn, terminatedOn }: Term): string => terminatedOn ?? endsOn;

/** The share of `year` (of its days) that lies within the term. */
export function shareOfYear(term: Pick<Term, 'startsOn' | 'endsOn' | 'terminatedOn'>, year: number): number {
  const from = term.startsOn > `${year}-01-01` ? term.startsOn : `${year}-01-01`;
  const last = term.terminatedOn ?? term.endsOn;
  const to = last < `${year}-12-31` ? last : `${year}-12-31`;
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  return from > to ? 0 : (daysBetween(from, to) + 1) / days;
}

export const allPurchases = (stories: readonly CentreStory[], today: string): readonly Purchase[] => [
  ...ifscPurchases(stories, today),
  ...specialPurchases(today),
  ...otherPurchases(),
];

/** A repeatable chance for one aggregate of civil affairs. */
export const chanceOf = (aggregate: string) => random(`civil-affairs:${aggregate}`);
