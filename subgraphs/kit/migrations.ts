/** The only place that knows how a department's `migrations/<dialect>/*.sql` are read, run and written. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DepartmentName } from '@hub/schema/departments.ts';
import { Migration } from '@mikro-orm/migrations';

export const dialects = ['sqlite', 'postgresql'] as const;
export type Dialect = (typeof dialects)[number];

const folderOf = (department: DepartmentName, dialect: Dialect): string =>
  fileURLToPath(new URL(`../${department}/migrations/${dialect}/`, import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();

const statementsOf = (text: string): string[] =>
  text
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** The department's migrations in order, as MikroORM's migrator takes them. */
export function migrationsList(department: DepartmentName, dialect: Dialect) {
  const folder = folderOf(department, dialect);
  mkdirSync(folder, { recursive: true });
  return filesIn(folder).map((file) => ({
    name: file.replace(/\.sql$/, ''),
    class: class extends Migration {
      override up(): void {
        for (const statement of statementsOf(readFileSync(join(folder, file), 'utf8'))) this.addSql(statement);
      }
    },
  }));
}

/** Writes `statements` as the department's next migration of that dialect; answers its path. */
export function writeMigration(department: DepartmentName, dialect: Dialect, name: string, sql: string): string {
  const folder = folderOf(department, dialect);
  const number = String(filesIn(folder).length + 1).padStart(4, '0');
  const path = join(folder, `${number}-${name}.sql`);
  writeFileSync(path, `${statementsOf(`${sql}\n`).join(';\n')};\n`);
  return path;
}
