/** A client that costs little: keep-alive connections, a fixed number of requests at a time, answers counted and not parsed. */
import { Pool } from 'undici';
import type { Stretch } from './measure.ts';

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's
  readonly json: any;
  readonly bytes: number;
}

/** A request whose answer is known to be right at this length. */
export interface Question {
  readonly body: string;
  readonly bytes: number;
}

/** How long a stretch lasts: until `requests` are answered, or `ms` have passed and at least `floor` are. */
export interface Bounds {
  readonly concurrency: number;
  readonly requests: number;
  readonly ms: number;
  readonly floor: number;
}

const headersOf = ({ headers }: Target) => ({
  'content-type': 'application/json',
  accept: 'application/json',
  ...headers,
});

export interface Client {
  /** One request, parsed: what the data is compared by. */
  once(body: string): Promise<Answer>;
  /** The questions over and over in turn, timed. @throws when an answer is not 200 or not as long as it was. */
  stretch(questions: readonly Question[], bounds: Bounds): Promise<Stretch>;
  stop(): Promise<void>;
}

export function client(target: Target, connections: number): Client {
  const { origin, pathname } = new URL(target.url);
  const pool = new Pool(origin, { connections, pipelining: 1, keepAliveTimeout: 60_000, headersTimeout: 30_000 });
  const headers = headersOf(target);

  /** Resolves to the length of the answer. */
  function send(body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      let bytes = 0;
      let status = 0;
      pool.dispatch(
        { path: pathname, method: 'POST', headers, body },
        {
          // undici wants it, though there is nothing to do yet.
          onRequestStart: () => undefined,
          onResponseStart: (_, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_, chunk) => {
            bytes += chunk.length;
          },
          onResponseEnd: () => (status === 200 ? resolve(bytes) : reject(new Error(`answered ${status}`))),
          onResponseError: (_, error) => reject(error),
        },
      );
    });
  }

  return {
    once: async (body) => {
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body });
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      return { json: JSON.parse(bytes.toString('utf8')), bytes: bytes.length };
    },
    stretch: async (questions, { concurrency, requests, ms, floor }) => {
      const latenciesMs: number[] = [];
      const began = performance.now();
      let sent = 0;
      let failure: unknown;
      const goesOn = () => failure === undefined && sent < requests && (sent < floor || performance.now() - began < ms);
      async function worker(): Promise<void> {
        while (goesOn()) {
          const { body, bytes } = questions[sent % questions.length] as Question;
          sent += 1;
          const start = performance.now();
          const length = await send(body);
          latenciesMs.push(performance.now() - start);
          if (length !== bytes) throw new Error(`answered ${length} bytes where ${bytes} were right`);
        }
      }
      // One wrong answer ends them all, so that none is still asking when the next contender's turn comes.
      const stopping = (error: unknown) => {
        failure ??= error;
      };
      await Promise.all(Array.from({ length: concurrency }, () => worker().catch(stopping)));
      if (failure !== undefined) throw failure;
      return { latenciesMs, wallMs: performance.now() - began };
    },
    stop: () => pool.destroy(),
  };
}
