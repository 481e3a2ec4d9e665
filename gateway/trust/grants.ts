/**
 * The grants in force, as the coordination subgraph tells them: client × field × purpose. Asked for several times a second,
 * so that an owner's act is felt within one; whoever is not granted, is denied, and with no fresh table everybody is.
 */
import type { SharedField } from '@hub/schema/shared-fields.ts';
import type { Log } from '../engine/asking.ts';
import type { Principal } from './principal.ts';

export interface GrantInForce {
  readonly client: string;
  readonly purpose: string;
  readonly fields: readonly string[];
}

/** What the feed answers; no grants where it was asked with the revision it still has. */
export interface GrantsAnswer {
  readonly revision: string;
  readonly grants: readonly GrantInForce[] | null;
}

/** @throws {Error} when there is no answer. */
export type GrantFeed = (known: string | undefined) => Promise<GrantsAnswer>;

/** The grants as they stand at one moment: every decision of one request rests on one view. */
export interface GrantView {
  permits(coordinate: string, principal: Principal): boolean;
  /** Everything a decision may rest on, as text: two principals share an outcome only where these are equal. */
  grounds(principal: Principal): string;
}

export interface Grants {
  view(): GrantView;
  /** Asks the feed now: what the last mutation changed is known before the next request. */
  refresh(): Promise<void>;
  stop(): void;
}

const everything: GrantView = { permits: () => true, grounds: () => '' };

/** Nothing is asked and nothing denied: scopes alone decide. */
export const noGrants: Grants = { view: () => everything, refresh: async () => undefined, stop: () => undefined };

type Fields = ReadonlyMap<string, SharedField>;

const entry = (client: string, purpose: string, coordinate: string): string => `${client} ${purpose} ${coordinate}`;

function viewOf(fields: Fields, revision: string, granted: ReadonlySet<string>): GrantView {
  return {
    permits: (coordinate, { organisation, purpose }) => {
      const field = fields.get(coordinate);
      // A department's own data are its own: nobody grants them to it.
      if (!field?.personal || field.owner === organisation) return true;
      return organisation !== null && purpose !== null && granted.has(entry(organisation, purpose, coordinate));
    },
    grounds: ({ organisation, purpose }) => JSON.stringify([revision, organisation, purpose]),
  };
}

export interface KeepOptions {
  /** Every field there is, with its owner. */
  readonly fields: Fields;
  readonly feed: GrantFeed;
  /** Time from one answer to the next question, in milliseconds. */
  readonly everyMs: number;
  /** Older than this the table is not trusted, in milliseconds. */
  readonly ageMs: number;
  readonly log: Log;
  readonly now?: () => number;
}

/** Keeps the table until it is stopped. */
export function keepGrants({ fields, feed, everyMs, ageMs, log, now = Date.now }: KeepOptions): Grants {
  const closed = viewOf(fields, 'closed', new Set());
  let table = { revision: undefined as string | undefined, view: closed, confirmedAt: Number.NEGATIVE_INFINITY };
  let isAnswering = true;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    // The answer is as old as its question.
    const askedAt = now();
    try {
      const { revision, grants } = await feed(table.revision);
      if (grants) {
        const granted = grants.flatMap(({ client, purpose, fields: own }) =>
          own.map((each) => entry(client, purpose, each)),
        );
        table = { revision, view: viewOf(fields, revision, new Set(granted)), confirmedAt: askedAt };
        log.info({ revision, grants: grants.length }, 'grants loaded');
      } else table = { ...table, confirmedAt: askedAt };
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

  return {
    view: () => (now() - table.confirmedAt <= ageMs ? table.view : closed),
    refresh,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
