/**
 * A department's own log of what the hub asked it, as it lies on disk: JSON lines, a file a day. The department writes it,
 * its auditor reads it, and the hub's record is held against it. Who, when, why and which fields; never values, never keys.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LoggedExchange {
  /** The gateway's id of the request, the same in its own record. */
  readonly request: string;
  /** RFC 3339, of the clock on the wall. */
  readonly time: string;
  readonly subject: string;
  readonly persona: string;
  readonly organisation: string | null;
  readonly purpose: string | null;
  /** Personal coordinates asked for, of the department's own schema, sorted; empty where it was asked for none. */
  readonly coordinates: readonly string[];
}

/**
 * Days an exchange is kept: with personal data three years, as records of use (order 809 art 27; PIPL 56); without, six
 * months, as network logs (Cybersecurity Law art 21). So there are two files a day.
 */
export const keptDays = { personal: 1_096, other: 184 } as const;
export type ExchangeKind = keyof typeof keptDays;

const shape = /^(personal|other)-(\d{4}-\d{2}-\d{2})\.jsonl$/;

export const exchangeFile = (kind: ExchangeKind, day: string): string => `${kind}-${day}.jsonl`;

export interface ExchangeFile {
  readonly name: string;
  readonly kind: ExchangeKind;
  readonly day: string;
}

/** The files of a log in the order of their names. */
export const exchangeFiles = (folder: string): ExchangeFile[] =>
  (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((name) => {
    const [, kind, day = ''] = shape.exec(name) ?? [];
    return kind ? [{ name, kind: kind as ExchangeKind, day }] : [];
  });

/** Instants, RFC 3339; both belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A line a crash left half-written is no exchange. */
function exchangeOf(line: string): LoggedExchange[] {
  try {
    return [JSON.parse(line) as LoggedExchange];
  } catch {
    return [];
  }
}

export interface ExchangePage {
  readonly exchanges: readonly LoggedExchange[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** Exchanges one page holds at most. */
const pageSize = 5_000;

const place = /^((?:personal|other)-\d{4}-\d{2}-\d{2}\.jsonl):(\d+)$/;

/** The exchanges of a period, page by page. @param after what the page before said of the next; null for the first. */
export async function readExchanges(folder: string, { from, to }: Period, after: string | null): Promise<ExchangePage> {
  const [, file = '', line = '0'] = place.exec(after ?? '') ?? [];
  const files = exchangeFiles(folder).filter(
    ({ name, day }) => name >= file && day >= from.slice(0, 10) && day <= to.slice(0, 10),
  );
  const exchanges: LoggedExchange[] = [];
  for (const { name } of files) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (let index = name === file ? Number(line) : 0; index < lines.length; index += 1) {
      if (exchanges.length === pageSize) return { exchanges, next: `${name}:${index}` };
      exchanges.push(...exchangeOf(lines[index] as string).filter(({ time }) => time >= from && time <= to));
    }
  }
  return { exchanges, next: null };
}
