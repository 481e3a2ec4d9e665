/**
 * Follows a department's stream for a client. What a stream was opened with may end before it does — a token, a grant, an
 * account — so each event goes through the pipeline as a request of its own, and a silent stream is looked at with each beat.
 */
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLError } from 'graphql';
import type { HeldObject } from '../engine/held.ts';
import { ClientGoneError } from '../engine/post.ts';
import { Presence } from '../engine/presence.ts';
import { clientLeft } from '../limits/streams.ts';
import { outcomeOf } from '../trust/audit/drafts.ts';
import { account } from './account.ts';
import { authorise } from './authorise.ts';
import { carryOut } from './carry-out.ts';
import { declare } from './declare.ts';
import { type Exchange, need, type Reply, type Stage } from './exchange.ts';
import { asking, execute } from './execute.ts';
import { identify } from './identify.ts';
import { plan } from './plan.ts';
import { refuseRoot } from './refuse-root.ts';
import { respond } from './respond.ts';

/** What must hold still for a stream to go on. */
const standing: readonly Stage[] = [identify, authorise, refuseRoot];
const answering: readonly Stage[] = [...standing, plan, declare, execute, account, respond];

/** One event's part of the stream's id: departments and records know each by its own. */
const idOf = (requestId: string, number: number): string => `${requestId.slice(0, 50)}-${number}`;

/** A request of its own, about the same operation. */
function anew({ incoming, hub, operation }: Exchange, requestId: string, event?: HeldObject): Exchange {
  return {
    incoming: { ...incoming, requestId },
    hub,
    departments: new Map(),
    operation: need(operation, 'operation'),
    ...(event ? { event } : {}),
  };
}

/** What `arriving` gives; undefined where it takes longer than `ms`. */
async function within<T>(arriving: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([arriving, passed]);
  } finally {
    clearTimeout(timer);
  }
}

const bodyOf = ({ reply }: Exchange): string => need(reply, 'reply').body;

/** One payload an event; undefined where the stream goes on and has nothing to tell. A payload that refuses is the last. */
async function* payloads(
  exchange: Exchange,
  told: AsyncIterator<HeldObject>,
): AsyncGenerator<string | undefined, void> {
  const { incoming, hub } = exchange;
  let arriving: Promise<IteratorResult<HeldObject>> | undefined;
  for (let number = 1; ; ) {
    if (!arriving) {
      arriving = told.next();
      // Nobody may be waiting for it any more when it fails.
      arriving.catch(() => undefined);
    }
    const arrived = await within(arriving, hub.streams.limits.beatMs);
    if (arrived?.done) return;
    if (arrived) arriving = undefined;
    const one = anew(exchange, idOf(incoming.requestId, number), arrived?.value);
    const stands = await carryOut(one, arrived ? answering : standing);
    yield arrived || !stands ? bodyOf(one) : undefined;
    if (!stands) return;
    if (arrived) number += 1;
  }
}

/** Begins to follow, so that what cannot be followed is refused as any request is. @throws TOO_MANY_STREAMS, OPERATION_NOT_SUPPORTED, STREAM_INTERRUPTED, and what the department refuses with. */
export async function subscribe(exchange: Exchange): Promise<void> {
  const { hub, incoming } = exchange;
  const { follow } = need(exchange.plan, 'plan');
  const { variables } = need(exchange.operation, 'operation');
  if (!follow) throw fail('OPERATION_NOT_SUPPORTED', { what: 'subscription' });
  let ended: GraphQLError | undefined;
  const reader = new Presence();
  const giveBack = hub.streams.enter(need(exchange.principal, 'principal'), hub, (why) => {
    ended = why;
    reader.leave();
  });
  // What answers its events stays until it has ended.
  hub.inUse.begin();
  const leave = (): void => {
    giveBack();
    hub.inUse.end();
  };
  incoming.client.whenGone(() => reader.leave());
  let told: AsyncIterator<HeldObject>;
  try {
    const events = await follow({ variables, asking: { ...asking(exchange), client: reader } });
    told = events[Symbol.asyncIterator]();
  } catch (error) {
    leave();
    throw ended ?? (error instanceof ClientGoneError ? clientLeft() : error);
  }

  async function* events(): AsyncGenerator<string | undefined, void> {
    try {
      yield* payloads(exchange, told);
    } catch (error) {
      if (error instanceof ClientGoneError && !ended) return;
      const last = anew(exchange, incoming.requestId);
      await carryOut(last, [
        () => {
          throw ended ?? error;
        },
      ]);
      yield bodyOf(last);
    } finally {
      reader.leave();
      leave();
      if (exchange.declared !== undefined) hub.audit?.note(outcomeOf(exchange, exchange.declared, 'ANSWERED', []));
    }
  }

  exchange.reply = {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-request-id': incoming.requestId },
    body: '',
    outcome: { kind: 'subscription', code: 'OK' },
    events: events(),
  } satisfies Reply;
}
