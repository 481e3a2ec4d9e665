/** HTTP as it is on the line: these headers and no others, the answer's bytes as they came. `fetch` would add and decode. */
import { type IncomingHttpHeaders, request } from 'node:http';

export type Headers = Readonly<Record<string, string>>;

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** Undefined where the answer is compressed or empty. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
  readonly json: any;
}

export interface RawRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

export function sendRaw(url: string, { method, headers, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: given } = response;
        const isText = given['content-encoding'] === undefined && bytes.length > 0;
        const json = isText ? JSON.parse(bytes.toString('utf8')) : undefined;
        resolve({ status, type: given['content-type'] ?? '', headers: given, bytes, json });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
