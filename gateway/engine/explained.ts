/** A null is told once: where a department gave its reason, that the null may not stand is a consequence. */
import type { GraphQLFormattedError } from 'graphql';

const holds = (path: readonly unknown[], longer: readonly unknown[]): boolean =>
  path.length <= longer.length && path.every((step, index) => step === longer[index]);

/** `departments`' errors, and those of the shaping that none of them explains. */
export function toldOnce(
  departments: readonly GraphQLFormattedError[],
  shaping: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  if (departments.length === 0 || shaping.length === 0) return shaping.length === 0 ? departments : shaping;
  const isExplained = ({ path: lost = [] }: GraphQLFormattedError): boolean =>
    departments.some(({ path }) => path === undefined || holds(path, lost) || holds(lost, path));
  return [...departments, ...shaping.filter((error) => !isExplained(error))];
}
