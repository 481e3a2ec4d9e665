/** What is found of a team that could be called out. */
import type { Proximity, TeamAvailability } from '../schema.generated.ts';

export interface CallableTeamRow {
  readonly teamId: string;
  readonly availability: TeamAvailability;
  readonly proximity: Proximity;
  readonly qualifiedMembers: number | null;
}
