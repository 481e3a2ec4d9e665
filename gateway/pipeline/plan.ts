import { type Exchange, need } from './exchange.ts';

/** Lets the engine plan what is left of the operation, so that a plan that cannot be made is refused before any fetch. */
export async function plan(exchange: Exchange): Promise<void> {
  await exchange.hub.engine.plan(need(exchange.authorised, 'authorised').text, exchange.operation?.name);
}
