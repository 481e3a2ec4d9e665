/** Follows a subscription of a gateway, as a client of GraphQL over SSE does. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createParser } from 'eventsource-parser';

export interface Payload {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own subscription asked for
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string }; readonly message: string }[];
  readonly extensions: { readonly requestId: string };
}

export interface Following {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The next payload; undefined once the stream says it is complete. @throws {Error} where it ends without saying so. */
  next(): Promise<Payload | undefined>;
  /** Codes of the payload that ended it. @throws {Error} where it is followed by another. */
  ending(): Promise<readonly string[]>;
  /** What was answered instead of a stream. */
  refusal(): Promise<Payload>;
  leave(): void;
  /** The connection as it is, for a client that does not read. */
  readonly response: IncomingMessage;
}

export const codesIn = ({ errors = [] }: Payload): string[] => errors.map(({ extensions }) => extensions.code);

type Headers = Readonly<Record<string, string>>;

export async function follow(
  url: string,
  body: { readonly query: string; readonly variables?: object },
  headers: Headers = {},
): Promise<Following> {
  const given = { 'content-type': 'application/json', accept: 'text/event-stream', ...headers };
  const sent = request(`${url}/graphql`, { method: 'POST', headers: given, agent: false });
  sent.end(JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const arrived: (Payload | undefined)[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => void arrived.push(event === 'complete' ? undefined : JSON.parse(data)),
  });
  const chunks = response.setEncoding('utf8').iterator({ destroyOnReturn: false });
  async function next(): Promise<Payload | undefined> {
    while (arrived.length === 0) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('the stream ended without saying that it is complete');
      parser.feed(value);
    }
    return arrived.shift();
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    next,
    ending: async () => {
      const last = await next();
      if (last && !last.errors) throw new Error(`not an ending: ${JSON.stringify(last)}`);
      if (last && (await next())) throw new Error('something came after the refusal');
      return last ? codesIn(last) : [];
    },
    refusal: async () => {
      let text = '';
      for await (const chunk of response) text += chunk;
      return JSON.parse(text);
    },
    leave: () => response.destroy(),
    response,
  };
}
