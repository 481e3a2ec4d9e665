/** Who does what where: centres and special projects, and community organisations nobody purchases from. */
import { organisationId, organisations } from '@hub/kit/dataset/city.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { ServiceOfferingRow } from '../entities/service-offering.ts';
import type { ServiceField } from '../schema.generated.ts';
import { endOfTime } from './calendar.ts';
import type { CentreStory } from './centre-stories.ts';
import { lastDayOf, type Purchase } from './purchases.ts';

const districtOf = new Map(townshipCodes.map(({ code, districtCode }) => [code, districtCode]));

type Offering = Omit<ServiceOfferingRow, 'id' | 'districtCode' | 'offeredUntil' | 'quality'>;

function* centreOfferings(stories: readonly CentreStory[]): Generator<Offering> {
  for (const { place, serves, fields, projectId, openedOn } of stories)
    for (const townshipCode of serves)
      for (const field of fields)
        yield {
          providerId: place.operatorId,
          projectId,
          centreId: place.id,
          field,
          townshipCode,
          role: 'COMPREHENSIVE',
          since: openedOn,
          until: null,
        };
}

function* specialOfferings(specials: readonly Purchase[], today: string): Generator<Offering> {
  for (const { id, fields, townshipCodes: served, terms } of specials)
    for (const field of fields)
      for (const townshipCode of served) {
        const last = terms.at(-1);
        if (!last) continue;
        const until = lastDayOf(last);
        yield {
          providerId: last.supplierId,
          projectId: id,
          centreId: null,
          field,
          townshipCode,
          role: 'SPECIALISED',
          since: terms[0]?.startsOn ?? last.startsOn,
          until: until < today ? until : null,
        };
      }
}

const mutualHelp: readonly ServiceField[] = [
  'ELDERLY',
  'FAMILY',
  'YOUTH',
  'MIGRANT_WORKERS',
  'DISABILITY_REHABILITATION',
];

function* communityOfferings(): Generator<Offering> {
  const { from, count } = organisations.communityOrganisation;
  for (let place = 0; place < count; place += 1) {
    const township = townshipCodes[(place * 13) % townshipCodes.length];
    if (!township) continue;
    yield {
      providerId: organisationId(from + place),
      projectId: null,
      centreId: null,
      field: mutualHelp[place % mutualHelp.length] ?? 'OTHER',
      townshipCode: township.code,
      role: 'MUTUAL_HELP',
      since: `201${place % 5}-03-01`,
      until: place % 20 === 19 ? '2015-03-31' : null,
    };
  }
}

/** Sent to the whole city, a special project would fill the catalogue with 170 lines: it is listed in the divisions it works in. */
const worksIn = (purchase: Purchase, index: number): Purchase =>
  purchase.districtCode
    ? purchase
    : { ...purchase, townshipCodes: purchase.townshipCodes.filter((_, place) => place % 8 === index % 8) };

export function* offeringRows(
  stories: readonly CentreStory[],
  specials: readonly Purchase[],
  today: string,
): Generator<ServiceOfferingRow> {
  let id = 0;
  const all = [centreOfferings(stories), specialOfferings(specials.map(worksIn), today), communityOfferings()];
  for (const offerings of all)
    for (const offering of offerings)
      yield {
        id: ++id,
        ...offering,
        districtCode: districtOf.get(offering.townshipCode) ?? '',
        offeredUntil: offering.until ?? endOfTime,
        quality: 'SYNTHETIC',
      };
}
