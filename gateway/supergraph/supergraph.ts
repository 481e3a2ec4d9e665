/** The only place that reads a supergraph: from a file to what the engine runs and the policy it was stripped of. */
import { type SharedField, sharedFields } from '@hub/schema/shared-fields.ts';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  print,
  type StringValueNode,
  visit,
} from 'graphql';
import { type CostTable, costTableOf } from '../limits/cost-table.ts';
import { type Policy, policyOf } from '../trust/policy.ts';
import { isProtectionLink, protectionsOf, UnknownProtection } from '../trust/security.ts';
import { SupergraphError } from './fault.ts';
import { argumentOf } from './links.ts';
import { readingOf } from './reading.ts';

export interface Supergraph {
  /** SDL the engine plans on: no security directive stands in it. */
  readonly executable: string;
  readonly policy: Policy;
  readonly costs: CostTable;
  /** Every field by its coordinate, with who owns what it gives. */
  readonly fields: ReadonlyMap<string, SharedField>;
  readonly departments: readonly { readonly name: string; readonly url: string }[];
}

/** The execution copy: `@apollo/gateway` refuses to start on the security directives, and enforces none of them. */
function stripped(supergraph: DocumentNode): DocumentNode {
  const names = protectionsOf(supergraph);
  // `requiresScopes__Scope` and its like go with them.
  const isSecurity = (name: string) => names.has(name) || names.has(name.split('__')[0] ?? name);
  return visit(supergraph, {
    Directive: (node) => {
      const isLink =
        node.name.value === 'link' && isProtectionLink(String(argumentOf(node as ConstDirectiveNode, 'url')));
      return isLink || names.has(node.name.value) ? null : undefined;
    },
    DirectiveDefinition: ({ name }) => (isSecurity(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (isSecurity(name.value) ? null : undefined),
  });
}

/** Places that carry a security directive, counted by walking the document: what the policy table is held against. */
function countSecurity(supergraph: DocumentNode): number {
  const names = protectionsOf(supergraph);
  const places = new Set<unknown>();
  visit(supergraph, {
    Directive: (node, _key, _parent, _path, ancestors) => {
      if (names.has(node.name.value)) places.add(ancestors.at(-1));
    },
  });
  return places.size;
}

/** @throws {SupergraphError} for a protection nobody here enforces. */
function policyAt(document: DocumentNode, origin: string): Policy {
  try {
    return policyOf(document);
  } catch (error) {
    if (!(error instanceof UnknownProtection)) throw error;
    throw new SupergraphError(
      'PROTECTION_UNKNOWN',
      `${origin}: 超图要求本网关不认识的保护 ${error.message},拒绝提供服务 · the supergraph asks for a protection this gateway does not enforce, ${error.message}: refusing to serve`,
    );
  }
}

function departmentsOf(supergraph: DocumentNode) {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).map(({ directives }) => {
    const given = directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const text = (wanted: string) =>
      (given.find(({ name }) => name.value === wanted)?.value as StringValueNode | undefined)?.value ?? '';
    return { name: text('name'), url: text('url') };
  });
}

/** @throws {SupergraphError} when it is not a supergraph, or a protected place of it is missing from the policy. */
export function readSupergraph(sdl: string, origin: string): Supergraph {
  let document: DocumentNode;
  try {
    document = parse(sdl, { noLocation: true });
  } catch (error) {
    const at = error instanceof GraphQLError ? `:${error.locations?.[0]?.line ?? 1}: ${error.message}` : '';
    throw new SupergraphError(
      'SUPERGRAPH_MALFORMED',
      `超图文件无法解析 · the supergraph is not GraphQL: ${origin}${at}`,
    );
  }
  const departments = departmentsOf(document);
  if (departments.length === 0)
    throw new SupergraphError(
      'SUPERGRAPH_MALFORMED',
      `${origin} 不是超图:没有 join__Graph · is not a supergraph (no join__Graph): compose one with npm run hub -- schema compose`,
    );
  const policy = policyAt(document, origin);
  const protectedPlaces = countSecurity(document);
  if (protectedPlaces !== policy.coordinates.size)
    throw new SupergraphError(
      'POLICY_INCOMPLETE',
      `${origin}: 受保护的位置 ${protectedPlaces} 处,策略表 ${policy.coordinates.size} 项 · ${protectedPlaces} protected places, ${policy.coordinates.size} in the policy table: refusing to serve`,
    );
  return {
    executable: print(stripped(document)),
    policy,
    costs: costTableOf(document),
    fields: sharedFields(document),
    departments,
  };
}

/** @throws {SupergraphError} naming the file. */
export const readSupergraphFile = (file: string): Supergraph => readSupergraph(readingOf(file).text, file);
