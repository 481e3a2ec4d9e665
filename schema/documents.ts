/** Pages of `docs/` that are printed from tables, so that they cannot differ from what runs. */
import { errors } from './errors.ts';
import { glossary } from './glossary.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const notice = 'Printed by `npm run hub -- schema compose`; do not edit.';

export function errorsPage(): string {
  const rows = Object.entries(errors).map(
    ([code, { status, zh, en }]) => `| \`${code}\` | ${status} | ${cell(zh)} | ${cell(en)} |`,
  );
  return [
    '# Errors',
    '',
    `${notice} A program reads \`extensions.code\`; a person reads the message, Chinese first. The status is that of a whole`,
    'request refused; where only a field is refused the answer stays 200 with partial data. A code is never reused.',
    'Beside these stand `GRAPHQL_PARSE_FAILED` and `GRAPHQL_VALIDATION_FAILED` (400) for documents that are not valid GraphQL.',
    '',
    '| code | status | 说明 | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

export function glossaryPage(): string {
  const rows = glossary.map(({ zh, en, note = '' }) => `| ${cell(zh)} | ${cell(en)} | ${cell(note)} |`);
  return ['# Glossary', '', notice, '', '| 中文 | English | note |', '|---|---|---|', ...rows, ''].join('\n');
}
