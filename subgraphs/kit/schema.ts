/** The only place that knows how a published schema and resolvers become an executable subgraph. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { departmentNamed } from '@hub/schema/departments.ts';
import { publishedDocument } from '@hub/schema/publish.ts';
import { scalars } from '@hub/schema/scalars.ts';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from './context.ts';
import type { ResolverMap, Subgraph } from './define-subgraph.ts';
import { grantRules } from './granted.ts';
import { guard } from './guard.ts';

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What every department answers the same way: that it answers. */
function completeness({ department, dataAsOf }: Subgraph): ResolverMap {
  const { code } = departmentNamed(department);
  if (code === 'COORDINATION') return {};
  const answer = (_parent: unknown, _args: unknown, context: Context) => ({
    department: code,
    answeredAt: context.now,
    dataAsOf,
  });
  return {
    Completeness: { __resolveReference: (reference: unknown) => reference, [camelCase(department)]: answer },
  };
}

/** @throws {Error} naming the resolver that stands for no type of the schema. */
export function executableSchema(subgraph: Subgraph): GraphQLSchema {
  const typeDefs = publishedDocument(subgraph.department);
  const resolvers = { ...completeness(subgraph), ...scalars, ...subgraph.resolvers };
  const used = Object.fromEntries(
    Object.entries(resolvers).filter(
      ([name]) =>
        !(name in scalars) ||
        typeDefs.definitions.some((definition) => 'name' in definition && definition.name?.value === name),
    ),
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: used as never }]);
  for (const [name, fields] of Object.entries(subgraph.resolvers)) {
    const type = schema.getType(name);
    if (!type) throw new Error(`${subgraph.department}: resolvers for ${name}, which its schema does not have`);
    if (!isObjectType(type)) continue;
    for (const field of Object.keys(fields))
      if (!field.startsWith('__') && !type.getFields()[field])
        throw new Error(`${subgraph.department}: a resolver for ${name}.${field}, which its schema does not have`);
  }
  guard(schema, grantRules(subgraph.department));
  return schema;
}
