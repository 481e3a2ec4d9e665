import { describe, expect, test } from '@jest/globals';
import { parse, Source } from 'graphql';
import { composeDocuments, printFinding } from '../compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires"])';

const written = (name: 'justice' | 'health', body: string) => ({
  name,
  document: () => parse(new Source(`${link}\n${body}`, `subgraphs/${name}/schema/person.graphql`)),
});

describe('what a department wrote that does not compose', () => {
  test('is told with department, file, line and what to do', () => {
    const composition = composeDocuments([
      written(
        'justice',
        'type Query { cases: [Case!] }\ntype Case @key(fields: "id") { id: ID! }\ntype Person @key(fields: "id") { id: ID! name: String }',
      ),
      written('health', 'type Person @key(fields: "id") { id: ID! name: String }'),
    ]);
    const [finding] = 'findings' in composition ? composition.findings : [];
    expect(finding).toMatchObject({ code: 'INVALID_FIELD_SHARING', remedy: expect.stringContaining('@shareable') });
    expect(finding?.place).toMatch(/^subgraphs\/(justice|health)\/schema\/person\.graphql:\d+$/);
    expect(printFinding(finding as NonNullable<typeof finding>)).toContain('→');
  });

  test('a syntax error names its file and line, and nothing is composed', () => {
    const composition = composeDocuments([written('justice', 'type Query {\n  cases: [Case!\n}')]);
    expect(composition).toMatchObject({
      findings: [{ code: 'GRAPHQL_SYNTAX', department: 'justice', place: 'subgraphs/justice/schema/person.graphql:4' }],
    });
  });

  test('a type of an unknown name is told to its department', () => {
    const composition = composeDocuments([written('health', 'type Query { hospital: Hospitl }')]);
    expect(composition).toMatchObject({ findings: [{ department: 'health' }] });
  });
});
