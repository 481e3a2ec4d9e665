/** Starts the table of grants over the coordination subgraph's feed, asked with requests the gateway signs in its own name. */
import { readFileSync } from 'node:fs';
import { sharedFields } from '@hub/schema/shared-fields.ts';
import { parse } from 'graphql';
import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import type { Log } from '../engine/asking.ts';
import type { Sign } from '../engine/department.ts';
import { poster } from '../engine/post.ts';
import { Presence } from '../engine/presence.ts';
import { type GrantFeed, type Grants, type GrantsAnswer, keepGrants, noGrants } from './grants.ts';
import { anonymous, type Principal } from './principal.ts';

/** With the answer's own time an act is felt well within a second. */
const everyMs = 250;

/** The gateway itself, which reads no personal data. */
const gateway: Principal = { ...anonymous, subject: 'gateway', persona: 'gateway' };

const query =
  'query GrantsInForce($known: String) { grantsInForce(known: $known) { revision grants { id client subject purpose fields expiresAt } suspended } }';

const silent: Log = { info: () => undefined, error: () => undefined };

export interface FeedOptions {
  readonly url: string;
  readonly deadlineMs: number;
  readonly sign: Sign | undefined;
}

interface Answered {
  readonly data?: { readonly grantsInForce?: GrantsAnswer | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** @throws {Error} from the feed, where the office does not answer. */
export function grantFeed({ url, deadlineMs, sign }: FeedOptions): { readonly feed: GrantFeed; stop(): void } {
  const { post, stop } = poster(url, deadlineMs);
  const client = new Presence();
  let count = 0;
  return {
    feed: async (known) => {
      count += 1;
      const requestId = `gateway-grants-${count}`;
      const body = Buffer.from(JSON.stringify({ query, variables: { known: known ?? null } }));
      const asking = { requestId, principal: gateway, client, departments: new Map(), log: silent };
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': requestId,
        ...sign?.(asking, body),
      };
      const { status, bytes } = await post(headers, body, client);
      const { data, errors }: Answered = JSON.parse(bytes.toString('utf8'));
      const answer = data?.grantsInForce;
      if (!answer) throw new Error(errors?.[0]?.message ?? `no grants in the answer (${status})`);
      return answer;
    },
    stop: () => {
      client.leave();
      void stop();
    },
  };
}

export interface Office {
  /** Undefined where the supergraph has no such department and no setting names one. */
  readonly url: string | undefined;
  readonly sign: Sign | undefined;
}

/**
 * The grants the gateway enforces by: always for the hub's own supergraph; another has nobody to ask.
 * @throws {ConfigError} when the hub's own data would be served with nobody to say what is granted.
 */
export function startGrants(
  {
    own,
    supergraph,
    grantsAgeMs,
    deadlineMs,
  }: Pick<GatewayConfig, 'own' | 'supergraph' | 'grantsAgeMs' | 'deadlineMs'>,
  { url, sign }: Office,
  log: Log,
): Grants {
  if (!own) return noGrants;
  if (!url || !sign)
    throw new ConfigError(
      `${url ? 'COORDINATION_DOOR_KEY' : 'COORDINATION_URL'} 未设置:共享授权由统筹协调机构保管,网关须能向其查询 · is not set: the coordination office keeps the grants, and the gateway must be able to ask it`,
    );
  const fields = sharedFields(parse(readFileSync(supergraph, 'utf8'), { noLocation: true }));
  const { feed, stop } = grantFeed({ url, sign, deadlineMs });
  const grants = keepGrants({ fields, feed, everyMs, ageMs: grantsAgeMs, log });
  return {
    ...grants,
    stop: () => {
      grants.stop();
      stop();
    },
  };
}
