/** A department's door: every request but the gateway's own is refused, each of those is let in once, and all refusals look alike. */
import type { KeyObject } from 'node:crypto';
import {
  type Actor,
  clockSkew,
  type DoorRefusal,
  digestOf,
  longestLifetime,
  type SignedRequest,
  verifierFor,
} from '@hub/schema/door.ts';
import { errors, fail } from '@hub/schema/errors.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Who was let in, and until when the answer is of use. */
export interface Visit {
  readonly actor: Actor;
  /** As `Date.now()` counts. */
  readonly deadlineAt: number;
}

/** Nonces held at most: 3,000 requests a second for as long as a signature may live. */
const mostNonces = 3_000 * (longestLifetime + clockSkew);

/** Remembers each nonce for as long as its signature could be shown again, and no longer. */
export class Nonces {
  readonly #bySecond = new Map<number, Set<string>>();
  readonly #most: number;
  #held = 0;

  constructor(most = mostNonces) {
    this.#most = most;
  }

  /** Undefined where `nonce` is new; it is then known. A full memory refuses, since forgetting would let a replay in. */
  enter({ nonce, expires }: Pick<SignedRequest, 'nonce' | 'expires'>, now: number): DoorRefusal | undefined {
    for (const [second, gone] of this.#bySecond) {
      if (second >= now / 1000 - clockSkew) continue;
      this.#held -= gone.size;
      this.#bySecond.delete(second);
    }
    const seen = this.#bySecond.get(expires) ?? new Set();
    if (seen.has(nonce)) return 'REPLAYED';
    if (this.#held >= this.#most) return 'TOO_MANY_AT_ONCE';
    this.#bySecond.set(expires, seen.add(nonce));
    this.#held += 1;
    return undefined;
  }

  get size(): number {
    return this.#held;
  }
}

export interface Door {
  /** Who was let in with this request. @throws {Error} where the door has not let it in. */
  visitOf(request: FastifyRequest): Visit;
}

/** Stands before every route of `app`, which must be a part of its own: health is asked without a signature. */
export function closeDoor(
  app: FastifyInstance,
  audience: string,
  keys: readonly KeyObject[],
  now: () => number = Date.now,
): Door {
  const verify = verifierFor(audience, keys, now);
  const nonces = new Nonces();
  // A door opened anew remembers no nonce: what was signed before it opened may have been let in already.
  const openedAt = Math.floor(now() / 1000);
  const signed = new WeakMap<FastifyRequest, SignedRequest>();
  const visits = new WeakMap<FastifyRequest, Visit>();
  const refusal = JSON.stringify({ errors: [fail('DOOR_CLOSED').toJSON()] });
  const refuse = (request: FastifyRequest, reply: FastifyReply, reason: DoorRefusal) => {
    request.log.warn({ requestId: request.id, reason }, 'door closed');
    return reply.code(errors.DOOR_CLOSED.status).type('application/json; charset=utf-8').send(refusal);
  };

  // Before the body is read: a stranger's costs nothing.
  app.addHook('onRequest', async (request, reply) => {
    const found = verify(request.method, request.headers);
    if (typeof found === 'string') return refuse(request, reply, found);
    if (found.created < openedAt) return refuse(request, reply, 'OLDER_THAN_THIS_DOOR');
    signed.set(request, found);
    return undefined;
  });

  // The digest is of the bytes as they came, so they are parsed after it holds.
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: unknown) => body);

  app.addHook('preValidation', async (request, reply) => {
    const { body } = request;
    const found = signed.get(request);
    if (!found) return refuse(request, reply, 'NOT_SIGNED');
    if (!Buffer.isBuffer(body) || digestOf(body) !== found.digest) return refuse(request, reply, 'BODY_ALTERED');
    const known = nonces.enter(found, now());
    if (known) return refuse(request, reply, known);
    visits.set(request, { actor: found.actor, deadlineAt: now() + found.deadlineMs });
    request.body = await new Promise((resolve, reject) => {
      void parse(request, body.toString(), (error, parsed) => (error ? reject(error) : resolve(parsed)));
    });
    return undefined;
  });

  return {
    visitOf: (request) => {
      const visit = visits.get(request);
      if (!visit) throw new Error('door: this request was not let in');
      return visit;
    },
  };
}
