import type { Exchange } from './exchange.ts';

/** Who asks: the bearer token's principal, or in an open hub the anonymous one. @throws UNAUTHENTICATED. */
export async function identify(exchange: Exchange): Promise<void> {
  const { headers } = exchange.incoming;
  const authorization = headers['authorization'];
  exchange.principal = await exchange.hub.identity.identify(
    typeof authorization === 'string' ? authorization : undefined,
  );
}
