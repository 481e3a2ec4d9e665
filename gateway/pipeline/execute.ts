import { type Exchange, need } from './exchange.ts';

/** Asks the departments and merges their answers; a department that does not answer leaves nulls and one error. */
export async function execute(exchange: Exchange): Promise<void> {
  const { hub, incoming, departments } = exchange;
  const { kind, variables } = need(exchange.operation, 'operation');
  const asking = {
    requestId: incoming.requestId,
    principal: need(exchange.principal, 'principal'),
    grants: need(exchange.grants, 'grants'),
    client: incoming.client,
    departments,
    log: hub.log,
  };
  exchange.result = await need(exchange.plan, 'plan').execute({ variables, asking });
  // What it changed of the grants holds for the very next request.
  if (kind === 'mutation') await hub.grants.refresh();
}
