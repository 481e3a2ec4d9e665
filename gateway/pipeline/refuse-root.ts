import { fail } from '@hub/schema/errors.ts';
import { refusalOf } from '../trust/audit/drafts.ts';
import { type Exchange, need } from './exchange.ts';

/** A subscription has one root field: without it nothing is left to be planned. @throws the field's own code. */
export function refuseRoot(exchange: Exchange): void {
  const { denials, touch } = need(exchange.authorised, 'authorised');
  const denial = denials.find(({ path }) => path.length === 1);
  if (!denial) return;
  if (touch && touch.denied.length > 0) exchange.hub.audit?.note(refusalOf(exchange));
  throw fail(denial.code ?? 'UNAUTHORIZED_FIELD_OR_TYPE', { coordinate: denial.coordinate });
}
