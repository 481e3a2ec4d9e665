/** `hub access`: the table of personas and protected places. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { readSupergraphFile } from '../supergraph/supergraph.ts';
import { accessPage } from '../trust/access-table.ts';

const page = fileURLToPath(new URL('../../docs/access.md', import.meta.url));

export async function printAccess({ write }: { readonly write?: boolean }): Promise<void> {
  const { policy } = readSupergraphFile(readConfig(process.env).supergraph);
  if (write) writeFileSync(page, accessPage(policy));
  else process.stdout.write(accessPage(policy));
}
