/** Asks a department at its own address, past the gateway: with its signature, or without. */
import type { KeyObject } from 'node:crypto';
import type { openDatabase } from '@hub/kit/database.ts';
import { sectorOf } from '@hub/kit/sector-reference.ts';
import { actorWith } from '@hub/kit/testing.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import { type Actor, signerFor } from '@hub/schema/door.ts';

export interface DepartmentUnderTest {
  readonly name: DepartmentName;
  readonly url: string;
  readonly key: KeyObject;
  readonly orm: Awaited<ReturnType<typeof openDatabase>>;
}

/** The hub's reference of the person a department's row has under the sector's. @throws {Error} for another sector's. */
export const hubReference = ({ orm }: Pick<DepartmentUnderTest, 'orm'>, stored: string): string =>
  sectorOf(orm.em.getPlatform()).turner.turnedBack(stored);

/** What came back, whole: two answers that differ in nothing are equal. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export async function whole(response: Response): Promise<WholeAnswer> {
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

type Address = Pick<DepartmentUnderTest, 'url'>;

export const askUnsigned = async (
  { url }: Address,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<WholeAnswer> =>
  whole(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );

/** Asks as the gateway does in the name of `as`. */
export function askSigned(
  { name, url, key }: Pick<DepartmentUnderTest, 'name' | 'url' | 'key'>,
  body: object,
  as: Partial<Actor> = {},
): Promise<WholeAnswer> {
  const text = JSON.stringify(body);
  const sign = signerFor(name, key);
  return askUnsigned(
    { url },
    body,
    sign({ actor: actorWith(as), requestId: 'request-0001', body: text, deadlineMs: 10_000 }),
  );
}
