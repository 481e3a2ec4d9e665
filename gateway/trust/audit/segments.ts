/** The store's files: one a day, more where a day is long; their names in order are the order of the chain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from './chain.ts';

const shape = /^(\d{4}-\d{2}-\d{2})-(\d{4})\.jsonl$/;

export const segmentsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => shape.test(name))
        .sort()
    : [];

/** The name after `last`: of `day`, unless the clock went back, which must not put a new segment before an old one. */
export function nextSegment(last: string | undefined, day: string): string {
  const [, lastDay = '', number = '0000'] = shape.exec(last ?? '') ?? [];
  return day > lastDay ? `${day}-0001.jsonl` : `${lastDay}-${String(Number(number) + 1).padStart(4, '0')}.jsonl`;
}

export const dayOf = (segment: string): string => segment.slice(0, 10);

/** The lines of one file; what stands after the last line's end is a line that is not whole. */
export function* linesOf(file: string): Generator<Line> {
  // latin1 keeps every byte apart, so that no altered byte hides behind a replacement character.
  const text = readFileSync(file, 'latin1');
  let from = 0;
  for (let line = 1; from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const isWhole = end >= 0;
    const bytes = Buffer.from(text.slice(from, isWhole ? end : undefined), 'latin1');
    yield { text: utf8(bytes), bytes, file, line, isWhole };
    from = isWhole ? end + 1 : text.length;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are no UTF-8 become a text no record has. */
function utf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return '';
  }
}

export function* linesIn(folder: string): Generator<Line> {
  for (const segment of segmentsIn(folder)) yield* linesOf(join(folder, segment));
}
