/** What the federation shows of a row, whoever asks: pure functions of the row; scopes are decided before it is asked. */
import { shown } from '@hub/kit/statistics.ts';
import type { Actor } from '@hub/schema/door.ts';
import type {
  AttachmentRole,
  CallOutRole,
  HoursRole,
  HoursState,
  ServiceField,
  TeamRole,
  VolunteerState,
} from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly reason: 'WITHDRAWN' };

/** PIPL art. 47: when a volunteer has left, the purpose of knowing who it was has ended. */
export const mayIdentify = ({ state }: { readonly state: VolunteerState }): Decision =>
  state === 'WITHDRAWN' ? { allow: false, reason: 'WITHDRAWN' } : { allow: true };

const disclosing: ReadonlySet<ServiceField> = new Set(['COMMUNITY_CORRECTIONS', 'DRUG_CONTROL']);

/** The field as published: an activity for people under correction or on drug rehabilitation would tell who is served where. */
export const publishedField = (field: ServiceField): ServiceField => (disclosing.has(field) ? 'OTHER' : field);

/** The states whose hours are a volunteer's own; disputed and unconfirmed ones may still be lost. */
export const countingStates: readonly HoursState[] = ['CONFIRMED', 'CERTIFIED'];

interface Cell {
  readonly records: number;
  readonly hours: number;
}

export interface ReleasedCell {
  readonly records: number | null;
  readonly hours: number | null;
  readonly suppressed: boolean;
}

/** The step records and hours are rounded to, so that two periods subtracted do not show the small number between them. */
export const roundingStep = 5;

const rounded = (value: number): number => Math.round(value / roundingStep) * roundingStep;

/**
 * A list of cells that add up to a known total, as everybody may see it: cells of 1–7 records are withheld, and where
 * that is one cell alone the next smallest goes with it, or the total would give it away. The rest is rounded.
 */
export function releasedHours(cells: readonly Cell[]): readonly ReleasedCell[] {
  const withheld = new Set(cells.filter(({ records }) => shown(records, 'ordinary').suppressed));
  if (withheld.size === 1) {
    const others = cells.filter((cell) => cell.records > 0 && !withheld.has(cell));
    const [smallest] = others.sort((one, other) => one.records - other.records);
    if (smallest) withheld.add(smallest);
  }
  return cells.map((cell) =>
    withheld.has(cell)
      ? { records: null, hours: null, suppressed: true }
      : { records: rounded(cell.records), hours: rounded(cell.hours), suppressed: false },
  );
}

/** In which role an organisation's people act on what a team does with a centre; the federation keeps the record (MZ/T 061). */
export function teamRoleOf(
  { organisation }: Pick<Actor, 'organisation'>,
  { teamId, centreId }: { readonly teamId: string; readonly centreId: string | null },
): (HoursRole & AttachmentRole) | null {
  if (organisation === null) return null;
  if (organisation === 'VOLUNTEER_FEDERATION') return 'FEDERATION';
  if (organisation === teamId) return 'TEAM';
  return organisation === centreId ? 'CENTRE' : null;
}

/** On the register of teams an organisation's people act for the teams it answers for. */
export function rosterRoleOf(
  { organisation }: Pick<Actor, 'organisation'>,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
): TeamRole | null {
  if (organisation === null) return null;
  if (organisation === 'VOLUNTEER_FEDERATION') return 'FEDERATION';
  if (organisation === id) return 'TEAM';
  return organisation === organisationId ? 'ORGANISATION' : null;
}

/** What the federation alone does. */
export const federationRoleOf = ({ organisation }: Pick<Actor, 'organisation'>): 'FEDERATION' | null =>
  organisation === 'VOLUNTEER_FEDERATION' ? 'FEDERATION' : null;

/** The federation calls a team out; only the team itself answers for it besides. */
export function callOutRoleOf(
  { organisation }: Pick<Actor, 'organisation'>,
  { teamId }: { readonly teamId: string },
): CallOutRole | null {
  if (organisation === 'VOLUNTEER_FEDERATION') return 'FEDERATION';
  return organisation === teamId ? 'TEAM' : null;
}
