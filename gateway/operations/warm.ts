/** Plans known operations before anyone asks for them: a cold plan takes milliseconds in which nobody else is answered. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { Log } from '../engine/asking.ts';

interface KnownOperation {
  readonly file: string;
  readonly text: string;
  readonly operationName: string | undefined;
}

/** The operations of every `.graphql` file in `folder` and below it. @throws the file system's errors. */
function knownOperations(folder: string): KnownOperation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return parse(text).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? [{ file, text, operationName: definition.name?.value }] : [],
      );
    });
}

/**
 * @param plan plans an operation as it is executed for one who may read all of it
 * @returns how many operations are ready; one that cannot be planned is told in the log and left out.
 */
export async function warmUp(
  plan: (text: string, operationName: string | undefined) => Promise<unknown>,
  folder: string,
  log: Log,
): Promise<number> {
  let ready = 0;
  for (const { file, text, operationName } of knownOperations(folder)) {
    try {
      await plan(text, operationName);
      ready += 1;
    } catch (error) {
      log.error({ file, operationName, error }, 'a known operation cannot be planned');
    }
  }
  return ready;
}
