/** Reads a POST's body as JSON: one media type, one encoding, one size. */
import type { IncomingMessage } from 'node:http';
import { rangesOf } from './accept.ts';

export class RefusedBody extends Error {
  override readonly name = 'RefusedBody';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Media types a foreign page may send without asking, forms and plain text, are none of ours: what has effects needs a preflight. */
function checkType(contentType: string | undefined): void {
  if (contentType === 'application/json') return;
  const [type] = rangesOf(contentType ?? '');
  if (type?.value !== 'application/json') throw new RefusedBody(415, 'content-type must be application/json');
  if ((type.parameters['charset'] ?? 'utf-8') !== 'utf-8') throw new RefusedBody(415, 'the charset must be utf-8');
}

function bytesOf(message: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(message.headers['content-length'] ?? 0);
  const tooLarge = () => new RefusedBody(413, `the body is larger than ${limit} bytes`);
  if (announced > limit) {
    message.resume();
    return Promise.reject(tooLarge());
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) reject(tooLarge());
      else chunks.push(chunk);
    });
    message.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    message.on('error', reject);
  });
}

/** @throws {RefusedBody} with the status to answer. */
export async function readBody(message: IncomingMessage, limit: number): Promise<unknown> {
  checkType(message.headers['content-type']);
  const bytes = await bytesOf(message, limit);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new RefusedBody(400, 'the body is not JSON');
  }
}
