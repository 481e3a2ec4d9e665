import { purposeHeader, withPurpose } from '../trust/identity/purpose.ts';
import type { Exchange } from './exchange.ts';

/** Who asks and why: the bearer token's principal, or in an open hub the anonymous one. @throws UNAUTHENTICATED, PURPOSE_UNKNOWN. */
export async function identify(exchange: Exchange): Promise<void> {
  const { headers } = exchange.incoming;
  const authorization = headers['authorization'];
  const principal = await exchange.hub.identity.identify(typeof authorization === 'string' ? authorization : undefined);
  exchange.principal = withPurpose(principal, headers[purposeHeader]);
}
