/** The only place that knows composition: published schemas in, one supergraph out, errors with department, file and line. */
import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError } from 'graphql';
import { departments, type SubgraphName, subgraphNames } from './departments.ts';
import { publishedDocument } from './publish.ts';

export interface Finding {
  readonly code: string;
  readonly department: string;
  /** `file:line`, relative to the project; empty where composition names no place. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export type Composition = { readonly supergraph: string } | { readonly findings: readonly Finding[] };

const remedies: Readonly<Record<string, string>> = {
  GRAPHQL_SYNTAX: 'mend the GraphQL at this place',
  INVALID_FIELD_SHARING: 'mark the field @shareable in every department, or let one department own it',
  SATISFIABILITY_ERROR:
    'give the type a resolvable @key in the department that has the field, or move the field to its owner',
  EXTERNAL_MISSING_ON_BASE: 'the owner has no such field: correct the name, or ask the owner to publish it',
  EXTERNAL_UNUSED: 'remove the @external field, or name it in a @requires',
  FIELD_TYPE_MISMATCH: 'agree on one type with the other department; a shared one belongs in schema/shared/',
  ENUM_VALUE_MISMATCH: 'move the enum to schema/shared/ so that all departments have the same values',
  KEY_INVALID_FIELDS: 'name only fields of this type in @key',
  REQUIRES_INVALID_FIELDS: 'name only fields that are @external here in @requires',
  INVALID_GRAPHQL: 'mend the definition at this place',
};

/** The gateway says itself where it serves its own. */
const urlOf = (name: SubgraphName): string => {
  const department = departments.find((each) => each.name === name);
  return department ? `http://127.0.0.1:${department.port}/graphql` : 'http://127.0.0.1/graphql';
};

function findingOf(error: GraphQLError, department = ''): Finding {
  const code = String(error.extensions['code'] ?? 'GRAPHQL_SYNTAX');
  const named = /^\[([\w-]+)\] /.exec(error.message);
  const node = error.nodes?.find(({ loc }) => loc);
  const file = node?.loc?.source.name ?? error.source?.name ?? '';
  const line = node?.loc?.startToken.line ?? error.locations?.[0]?.line;
  return {
    code,
    department: department || named?.[1] || /^subgraphs\/([\w-]+)\//.exec(file)?.[1] || '',
    place: file ? `${file}:${line ?? 1}` : '',
    message: error.message.replace(/^\[[\w-]+\] /, ''),
    remedy: remedies[code] ?? 'see the federation reference for this code',
  };
}

/** A department's name and what it publishes; reading it may throw a syntax error. */
interface Published {
  readonly name: SubgraphName;
  readonly document: () => DocumentNode;
}

/** Composes what departments wrote; never throws for it. */
export function composeDocuments(published: readonly Published[]): Composition {
  const services = [];
  const findings: Finding[] = [];
  for (const { name, document } of published) {
    try {
      services.push({ name, url: urlOf(name), typeDefs: document() });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      findings.push(findingOf(error, name));
    }
  }
  if (findings.length > 0) return { findings };
  const { supergraphSdl, errors } = composeServices(services);
  return errors ? { findings: errors.map((error) => findingOf(error)) } : { supergraph: `${supergraphSdl}\n` };
}

export const compose = (): Composition =>
  composeDocuments(subgraphNames.map((name) => ({ name, document: () => publishedDocument(name) })));

export const printFinding = ({ code, department, place, message, remedy }: Finding): string =>
  [
    `✗ ${code}${department ? ` · department ${department}` : ''}${place ? ` · ${place}` : ''}`,
    `  ${message.replaceAll('\n', '\n  ')}`,
    `  → ${remedy}`,
  ].join('\n');
