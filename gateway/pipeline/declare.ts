/** Writes down who is about to read which personal data, before the first department is asked for it. */
import { intentOf, refusalOf } from '../trust/audit/drafts.ts';
import { type Exchange, need } from './exchange.ts';

/** @throws AUDIT_UNAVAILABLE when it cannot be written; operations without personal data wait for nothing. */
export async function declare(exchange: Exchange): Promise<void> {
  const { audit } = exchange.hub;
  if (!audit) return;
  const { coordinates, denied } = need(exchange.authorised?.touch, 'touch');
  if (coordinates.length > 0) exchange.declared = await audit.write(intentOf(exchange));
  else if (denied.length > 0) audit.note(refusalOf(exchange));
}
