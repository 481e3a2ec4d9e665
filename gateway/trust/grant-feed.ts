/** Starts the table of grants over the coordination subgraph's feed, asked with requests the gateway signs in its own name. */
import { readFileSync } from 'node:fs';
import { sharedFields } from '@hub/schema/shared-fields.ts';
import { parse } from 'graphql';
import { Agent } from 'undici';
import type { GatewayConfig } from '../config.ts';
import type { Log } from '../engine/asking.ts';
import { department, type Sign } from '../engine/department.ts';
import { type GrantFeed, type Grants, type GrantsAnswer, keepGrants, noGrants } from './grants.ts';
import { anonymous, type Principal } from './principal.ts';

const keeper = 'coordination';

/** With the answer's own time an act is felt well within a second. */
const everyMs = 250;

/** The gateway itself, which reads no personal data. */
const gateway: Principal = { ...anonymous, subject: 'gateway', persona: 'gateway' };

const query =
  'query GrantsInForce($known: String) { grantsInForce(known: $known) { revision grants { client purpose fields } } }';

const silent: Log = { info: () => undefined, error: () => undefined };

export interface FeedOptions {
  readonly url: string;
  readonly deadlineMs: number;
  readonly sign: Sign | undefined;
}

/** @throws {Error} from the feed, where the office does not answer. */
export function grantFeed({ url, deadlineMs, sign }: FeedOptions): { readonly feed: GrantFeed; stop(): void } {
  const agent = new Agent({ connections: 1, keepAliveTimeout: 30_000 });
  const leaving = new AbortController();
  const office = department({ name: keeper, url, deadlineMs, agent, sign });
  let count = 0;
  return {
    feed: async (known) => {
      count += 1;
      const departments = new Map();
      const asking = {
        requestId: `gateway-grants-${count}`,
        principal: gateway,
        signal: leaving.signal,
        departments,
        log: silent,
      };
      const body = JSON.stringify({ query, variables: { known: known ?? null } });
      const { data, errors } = await office.ask(asking, { query, body, entities: null });
      const answer = data?.['grantsInForce'] as GrantsAnswer | null | undefined;
      if (!answer) throw new Error(errors?.[0]?.message ?? 'no grants in the answer');
      return answer;
    },
    stop: () => {
      leaving.abort();
      void agent.destroy();
    },
  };
}

/** The grants `config` says to enforce by, or none. */
export function startGrants(
  config: Pick<GatewayConfig, 'grants' | 'grantsAgeMs' | 'supergraph' | 'deadlineMs'>,
  office: Omit<FeedOptions, 'deadlineMs'>,
  log: Log,
): Grants {
  if (config.grants === 'off') return noGrants;
  const fields = sharedFields(parse(readFileSync(config.supergraph, 'utf8'), { noLocation: true }));
  const { feed, stop } = grantFeed({ ...office, deadlineMs: config.deadlineMs });
  const grants = keepGrants({ fields, feed, everyMs, ageMs: config.grantsAgeMs, log });
  return {
    ...grants,
    stop: () => {
      grants.stop();
      stop();
    },
  };
}
