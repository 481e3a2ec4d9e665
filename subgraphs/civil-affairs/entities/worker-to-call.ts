/** A worker proposed for an emergency, as resolvers hand it on. */
export interface WorkerToCallRow {
  readonly workerId: string;
  readonly sameDistrict: boolean;
}
