/** What resolvers hand on for published types that no table stands behind. */
import type {
  AlertKind,
  CapacityStatus,
  DepartmentAnswer,
  DepartmentCode,
  FigureObservation,
  OrganisationGrade,
  ReferralPartyKind,
  ServiceField,
  TrafficLight,
} from '../schema.generated.ts';
import type { ConsultationRow } from './consultation.ts';
import type { EmergencyIncidentRow } from './emergency-incident.ts';
import type { MajorMatterNoticeRow } from './major-matter-notice.ts';
import type { MeetingRow } from './meeting.ts';
import type { PolicyDocumentRow } from './policy-document.ts';
import type { ResolutionRow } from './resolution.ts';
import type { ResponsibilityRow } from './responsibility.ts';
import type { Target } from './routing.ts';

/** One end of a referral; a withheld one has neither kind nor key. */
export interface Party {
  readonly kind: ReferralPartyKind | null;
  readonly id: string;
  readonly labelZh: string;
}
export type ReferralPartyRow = Party;
export type CentrePartyRow = Party;
export type HospitalPartyRow = Party;
export type JusticeOfficePartyRow = Party;
export type TeamPartyRow = Party;
export type OrganisationPartyRow = Party;
export type WithheldPartyRow = Party;

export interface DutyMatterRow {
  readonly code: string;
  readonly nameZh: string;
  readonly field: ServiceField | null;
  /** The lead's first. */
  readonly responsibilities: readonly ResponsibilityRow[];
}

export interface ResolutionLightsRow {
  readonly leadCode: DepartmentCode;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unknown: number;
  readonly done: number;
}

/** Where referrals are counted: the whole city, or the column that says the place. */
export type CountedBy = 'city' | 'toDistrictCode' | 'toId' | 'fromId';

/** Which referrals are meant; they are counted when a field asks for a number. */
export interface ReferralStatisticsRow {
  readonly by: CountedBy;
  /** The district's or party's key; `city` for the city. */
  readonly place: string;
  readonly from: string;
  readonly to: string;
  /** One cell of the matrix; null for all of them together. */
  readonly flow: { readonly from: DepartmentCode; readonly to: DepartmentCode } | null;
}

export interface ReferralFlowRow {
  readonly from: DepartmentCode;
  readonly to: DepartmentCode;
  readonly statistics: ReferralStatisticsRow;
}

export type AlertSubjectRow =
  | ({ readonly subject: 'Resolution' } & ResolutionRow)
  | ({ readonly subject: 'MajorMatterNotice' } & MajorMatterNoticeRow)
  | ({ readonly subject: 'Consultation' } & ConsultationRow)
  | ({ readonly subject: 'Meeting' } & MeetingRow)
  | ({ readonly subject: 'PolicyDocument' } & PolicyDocumentRow)
  | ({ readonly subject: 'EmergencyIncident' } & EmergencyIncidentRow);

export interface AlertRow {
  readonly kind: AlertKind;
  readonly severity: TrafficLight;
  readonly raisedAt: string;
  readonly departmentCodes: readonly DepartmentCode[];
  readonly textZh: string;
  /** Null where it is suppressed. */
  readonly count: number | null;
  /** Of those counted; null where it is suppressed, absent where nobody is urged. */
  readonly urged?: number | null;
  readonly subject: AlertSubjectRow | null;
}

export interface FigureSourceObservationRow {
  readonly departmentCode: DepartmentCode;
  readonly observation: FigureObservation;
}

/** The answers the gateway brought; null where a department gave none, absent where it was not asked. */
export interface CompletenessRow {
  readonly id: string;
  readonly civilAffairs?: DepartmentAnswer | null;
  readonly justice?: DepartmentAnswer | null;
  readonly health?: DepartmentAnswer | null;
  readonly volunteer?: DepartmentAnswer | null;
}

/** A need and a township, with what other departments told the gateway of it; each part is there where it was asked for and answered. */
export interface ReferralRoutingRow {
  readonly id: string;
  readonly township?: {
    readonly servedBy?: readonly {
      readonly id: string;
      readonly nameZh: string;
      readonly acceptingReferrals: CapacityStatus;
      readonly operator: { readonly currentGrade: OrganisationGrade | null } | null;
    }[];
    readonly justiceOffice?: {
      readonly id: string;
      readonly nameZh: string;
      readonly acceptingReferrals: CapacityStatus;
    } | null;
    readonly hospitals?: {
      readonly nodes: readonly {
        readonly id: string;
        readonly nameZh: string;
        readonly hasSocialWorkUnit: boolean;
        readonly acceptingReferrals: CapacityStatus;
        readonly capacityStale: boolean;
      }[];
    } | null;
  } | null;
}

export type ReferralTargetRow = Target;
