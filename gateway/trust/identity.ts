/** Who asks: from the `Authorization` header to a principal. */
import { fail } from '@hub/schema/errors.ts';
import { Recent } from '../recent.ts';
import { type Secret, type Verified, verifyToken } from './development-token.ts';
import { anonymous, type Principal } from './principal.ts';

export interface Identity {
  /** @throws UNAUTHENTICATED. */
  identify(authorization: string | undefined): Promise<Principal>;
}

/** Every request needs a token; a token is verified once while it is valid. */
export function closedIdentity(secret: Secret): Identity {
  const verified = new Recent<Promise<Verified>>(10_000);
  return {
    identify: async (authorization) => {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (!token)
        throw fail('UNAUTHENTICATED', {
          reason: 'send "Authorization: Bearer <token>"; for development: npm run hub -- token --as coordinator',
        });
      const { principal, expiresAt } = await verified.get(token, () => verifyToken(secret, token));
      if (expiresAt * 1000 > Date.now()) return principal;
      throw fail('UNAUTHENTICATED', { reason: 'the token has expired' });
    },
  };
}

/** `--open`: everyone is anonymous and has no scope; protected fields stay closed. */
export const openIdentity: Identity = { identify: async () => anonymous };
