/** Departments' errors, placed where the client sees the data they are about. */
import type { GraphQLFormattedError } from 'graphql';
import type { DepartmentError } from './asking.ts';
import type { Place } from './cursor.ts';

/** @param known the client's key of a key of the merged data. */
export function placedError(
  error: DepartmentError,
  place: Place | undefined,
  known: (key: string) => string,
): GraphQLFormattedError {
  const { message = 'A department reported an error', extensions } = error;
  return {
    message,
    ...(place ? { path: place.map((step) => (typeof step === 'string' ? known(step) : step)) } : {}),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions },
  };
}
