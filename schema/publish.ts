/** The only place that knows how a department's schema files become its published SDL: link header, shared definitions, own files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type DocumentNode, Kind, parse, Source, specifiedScalarTypes, visit } from 'graphql';
import { auditGraph, type SubgraphName } from './departments.ts';

/** Composition 2.14 refuses links above v2.14. */
const link = parse(`extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.12"
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@override", "@interfaceObject", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"]
)`).definitions;

const root = fileURLToPath(new URL('../', import.meta.url));
const sharedFolder = fileURLToPath(new URL('./shared/', import.meta.url));

/** Definitions of one file, each knowing its file (relative to the project) and line. */
function definitionsOf(path: string): readonly DefinitionNode[] {
  return parse(new Source(readFileSync(path, 'utf8'), relative(root, path))).definitions;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));

const nameOf = (definition: DefinitionNode): string | undefined =>
  'name' in definition ? definition.name?.value : undefined;

const shared = filesOf(sharedFolder).flatMap(definitionsOf);
const sharedByName = new Map(shared.map((definition) => [nameOf(definition), definition]));

function referredNames(definitions: readonly DefinitionNode[]): Set<string> {
  const names = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions },
    { NamedType: ({ name }) => void names.add(name.value), Directive: ({ name }) => void names.add(name.value) },
  );
  return names;
}

/** `definitions` with every shared definition they refer to, directly or through another one. */
function withShared(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const all = [...definitions];
  const present = new Set<string>(specifiedScalarTypes.map(({ name }) => name));
  for (const definition of definitions) present.add(nameOf(definition) ?? '');
  for (let referred = referredNames(all); ; referred = referredNames(all)) {
    const missing = [...referred].filter((name) => !present.has(name) && sharedByName.has(name));
    if (missing.length === 0) return all;
    for (const name of missing) {
      present.add(name);
      all.push(sharedByName.get(name) as DefinitionNode);
    }
  }
}

export const schemaFolder = (name: SubgraphName): string =>
  join(root, name === auditGraph.name ? 'gateway/audit-graph' : `subgraphs/${name}`, 'schema');

/** The definitions the department wrote by hand. @throws {GraphQLError} a syntax error, with file and line. */
export function ownDefinitions(department: SubgraphName): readonly DefinitionNode[] {
  const folder = schemaFolder(department);
  return existsSync(folder) ? filesOf(folder).flatMap(definitionsOf) : [];
}

/** What the department publishes. @throws {GraphQLError} a syntax error, with file and line. */
export function publishedDocument(department: SubgraphName): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [...link, ...withShared(ownDefinitions(department))] };
}
