/**
 * Reads a resident is not told of until a day: lawful reads that the law has kept covert (PIPL arts 18, 35). Each order names
 * its reader, purpose, ground and release date; it withholds from the resident alone, never from an owner or an auditor, and
 * stands in the record itself.
 */
import { readFileSync } from 'node:fs';
import { purposeNames } from '@hub/schema/purposes.ts';
import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';
import type { Intent, Place, Withholding } from './record.ts';

const day = z.iso.date();

const order = z.strictObject({
  /** The body that reads: a department's code, or the key of another. */
  organisation: z.string().min(1).max(100),
  purpose: z.enum(purposeNames as [string, ...string[]]),
  /** The law and article that keeps it covert. */
  basis: z.string().min(1).max(500),
  from: day,
  to: day,
  /** The day from which the resident is told. */
  release: day,
});

export type WithholdingOrder = z.infer<typeof order>;

/** @throws {ConfigError} naming the file and what is wrong with it; without a file there is no order. */
export function readOrders(file: string | undefined): readonly WithholdingOrder[] {
  if (file === undefined) return [];
  const wrong = (reason: string) =>
    new ConfigError(`TONGCHOU_AUDIT_WITHHELD=“${file}”:保密令有误 · the orders cannot be used: ${reason}`);
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  const { success, data, error } = z.array(order).safeParse(given);
  if (!success) throw wrong(z.prettifyError(error));
  if (data.some(({ from, to, release }) => from > to || release < to)) throw wrong('from ≤ to ≤ release is needed');
  return data;
}

/** China Standard Time, in which days of orders are counted. */
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Whether a read is kept from the resident today. */
export function isWithheld(
  { reader, purpose, time }: Pick<Intent & Place, 'reader' | 'purpose' | 'time'>,
  orders: readonly WithholdingOrder[],
  now: Date,
): boolean {
  const read = dayOf(time);
  const today = dayOf(now.toISOString());
  return orders.some(
    (each) =>
      each.organisation === reader.organisation &&
      each.purpose === purpose &&
      each.from <= read &&
      read <= each.to &&
      today < each.release,
  );
}

/** So that nothing is kept from a resident without a trace that cannot be changed. */
export const withholdingOf = (orders: readonly WithholdingOrder[]): Withholding => ({ kind: 'WITHHOLDING', orders });
