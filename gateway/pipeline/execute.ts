import type { Asking } from '../engine/asking.ts';
import { type Exchange, need } from './exchange.ts';

/** In whose name departments are asked for this exchange. */
export const asking = (exchange: Exchange): Asking => ({
  requestId: exchange.incoming.requestId,
  principal: need(exchange.principal, 'principal'),
  grants: need(exchange.grants, 'grants'),
  client: exchange.incoming.client,
  isAfresh: exchange.event !== undefined,
  departments: exchange.departments,
  log: exchange.hub.log,
});

/** Asks the departments and merges their answers; a department that does not answer leaves nulls and one error. */
export async function execute(exchange: Exchange): Promise<void> {
  const { hub, event } = exchange;
  const { kind, variables } = need(exchange.operation, 'operation');
  exchange.result = await need(exchange.plan, 'plan').execute({ variables, asking: asking(exchange), event });
  // What it changed of the grants holds for the very next request.
  if (kind === 'mutation') await hub.grants.refresh();
}
