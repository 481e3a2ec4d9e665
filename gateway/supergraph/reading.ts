/** One look at the supergraph file, and what makes two looks the same. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SupergraphError } from './fault.ts';

export interface Reading {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
}

/** @throws {SupergraphError} naming the file. */
export function readingOf(file: string): Reading {
  try {
    const bytes = readFileSync(file);
    return { file, text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw new SupergraphError(
      'SUPERGRAPH_UNREADABLE',
      `读不到超图文件 · cannot read the supergraph file: ${file} (${error instanceof Error ? error.message : error})`,
    );
  }
}
