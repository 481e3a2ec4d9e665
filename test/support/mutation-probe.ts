/** A mutation that is well formed and carried out by nobody: its idempotency key is too short, its keys are of nothing. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import { project } from './processes.ts';

const schema = buildASTSchema(parse(readFileSync(`${project}schema/supergraph.graphql`, 'utf8')), {
  assumeValid: true,
});

const scalars: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2015-10-26"',
  DateTime: '"2015-10-26T00:00:00Z"',
  MoneyFen: '"1"',
};

/** The least a value of that type may be; what may be left out is. */
function least(type: GraphQLInputType): string {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return `[${least(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return scalars[type.name] ?? '"-"';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${needed.map(({ name, type: of }) => `${name}: ${least(of)}`).join(', ')} }`;
}

/** @param coordinate such as Mutation.adoptResolution. */
export function mutationProbe(coordinate: string): string {
  const field = schema.getMutationType()?.getFields()[coordinate.replace('Mutation.', '')];
  const given = (field?.args ?? []).map(({ name, type }) => `${name}: ${least(type)}`);
  return `mutation { ${field?.name}(${given.join(', ')}) { __typename } }`;
}
