/** An audit store has one owner: of several gateways over one data folder each gets a store and a chain of its own. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

export function ownAudit(data: string): Readonly<Record<string, string>> {
  const chain = randomUUID();
  return { TONGCHOU_AUDIT: join(data, chain, 'audit'), TONGCHOU_AUDIT_CHAIN: chain };
}
