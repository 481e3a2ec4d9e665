/** What resolvers hand on for published types that no table stands behind. */
import type { CorrectionsStatistics } from '../schema.generated.ts';

/** Where people are counted: the whole city, or the column that says the place. */
export type CountedBy = 'city' | 'districtCode' | 'justiceOfficeId';

export interface Place {
  readonly by: CountedBy;
  /** The district's or office's key; `city` for the city. */
  readonly key: string;
}

/** The needs are counted when they are asked for. */
export interface CorrectionsStatisticsRow extends Omit<CorrectionsStatistics, '__typename' | 'bySupportNeed'> {
  readonly place: Place;
}

export interface DistrictCorrectionsRow {
  readonly code: string;
  readonly statistics: CorrectionsStatisticsRow;
}
