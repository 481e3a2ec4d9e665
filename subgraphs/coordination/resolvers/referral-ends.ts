/** An end of a referral as its sender writes it down: which department it belongs to follows from its key. */
import { checkDistrict, checkText } from '@hub/kit/check.ts';
import { fail } from '@hub/schema/errors.ts';
import { type IdType, typesOfId } from '@hub/schema/ids.ts';
import type { ReferralRow } from '../entities/referral.ts';
import type { End } from '../policy.ts';
import type { ReferralPartyInput } from '../schema.generated.ts';

const bodies: Readonly<Partial<Record<IdType, Pick<End, 'kind' | 'departmentCode'>>>> = {
  ServiceCentre: { kind: 'CENTRE', departmentCode: 'CIVIL_AFFAIRS' },
  Organisation: { kind: 'ORGANISATION', departmentCode: 'CIVIL_AFFAIRS' },
  Hospital: { kind: 'HOSPITAL', departmentCode: 'HEALTH' },
  JusticeOffice: { kind: 'JUSTICE_OFFICE', departmentCode: 'JUSTICE' },
  VolunteerTeam: { kind: 'VOLUNTEER_TEAM', departmentCode: 'VOLUNTEER_FEDERATION' },
};

const longestLabel = 60;

export interface WrittenEnd extends End {
  readonly labelZh: string;
  readonly districtCode: string | null;
}

/** @throws {GraphQLError} UNKNOWN_CODE, TEXT_OUT_OF_RANGE. */
export function endOf({ id, labelZh, district }: ReferralPartyInput, argument: string): WrittenEnd {
  const body = typesOfId(id).flatMap((type) => bodies[type] ?? [])[0];
  if (!body)
    throw fail('UNKNOWN_CODE', {
      argument: `${argument}.id`,
      value: id,
      expected: '中心、医院、司法所、义工队或机构的编号,如 IFSC-032',
      expectedEn: 'the key of a centre, hospital, judicial office, volunteer team or organisation, such as IFSC-032',
    });
  checkText(`${argument}.labelZh`, labelZh, longestLabel);
  const ofOffice = body.kind === 'JUSTICE_OFFICE' ? id.slice('JO-'.length, 'JO-440106'.length) : null;
  return { ...body, id, labelZh, districtCode: checkDistrict(ofOffice ?? district ?? null, `${argument}.district`) };
}

type FromColumns = Pick<ReferralRow, 'fromKind' | 'fromId' | 'fromDepartmentCode'>;
type ToColumns = Pick<ReferralRow, 'toKind' | 'toId' | 'toDepartmentCode'>;

export const senderOf = ({ fromKind: kind, fromId: id, fromDepartmentCode: departmentCode }: FromColumns): End => ({
  kind,
  id,
  departmentCode,
});
export const receiverOf = ({ toKind: kind, toId: id, toDepartmentCode: departmentCode }: ToColumns): End => ({
  kind,
  id,
  departmentCode,
});

export const fromColumns = ({ kind, id, labelZh, departmentCode, districtCode }: WrittenEnd) => ({
  fromKind: kind,
  fromId: id,
  fromLabelZh: labelZh,
  fromDepartmentCode: departmentCode,
  fromDistrictCode: districtCode,
});
export const toColumns = ({ kind, id, labelZh, departmentCode, districtCode }: WrittenEnd) => ({
  toKind: kind,
  toId: id,
  toLabelZh: labelZh,
  toDepartmentCode: departmentCode,
  toDistrictCode: districtCode,
});
