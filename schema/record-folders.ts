/** Where a department keeps what it writes down about the hub: its own folder, on its own machine. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DepartmentName } from './departments.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** By `TONGCHOU_DATA`; `.data` in the project unless it is named. */
export const dataFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment['TONGCHOU_DATA'] ?? join(project, '.data');

export interface RecordFolders {
  /** What the hub asked the department. */
  readonly exchanges: string;
  /** File of the signed heads it holds as the second party, of one chain: each gateway has its own. */
  readonly heads: (chain: string) => string;
}

/** What a chain may be called: it becomes the name of a folder. */
export const chainName = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** By `TONGCHOU_EXCHANGES` and `TONGCHOU_AUDIT_HEADS`; under `TONGCHOU_DATA` unless they are named. */
export function recordFolders(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): RecordFolders {
  const data = dataFolder(environment);
  return {
    exchanges: join(environment['TONGCHOU_EXCHANGES'] ?? join(data, 'exchanges'), department),
    heads: (chain) =>
      join(environment['TONGCHOU_AUDIT_HEADS'] ?? join(data, 'audit-heads'), chain, `${department}.jsonl`),
  };
}
