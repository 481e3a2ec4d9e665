/** What a computed type is asked for, from which its fields are counted one by one. */

export interface WorkforceStatisticsRow {
  readonly asOf: string;
  /** `code` of a district's row; null for the whole city. */
  readonly districtCode: string | null;
  /** An agency's key; null for a place. */
  readonly organisationId: string | null;
}
