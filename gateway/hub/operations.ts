/** `hub operations`: the documents agreed with partners, and the ids they are asked for by. */
import { relative } from 'node:path';
import { readConfig } from '../config.ts';
import { persistedDocuments } from '../operations/persisted.ts';

/** @throws {ConfigError}. */
export function printOperations(): void {
  for (const { client, file, id } of persistedDocuments(readConfig(process.env).persisted.folder))
    process.stdout.write(`${client}\t${id}\t${relative(process.cwd(), file)}\n`);
}
