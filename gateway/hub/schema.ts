/** `hub schema`: composes, and says what is wrong with department, file, line and remedy. */

import { type Finding, printFinding } from '@hub/schema/compose.ts';
import { checkFresh, writeAll } from '@hub/schema/write.ts';

function report(findings: readonly Finding[], done: string): void {
  for (const finding of findings) process.stderr.write(`${printFinding(finding)}\n`);
  if (findings.length > 0) {
    process.stderr.write(`✗ ${findings.length} finding(s)\n`);
    process.exitCode = 1;
  } else process.stdout.write(`✓ ${done}\n`);
}

export async function composeSchemas(): Promise<void> {
  report(await writeAll(), 'schema/supergraph.graphql and the generated types are written');
}

export async function checkSchemas(): Promise<void> {
  report(await checkFresh(), 'the schemas compose, keep the house rules, and what is committed is fresh');
}
