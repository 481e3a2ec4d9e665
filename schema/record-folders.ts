/** Where a department keeps what it writes down about the hub: its own folder, on its own machine. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DepartmentName } from './departments.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

export interface RecordFolders {
  /** What the hub asked the department. */
  readonly exchanges: string;
}

/** By `TONGCHOU_EXCHANGES`, a folder with one for each department; under `TONGCHOU_DATA` unless it is named. */
export function recordFolders(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): RecordFolders {
  const data = environment['TONGCHOU_DATA'] ?? join(project, '.data');
  return { exchanges: join(environment['TONGCHOU_EXCHANGES'] ?? join(data, 'exchanges'), department) };
}
