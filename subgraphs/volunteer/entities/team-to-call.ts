/** A team proposed for an emergency, as resolvers hand it on. */
export interface TeamToCallRow {
  readonly teamId: string;
  readonly sameDistrict: boolean;
}
