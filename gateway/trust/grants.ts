/**
 * The grants in force, as the coordination subgraph tells them: client × field × purpose. Asked for several times a second,
 * so that an owner's act is felt within one; whoever is not granted, is denied, and with no fresh table everybody is.
 */
import { isPartOf } from '@hub/schema/bodies.ts';
import type { GrantClaim } from '@hub/schema/door.ts';
import type { SharedField } from '@hub/schema/shared-fields.ts';
import type { Log } from '../engine/asking.ts';
import type { Principal } from './principal.ts';

/** What the feed answers; no grants where it was asked with the revision it still has. */
export interface GrantsAnswer {
  readonly revision: string;
  readonly grants: readonly GrantClaim[] | null;
  /** Who is answered nothing: subjects whose emergency access nobody reviewed in time. */
  readonly suspended: readonly string[] | null;
}

/** @throws {Error} when there is no answer. */
export type GrantFeed = (known: string | undefined) => Promise<GrantsAnswer>;

/** The grants as they stand at one moment: every decision of one request rests on one view. */
export interface GrantView {
  permits(coordinate: string, principal: Principal): boolean;
  /** Why what is not permitted is closed: for want of a grant, or because nobody can say which there are. */
  readonly code: 'PURPOSE_NOT_PERMITTED' | 'GRANTS_UNAVAILABLE';
  /** Everything a decision may rest on, as text: two principals share an outcome only where these are equal. */
  grounds(principal: Principal): string;
  /** What the department with this code has granted the principal, so that it looks again; one list for as long as the view stands. */
  claims(owner: string, principal: Principal): readonly GrantClaim[];
  /** Whether the principal is answered nothing. */
  isSuspended(principal: Principal): boolean;
}

/** The grants over the fields of one supergraph. */
export interface Grants {
  view(): GrantView;
  /** Asks the feed now: what the last mutation changed is known before the next request. */
  refresh(): Promise<void>;
}

/** The one table, over whichever supergraph is served. */
export interface GrantTable {
  /** @param fields every field there is, with its owner. */
  over(fields: Fields): Grants;
  /** Of the table, in milliseconds; infinite before the first. */
  ageMs(): number;
  stop(): void;
}

const none: readonly GrantClaim[] = [];

const everything: GrantView = {
  permits: () => true,
  code: 'PURPOSE_NOT_PERMITTED',
  grounds: () => '',
  claims: () => none,
  isSuspended: () => false,
};

/** Nothing is asked and nothing denied: for a supergraph that is not the hub's, whose fields nobody grants. */
export const noGrants: GrantTable = {
  over: () => ({ view: () => everything, refresh: async () => undefined }),
  ageMs: () => 0,
  stop: () => undefined,
};

type Fields = ReadonlyMap<string, SharedField>;

/** What one client holds for one purpose. */
interface Held {
  readonly fields: ReadonlySet<string>;
  readonly byOwner: ReadonlyMap<string, readonly GrantClaim[]>;
}

const nothingHeld: Held = { fields: new Set(), byOwner: new Map() };

/** Each department is told of its own fields only. */
function heldOf(fields: Fields, grants: readonly GrantClaim[]): Held {
  const byOwner = new Map<string, GrantClaim[]>();
  for (const grant of grants)
    for (const owner of new Set(grant.fields.map((coordinate) => fields.get(coordinate)?.owner ?? ''))) {
      const own = grant.fields.filter((coordinate) => fields.get(coordinate)?.owner === owner);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), { ...grant, fields: own }]);
    }
  return { fields: new Set(grants.flatMap((grant) => grant.fields)), byOwner };
}

interface Table {
  readonly revision: string;
  readonly grants: readonly GrantClaim[];
  readonly suspended: ReadonlySet<string>;
}

function viewOf(
  fields: Fields,
  { revision, grants, suspended, code }: Table & { readonly code: GrantView['code'] },
): GrantView {
  const byClient = new Map<string, GrantClaim[]>();
  const slot = (client: string, purpose: string): string => `${client} ${purpose}`;
  for (const grant of grants) {
    const key = slot(grant.client, grant.purpose);
    byClient.set(key, [...(byClient.get(key) ?? []), grant]);
  }
  const known = new Map<string, Held>();
  const candidates = ({ organisation, purpose }: Principal): readonly GrantClaim[] =>
    organisation === null || purpose === null ? none : (byClient.get(slot(organisation, purpose)) ?? none);
  /** Some are for one person; only then it matters who of the client asks. */
  const whose = (principal: Principal): string =>
    candidates(principal).some(({ subject }) => subject !== null) ? principal.subject : '';
  const grounds = (principal: Principal): string =>
    JSON.stringify([revision, principal.organisation, principal.purpose, whose(principal)]);
  const held = (principal: Principal): Held => {
    const all = candidates(principal);
    if (all.length === 0) return nothingHeld;
    const key = grounds(principal);
    const before = known.get(key);
    if (before) return before;
    const found = heldOf(
      fields,
      all.filter(({ subject }) => subject === null || subject === principal.subject),
    );
    known.set(key, found);
    return found;
  };
  return {
    code,
    grounds,
    permits: (coordinate, principal) => {
      const field = fields.get(coordinate);
      // A department's own data are its own: nobody grants them to it.
      if (!field?.personal || isPartOf(principal.organisation, field.owner)) return true;
      return held(principal).fields.has(coordinate);
    },
    claims: (owner, principal) => held(principal).byOwner.get(owner) ?? none,
    isSuspended: ({ subject }) => suspended.has(subject),
  };
}

/** Before the first answer. */
const unanswered: Table = { revision: '', grants: [], suspended: new Set() };

export interface KeepOptions {
  readonly feed: GrantFeed;
  /** Time from one answer to the next question, in milliseconds. */
  readonly everyMs: number;
  /** Older than this the table is not trusted, in milliseconds. */
  readonly ageMs: number;
  readonly log: Log;
  readonly now?: () => number;
}

/** Keeps the table until it is stopped. */
export function keepGrants({ feed, everyMs, ageMs, log, now = Date.now }: KeepOptions): GrantTable {
  let table = unanswered;
  let confirmedAt = Number.NEGATIVE_INFINITY;
  let isAnswering = true;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    // The answer is as old as its question.
    const askedAt = now();
    try {
      const known = table === unanswered ? undefined : table.revision;
      const { revision, grants, suspended } = await feed(known);
      if (grants) {
        table = { revision, grants, suspended: new Set(suspended) };
        log.info({ revision, grants: grants.length }, 'grants loaded');
      }
      confirmedAt = askedAt;
      isAnswering = true;
    } catch (error) {
      if (isAnswering) log.error({ error }, 'the grants cannot be read; personal data close when the table is too old');
      isAnswering = false;
    }
  }

  let last: Promise<void> = Promise.resolve();
  /** One question at a time: one asked after another's change must not be answered by a question from before it. */
  const refresh = (): Promise<void> => {
    last = last.then(ask);
    return last;
  };
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void refresh().then(again), everyMs);
    timer.unref();
  };
  void refresh().then(again);

  /** What the table says over `fields`, and what of it holds while nobody can confirm it: who was suspended stays so. */
  const viewsOver = (fields: Fields) => ({
    of: table,
    open: viewOf(fields, { ...table, code: 'PURPOSE_NOT_PERMITTED' }),
    closed: viewOf(fields, { ...table, revision: 'closed', grants: [], code: 'GRANTS_UNAVAILABLE' }),
  });

  return {
    over: (fields) => {
      let views = viewsOver(fields);
      return {
        view: () => {
          if (views.of !== table) views = viewsOver(fields);
          return now() - confirmedAt <= ageMs ? views.open : views.closed;
        },
        refresh,
      };
    },
    ageMs: () => now() - confirmedAt,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
