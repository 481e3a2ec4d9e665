/** Who asks: from the `Authorization` header to a principal. */
import { GraphQLError } from 'graphql';
import { ConfigError } from '../../config-error.ts';
import { Recent } from '../../recent.ts';
import { anonymous, type Principal } from '../principal.ts';
import { principalOf } from './claims.ts';
import { developmentIssuer } from './development.ts';
import { issuerKeys } from './keys.ts';
import type { IdentitySettings } from './settings.ts';
import { type Trusted, unauthenticated, type Verified, verify } from './verify.ts';

export interface Identity {
  /** At once where the token is known already. @throws UNAUTHENTICATED. */
  identify(authorization: string | undefined): Principal | Promise<Principal>;
}

/** A token found sound, and when it was last looked at. */
interface Remembered extends Verified {
  expiresAt: number;
  checkedAt: number;
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['code'] === 'ISSUER_UNAVAILABLE';

const bearer = /^Bearer ([\w\-.~+/]+=*)$/i;

/**
 * Who sends no token is the public, and is answered what is public; a token that is sent must be sound. It is verified once and
 * remembered until it expires, and looked at again as often as the issuer's keys are; a refused one is not remembered.
 */
export function closedIdentity(trusted: Trusted): Identity {
  // By the whole header: a known one is not even parsed.
  const verified = new Recent<Remembered>(10_000);
  async function first(header: string): Promise<Principal> {
    const token = bearer.exec(header)?.[1];
    if (!token)
      throw unauthenticated(
        'send "Authorization: Bearer <token>"; for development: npm run hub -- token --as coordinator',
      );
    const fresh = await verify(token, trusted);
    const remembered = verified.get(header, () => ({ ...fresh, checkedAt: Date.now() }));
    remembered.checkedAt = Date.now();
    return remembered.principal;
  }
  /** Its key may be gone by now. An issuer that cannot be asked says nothing of it: then what was found stands to its end. */
  async function again(header: string, known: Remembered): Promise<Principal> {
    try {
      return await first(header);
    } catch (error) {
      if (isUnavailable(error)) return known.principal;
      known.expiresAt = 0;
      throw error;
    }
  }
  return {
    identify: (header) => {
      if (header === undefined) return anonymous;
      const known = verified.find(header);
      if (!known) return first(header);
      const now = Date.now();
      if (known.expiresAt <= now) throw unauthenticated('the token has expired');
      return now - known.checkedAt < trusted.recheckMs ? known.principal : again(header, known);
    },
  };
}

/** `--open`: everyone is anonymous and has no scope; protected fields stay closed. */
export const openIdentity: Identity = { identify: () => anonymous };

/** A foreign supergraph with no issuer: nobody can be known, so nobody is let in. */
const refusingIdentity: Identity = {
  identify: () => {
    throw unauthenticated('this gateway knows no issuer: set TONGCHOU_ISSUER, or serve with --open');
  },
};

export interface IdentityChoice {
  readonly identity: IdentitySettings;
  readonly open: boolean;
  readonly own: boolean;
}

/** @throws {ConfigError} when the hub's own supergraph would be served without anybody having said who may ask. */
export function identityOf({ identity, open, own }: IdentityChoice): Identity {
  if (open) return openIdentity;
  if (identity.kind === 'development') return closedIdentity(developmentIssuer(identity));
  if (identity.kind === 'issuer')
    return closedIdentity({
      ...identity,
      keys: issuerKeys(identity),
      recheckMs: identity.maxAgeSeconds * 1000,
      principalOf: (claims) => principalOf(claims, identity.claims),
    });
  if (!own) return refusingIdentity;
  throw new ConfigError(
    'TONGCHOU_ISSUER 未设置:网关不知道该信任谁签发的令牌。请设为 OIDC 签发方网址(并设 TONGCHOU_AUDIENCE),本机开发设为 development,或以 --open 启动(只提供公开数据)· TONGCHOU_ISSUER is not set: the gateway does not know whose tokens to trust. Set it to the URL of an OIDC issuer (with TONGCHOU_AUDIENCE), to “development” on a developer’s machine, or start with --open (public data only)',
  );
}
