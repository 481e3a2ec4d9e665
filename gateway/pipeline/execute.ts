import { type Exchange, need } from './exchange.ts';

/** Asks the departments and merges their answers; a department that does not answer leaves nulls and one error. */
export async function execute(exchange: Exchange): Promise<void> {
  const { hub, incoming, departments } = exchange;
  const { text } = need(exchange.authorised, 'authorised');
  const { name, kind, variables } = need(exchange.operation, 'operation');
  const asking = {
    requestId: incoming.requestId,
    principal: need(exchange.principal, 'principal'),
    signal: incoming.signal,
    departments,
    log: hub.log,
  };
  exchange.result = await hub.engine.execute({ text, operationName: name, variables, asking });
  // What it changed of the grants holds for the very next request.
  if (kind === 'mutation') await hub.grants.refresh();
}
