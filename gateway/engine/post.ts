/** One POST over a kept-alive connection: bytes out, bytes in, one deadline for the whole of it. */
import { type Dispatcher, Pool } from 'undici';
import type { Presence } from './presence.ts';

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

export interface Posted {
  readonly status: number;
  readonly bytes: Buffer;
}

export interface Poster {
  /** @throws {TimeoutError} past the deadline, {ClientGoneError} when nobody waits any more, and the network's own errors. */
  post(headers: Record<string, string>, body: Buffer, client: Presence): Promise<Posted>;
  stop(): Promise<void>;
}

interface Settle {
  readonly resolve: (posted: Posted) => void;
  readonly reject: (error: Error) => void;
}

class Exchange implements Dispatcher.DispatchHandler {
  readonly #settle: Settle;
  readonly #timer: NodeJS.Timeout;
  readonly #forget: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #lost: Error | undefined;
  #status = 0;
  #first: Buffer | undefined;
  #rest: Buffer[] | undefined;

  constructor(settle: Settle, deadlineMs: number, client: Presence) {
    this.#settle = settle;
    this.#timer = setTimeout(() => this.#abort(new TimeoutError()), deadlineMs);
    this.#forget = client.whenGone(() => this.#abort(new ClientGoneError()));
  }

  #abort(error: Error): void {
    this.#lost ??= error;
    this.#controller?.abort(error);
    // Still queued for a connection: there is nothing to abort yet, and nobody to wait for.
    if (!this.#controller) this.#end(() => this.#settle.reject(error));
  }

  #end(settle: () => void): void {
    clearTimeout(this.#timer);
    this.#forget();
    settle();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#lost) controller.abort(this.#lost);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#first === undefined) this.#first = chunk;
    else {
      this.#rest ??= [this.#first];
      this.#rest.push(chunk);
    }
  }

  onResponseEnd(): void {
    const bytes = this.#rest ? Buffer.concat(this.#rest) : (this.#first ?? Buffer.alloc(0));
    this.#end(() => this.#settle.resolve({ status: this.#status, bytes }));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(() => this.#settle.reject(this.#lost ?? error));
  }
}

/** @param deadlineMs time for the whole exchange, in milliseconds. */
export function poster(url: string, deadlineMs: number): Poster {
  const { origin, pathname, search } = new URL(url);
  // The deadline above covers the phases undici would time by itself.
  const pool = new Pool(origin, {
    connections: 128,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = pathname + search;
  return {
    post: (headers, body, client) =>
      new Promise((resolve, reject) => {
        pool.dispatch({ path, method: 'POST', headers, body }, new Exchange({ resolve, reject }, deadlineMs, client));
      }),
    stop: () => pool.destroy(),
  };
}
