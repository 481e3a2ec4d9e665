/** Days compare as text; these say which of several comes first or last. */

export const earliest = (...days: readonly string[]): string => [...days].sort()[0] ?? '';
export const latest = (...days: readonly string[]): string => [...days].sort().at(-1) ?? '';
