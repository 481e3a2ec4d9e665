/** Starts the audit's own graph for the gateway whose audit it is. */
import { auditGraph } from '@hub/schema/departments.ts';
import type { SharedField } from '@hub/schema/shared-fields.ts';
import type { GatewayConfig } from '../config.ts';
import type { Log } from '../engine/asking.ts';
import type { Audit } from '../trust/audit/audit.ts';
import type { HeadKeeper } from '../trust/audit/heads.ts';
import { startOf } from '../trust/audit/retention.ts';
import { verifier } from '../trust/audit/verifier.ts';
import { type AuditGraph, serveAuditGraph } from './serve.ts';

export type NamedAuditGraph = AuditGraph & { readonly name: string };

export async function startAuditGraph(
  { audit: config }: Pick<GatewayConfig, 'audit'>,
  audit: Audit,
  owners: readonly HeadKeeper[],
  fields: () => ReadonlyMap<string, SharedField>,
  log: Log,
): Promise<NamedAuditGraph> {
  const { folder = '', withheld: orders = [] } = config ?? {};
  const served = await serveAuditGraph(
    {
      audit,
      folder,
      verifier: verifier(folder, () => startOf(folder)),
      owners,
      fields,
      orders,
    },
    (error) => log.error({ error }, 'the audit graph failed'),
  );
  return { name: auditGraph.name, ...served };
}
