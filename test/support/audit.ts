/** An audit store has one owner: of several gateways over one data folder each gets a store of its own. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

export function ownAudit(data: string): Readonly<Record<string, string>> {
  const folder = join(data, randomUUID());
  return { TONGCHOU_AUDIT: join(folder, 'audit'), TONGCHOU_AUDIT_HEADS: join(folder, 'audit-heads') };
}
