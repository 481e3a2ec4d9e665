import { type Exchange, need } from './exchange.ts';

/** Asks the departments and merges their answers; a department that does not answer leaves nulls and one error. */
export async function execute(exchange: Exchange): Promise<void> {
  const { hub, incoming, departments, variables = {} } = exchange;
  const asking = { requestId: incoming.requestId, client: incoming.client, departments, log: hub.log };
  exchange.result = await need(exchange.plan, 'plan').execute({ variables, asking });
}
