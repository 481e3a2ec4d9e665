/** For each mutation a valid operation whose input no department takes: its ids and keys are too short to be any. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { project } from './processes.ts';

const schema = buildASTSchema(parse(readFileSync(`${project}schema/supergraph.graphql`, 'utf8')), {
  assumeValid: true,
});

const scalars: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Date: '"2015-10-26"',
  DateTime: '"2015-10-26T09:47:00Z"',
  MoneyFen: '"1"',
  BigInt: '"1"',
};

/** The least that is valid of `type`. */
function least(type: GraphQLInputType): string {
  const given = getNullableType(type);
  if (isListType(given)) return `[${least(given.ofType)}]`;
  if (isEnumType(given)) return given.getValues()[0]?.name ?? '';
  if (!isInputObjectType(given)) return scalars[String(given)] ?? '"-"';
  const required = Object.values(given.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return `{ ${required.map((field) => `${field.name}: ${least(field.type)}`).join(', ')} }`;
}

export function malformedAct(coordinate: string): string {
  const name = coordinate.slice('Mutation.'.length);
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`no mutation ${name}`);
  const given = field.args.filter(({ type }) => isNonNullType(type)).map((each) => `${each.name}: ${least(each.type)}`);
  const selection = isObjectType(getNullableType(field.type)) ? ' { __typename }' : '';
  return `mutation { ${name}(${given.join(', ')})${selection} }`;
}
