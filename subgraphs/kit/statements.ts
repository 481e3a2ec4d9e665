/** Statements of a SQLite database are prepared once: parsing the same text at every request cost more than most of them do. */

/** What of better-sqlite3's `Database` is needed. */
interface Database {
  prepare(text: string): unknown;
}

/** A department's resolvers write a few hundred texts; lists of other lengths make more. */
const most = 1_000;

/** What was used least recently is forgotten first. SQLite itself prepares a statement anew when the tables have changed. */
export function keepStatements(database: Database): void {
  const prepare = database.prepare.bind(database);
  const kept = new Map<string, unknown>();
  database.prepare = (text) => {
    const known = kept.get(text);
    const statement = known ?? prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return statement;
  };
}
