/**
 * How targets of a referral are ranked and why, as the duty matrix, the township, capacity and grade say. Pure; what other
 * departments know is brought by the gateway (`@requires`), since a department asks no other.
 */
import type {
  CapacityStatus,
  DepartmentCode,
  OrganisationGrade,
  ReferralPartyKind,
  RoutingReason,
  ServiceField,
} from '../schema.generated.ts';

/** A body as its department describes it. */
export interface Candidate {
  readonly kind: ReferralPartyKind;
  readonly id: string;
  readonly nameZh: string;
  readonly capacity: CapacityStatus;
  readonly grade: OrganisationGrade | null;
}

export interface Target {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly reasons: readonly RoutingReason[];
}

/** Best first. */
const capacities: Readonly<
  Record<CapacityStatus, { readonly order: number; readonly zh: string; readonly en: string }>
> = {
  HAS_CAPACITY: { order: 0, zh: '有余量', en: 'has capacity' },
  ASSESSMENT_NEEDED: { order: 1, zh: '需先评估', en: 'an assessment decides' },
  WAITLIST: { order: 2, zh: '可轮候', en: 'has a waiting list' },
  UNKNOWN: { order: 3, zh: '接收能力未报告', en: 'has not reported its capacity' },
  NO_CAPACITY: { order: 4, zh: '无余量', en: 'has no capacity' },
};

const gradeOf = (grade: OrganisationGrade | null): number => (grade ? Number(grade.slice(1)) : 0);
/** From this grade agencies are to be preferred (优先购买3A以上). */
const preferredFrom = 3;

/** What a department has to do with the need. */
export interface Duty {
  readonly departmentCode: DepartmentCode;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly isLead: boolean;
  readonly need: ServiceField;
}

function reasonsFor({ capacity, grade, kind }: Candidate, duty: Duty | undefined): RoutingReason[] {
  const { zh, en, order } = capacities[capacity];
  const reasons: RoutingReason[] = [
    { kind: 'CAPACITY', favourable: order < capacities.UNKNOWN.order, textZh: zh, textEn: en },
    { kind: 'TOWNSHIP', favourable: true, textZh: '服务该街镇', textEn: 'serves the township' },
  ];
  if (duty)
    reasons.push({
      kind: 'DUTY',
      favourable: true,
      textZh: `${duty.departmentZh}${duty.isLead ? '牵头' : '参与'}该项服务`,
      textEn: `${duty.departmentEn} ${duty.isLead ? 'leads' : 'has a part in'} this service`,
    });
  if (kind !== 'CENTRE') return reasons;
  const level = gradeOf(grade);
  const isPreferred = level >= preferredFrom;
  return [
    ...reasons,
    {
      kind: 'GRADE',
      favourable: isPreferred,
      textZh: level === 0 ? '承接机构没有有效等级' : `承接机构为${level}A级`,
      textEn: level === 0 ? 'its agency holds no valid grade' : `its agency is graded ${level}A`,
    },
  ];
}

/** Capacity first, then the agency's grade, then the key; what speaks against a target comes before what speaks for it. */
export function ranked(candidates: readonly Candidate[], duty: Duty | undefined): Target[] {
  return candidates
    .toSorted(
      (one, other) =>
        capacities[one.capacity].order - capacities[other.capacity].order ||
        gradeOf(other.grade) - gradeOf(one.grade) ||
        (one.id < other.id ? -1 : 1),
    )
    .map((candidate, index) => ({
      candidate,
      rank: index + 1,
      reasons: reasonsFor(candidate, duty).toSorted((one, other) => Number(one.favourable) - Number(other.favourable)),
    }));
}
