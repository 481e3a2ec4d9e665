/** Who is answered when not everybody can be: the gateway refuses the least urgent first, before it does any work for them. */
import type { Purpose } from '@hub/schema/purposes.ts';
import { anonymous, type Principal } from '../trust/principal.ts';

/** The most urgent first. */
export const priorities = ['EMERGENCY', 'CASEWORK', 'DASHBOARD', 'PUBLIC'] as const;
export type Priority = (typeof priorities)[number];

/** The share of the gateway's capacity up to which each is let in. */
const shares: Readonly<Record<Priority, number>> = { EMERGENCY: 1, CASEWORK: 0.95, DASHBOARD: 0.8, PUBLIC: 0.6 };

const byPurpose: Readonly<Record<Purpose, Priority>> = {
  EMERGENCY: 'EMERGENCY',
  CASE_COORDINATION: 'CASEWORK',
  CASE_MANAGEMENT: 'CASEWORK',
  REFERRAL: 'CASEWORK',
  RESIDENT_REQUEST: 'CASEWORK',
  STATISTICS: 'DASHBOARD',
  SUPERVISION: 'DASHBOARD',
};

/** A partner's system, and whoever says nothing of who they are, can wait longest. */
export function priorityOf({ subject, purpose }: Principal, isPartner: boolean): Priority {
  if (subject === anonymous.subject || (isPartner && purpose === null)) return 'PUBLIC';
  return purpose === null ? 'DASHBOARD' : byPurpose[purpose];
}

export class Load {
  readonly #capacity: number;
  #underWay = 0;

  /** @param capacity requests under way at which nobody more is let in. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get underWay(): number {
    return this.#underWay;
  }

  enter(): void {
    this.#underWay += 1;
  }

  leave(): void {
    this.#underWay -= 1;
  }

  /** Whether one of this priority, who has entered, is to be answered. */
  admits(priority: Priority): boolean {
    return this.#underWay <= this.#capacity * shares[priority];
  }
}
