/** Starts the audit's own graph for the gateway whose audit it is, and keeps the store indexed for what is asked of it. */
import { auditGraph } from '@hub/schema/departments.ts';
import type { SharedField } from '@hub/schema/shared-fields.ts';
import type { Log } from '../engine/asking.ts';
import type { Audit, AuditConfig } from '../trust/audit/audit.ts';
import type { HeadKeeper } from '../trust/audit/heads.ts';
import { createIndexes } from '../trust/audit/indexes.ts';
import { signingKey } from '../trust/audit/keys.ts';
import { startOf } from '../trust/audit/retention.ts';
import { verifier } from '../trust/audit/verifier.ts';
import { type AuditGraph, serveAuditGraph } from './serve.ts';

export type NamedAuditGraph = AuditGraph & { readonly name: string };

/** Time between two looks for segments that were closed, in milliseconds. */
const indexingMs = 60_000;

export async function startAuditGraph(
  { folder, key, withheld: orders }: AuditConfig,
  audit: Audit,
  owners: readonly HeadKeeper[],
  fields: () => ReadonlyMap<string, SharedField>,
  log: Log,
): Promise<NamedAuditGraph> {
  const indexes = createIndexes(folder, signingKey(key), (error) => log.error({ error }, 'audit not indexed'));
  const served = await serveAuditGraph(
    {
      audit,
      indexes,
      verifier: verifier(folder, () => startOf(folder)),
      owners,
      fields,
      orders,
    },
    (error) => log.error({ error }, 'the audit graph failed'),
  );
  void indexes.complete();
  const timer = setInterval(() => void indexes.complete(), indexingMs);
  timer.unref();
  return {
    name: auditGraph.name,
    ...served,
    stop: async () => {
      clearInterval(timer);
      await served.stop();
      await indexes.stop();
    },
  };
}
