/** Starts the table of grants over the coordination subgraph's feed, asked with requests the gateway signs in its own name. */
import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import type { Log } from '../engine/asking.ts';
import type { Sign } from '../engine/department.ts';
import { type Poster, poster } from '../engine/post.ts';
import { Presence } from '../engine/presence.ts';
import { type GrantFeed, type GrantsAnswer, type GrantTable, keepGrants, noGrants } from './grants.ts';
import { anonymous, type Principal } from './principal.ts';

/** With the answer's own time an act is felt well within a second. */
const everyMs = 250;

/** The gateway itself, which reads no personal data. */
const gateway: Principal = { ...anonymous, subject: 'gateway', persona: 'gateway' };

const query =
  'query GrantsInForce($known: String) { grantsInForce(known: $known) { revision grants { id client subject purpose fields expiresAt } suspended } }';

const silent: Log = { info: () => undefined, error: () => undefined };

export interface FeedOptions {
  /** Where the office is asked; another supergraph may say another address. */
  readonly url: () => string;
  readonly deadlineMs: number;
  readonly sign: Sign | undefined;
}

interface Answered {
  readonly data?: { readonly grantsInForce?: GrantsAnswer | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** @throws {Error} from the feed, where the office does not answer. */
export function grantFeed({ url, deadlineMs, sign }: FeedOptions): { readonly feed: GrantFeed; stop(): void } {
  let office: (Poster & { readonly url: string }) | undefined;
  function officeAt(url: string): Poster {
    if (office?.url === url) return office;
    void office?.stop();
    office = { url, ...poster(url, deadlineMs) };
    return office;
  }
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
      const { status, bytes } = await officeAt(url()).post(headers, body, client);
      const { data, errors }: Answered = JSON.parse(bytes.toString('utf8'));
      const answer = data?.grantsInForce;
      if (!answer) throw new Error(errors?.[0]?.message ?? `no grants in the answer (${status})`);
      return answer;
    },
    stop: () => {
      client.leave();
      void office?.stop();
    },
  };
}

export interface Office {
  /** Undefined where the supergraph has no such department and no setting names one. */
  readonly url: () => string | undefined;
  readonly sign: Sign | undefined;
}

/**
 * The grants the gateway enforces by: always for the hub's own supergraph; another has nobody to ask.
 * @throws {ConfigError} when the hub's own data would be served with nobody to say what is granted.
 */
export function startGrants(
  { own, grantsAgeMs, deadlineMs }: Pick<GatewayConfig, 'own' | 'grantsAgeMs' | 'deadlineMs'>,
  { url, sign }: Office,
  log: Log,
): GrantTable {
  if (!own) return noGrants;
  const first = url();
  if (!first || !sign)
    throw new ConfigError(
      `${first ? 'COORDINATION_DOOR_KEY' : 'COORDINATION_URL'} 未设置:共享授权由统筹协调机构保管,网关须能向其查询 · is not set: the coordination office keeps the grants, and the gateway must be able to ask it`,
    );
  const { feed, stop } = grantFeed({ url: () => url() ?? first, sign, deadlineMs });
  const grants = keepGrants({ feed, everyMs, ageMs: grantsAgeMs, log });
  return {
    ...grants,
    stop: () => {
      grants.stop();
      stop();
    },
  };
}
