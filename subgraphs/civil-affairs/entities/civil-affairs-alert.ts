/** An alert as computed; the rows it is about by their keys. */
import type { CivilAffairsAlertKind, TrafficLight } from '../schema.generated.ts';

export interface CivilAffairsAlertRow {
  readonly kind: CivilAffairsAlertKind;
  readonly severity: TrafficLight;
  readonly raisedAt: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly organisationId?: string;
  readonly centreId?: string;
  readonly contractId?: string;
  readonly tenderId?: string;
  readonly evaluationId?: string;
}
