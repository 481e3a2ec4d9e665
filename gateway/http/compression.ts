/** Answers in the coding the client prefers, where they are large enough for that to pay. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { rangesOf } from './accept.ts';

export type Coding = 'br' | 'gzip';

/** Below one packet a coding saves nothing and costs a turn of the thread pool. In bytes. */
export const compressionThreshold = 1_400;

const codings: readonly Coding[] = ['br', 'gzip'];
// Quality 4 costs what gzip costs and saves more; the default, 11, is for files that are made once.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotliOptions),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} satisfies Record<Coding, (bytes: Buffer) => Promise<Buffer>>;

/** The coding to answer in; undefined where the client asks for none of them. */
export function codingOf(acceptEncoding: string | undefined): Coding | undefined {
  if (acceptEncoding === undefined) return undefined;
  const ranges = rangesOf(acceptEncoding);
  const weight = (coding: Coding): number =>
    (ranges.find(({ value }) => value === coding) ?? ranges.find(({ value }) => value === '*'))?.weight ?? 0;
  const [best] = codings.filter((coding) => weight(coding) > 0).sort((one, other) => weight(other) - weight(one));
  return best;
}

export const compressed = (bytes: Buffer, coding: Coding): Promise<Buffer> => compress[coding](bytes);
