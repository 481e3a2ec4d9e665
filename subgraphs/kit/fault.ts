/** A fault as a department logs it: where it was, and never with what data. A database's own words hold the values it was given. */
import { withoutResidentIds } from '@hub/schema/resident-id.ts';

interface Fault {
  readonly name: string;
  /** Of the system or the database, such as SQLITE_BUSY or 23505. */
  readonly code: string | undefined;
  /** Undefined where it may hold values. */
  readonly message: string | undefined;
  readonly at: readonly string[];
}

/** Errors of this language and of the system say what is wrong with the program, not with the data. */
const plain: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError']);

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, message: undefined, at: [] };
  const { name, message, stack = '' } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    name,
    code,
    message: plain.has(name) ? withoutResidentIds(message) : undefined,
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}
