/** What is generated from the departments' schemas, written and checked from one list. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compose, type Finding } from './compose.ts';
import { departments, subgraphNames } from './departments.ts';
import { errorsPage, glossaryPage } from './documents.ts';
import { resolverTypes } from './generate.ts';
import { entityOwners, lint } from './lint.ts';
import { sharedFieldsText } from './shared-fields.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Generated {
  readonly file: string;
  readonly text: string;
}

function findings(): Finding[] {
  const owners = entityOwners();
  return subgraphNames.flatMap((name) => [...lint(name, owners)]);
}

async function generated(): Promise<readonly Generated[] | readonly Finding[]> {
  const composition = compose();
  if ('findings' in composition) return composition.findings;
  const types = await Promise.all(
    departments.map(async ({ name }) => ({
      file: `subgraphs/${name}/schema.generated.ts`,
      text: await resolverTypes(name),
    })),
  );
  return [
    { file: 'schema/supergraph.graphql', text: composition.supergraph },
    { file: 'schema/shared-fields.json', text: sharedFieldsText(composition.supergraph) },
    { file: 'docs/errors.md', text: errorsPage() },
    { file: 'docs/glossary.md', text: glossaryPage() },
    ...types,
  ];
}

const isFinding = (item: Generated | Finding): item is Finding => 'code' in item;

/** Writes everything that is generated; nothing is written when composition fails. */
export async function writeAll(): Promise<readonly Finding[]> {
  const items = await generated();
  const wrong = items.filter(isFinding);
  if (wrong.length > 0) return wrong;
  for (const item of items) if (!isFinding(item)) writeFileSync(root + item.file, item.text);
  return findings();
}

/** What is wrong or stale, without writing. */
export async function checkFresh(): Promise<readonly Finding[]> {
  const items = await generated();
  const stale = items.flatMap((item): Finding[] => {
    if (isFinding(item)) return [item];
    const committed = existsSync(root + item.file) ? readFileSync(root + item.file, 'utf8') : '';
    if (committed === item.text) return [];
    return [
      {
        code: 'STALE',
        department: '',
        place: `${item.file}:1`,
        message: 'what is committed is not what the departments’ schemas compose to',
        remedy: 'run npm run hub -- schema compose and commit the result',
      },
    ];
  });
  return [...stale, ...findings()];
}
