/** What resolvers hand on for published types that no table stands behind. */
import type { HealthAlertKind, TrafficLight, Visibility } from '../schema.generated.ts';

/** An alert as computed; the hospital it is about by its key. */
export interface HealthAlertRow {
  readonly kind: HealthAlertKind;
  readonly severity: TrafficLight;
  readonly raisedAt: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly hospitalId: string;
}

export interface MedicalViewRow {
  readonly personId: string;
  readonly visibility: Visibility;
}

/** Where cases and discharges are counted: the whole city, or the column that says the place. */
export type CountedBy = 'city' | 'districtCode' | 'hospitalId';

/** Which numbers are meant; they are counted when a field asks for them. */
export interface MedicalSocialWorkStatisticsRow {
  readonly by: CountedBy;
  /** The district's or hospital's key; `city` for the city. */
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

export interface DistrictMedicalSocialWorkRow {
  readonly code: string;
  readonly statistics: MedicalSocialWorkStatisticsRow;
}
