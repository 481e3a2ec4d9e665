/** Values as both dialects take them: SQLite binds no booleans, so they are written as literals. */
import { sql as raw } from 'kysely';

export const bindable = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]) => [column, typeof value === 'boolean' ? raw.lit(value) : value]),
    // A literal stands where the boolean stood; Kysely takes either.
  ) as Values;
