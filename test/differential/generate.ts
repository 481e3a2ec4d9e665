/** Operations made up from a schema: random selections, arguments, aliases, fragments, directives, variables; the same seed, the same operations. */
import { type Random, random } from '@hub/kit/dataset/random.ts';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Draft {
  readonly chance: Random;
  readonly schema: GraphQLSchema;
  /** Fields (`Type.field`) that are not asked for. */
  readonly avoided: ReadonlySet<string>;
  readonly fragments: string[];
  readonly variables: Map<string, { readonly type: string; readonly value: unknown }>;
  aliases: number;
}

function nextAlias(draft: Draft): string {
  draft.aliases += 1;
  return `a${draft.aliases}`;
}

/** Values the federations' data know, so that arguments find something. */
const known: Readonly<Record<string, readonly unknown[]>> = {
  id: ['c1', 'c2', 'i1', 'p2', 'm1', 'none'],
  name: ['新名'],
  lang: ['en'],
  first: [1, 2],
  level: ['TOWN'],
};

function argumentValue(type: GraphQLInputType, name: string, { chance }: Draft): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return chance.pick(named.getValues()).name;
  const values = known[name];
  if (values) return chance.pick(values);
  if (named.name === 'Boolean') return chance.chance(0.5);
  return named.name === 'Int' ? chance.between(1, 3) : 'x';
}

const literal = (value: unknown, type: GraphQLInputType): string =>
  isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);

function argumentText(argument: GraphQLArgument, draft: Draft): string[] {
  const isNeeded = isNonNullType(argument.type);
  if (!isNeeded && draft.chance.chance(0.5)) return [];
  const value = argumentValue(argument.type, argument.name, draft);
  if (draft.chance.chance(0.5)) return [`${argument.name}: ${literal(value, argument.type)}`];
  const variable = `v${draft.variables.size}`;
  draft.variables.set(variable, { type: String(argument.type), value });
  return [`${argument.name}: $${variable}`];
}

function directive(draft: Draft): string {
  if (!draft.chance.chance(0.12)) return '';
  const name = draft.chance.pick(['skip', 'include']);
  if (draft.chance.chance(0.4)) return ` @${name}(if: ${draft.chance.chance(0.5)})`;
  const variable = `v${draft.variables.size}`;
  draft.variables.set(variable, { type: 'Boolean!', value: draft.chance.chance(0.5) });
  return ` @${name}(if: $${variable})`;
}

// biome-ignore lint/suspicious/noExplicitAny: graphql-js's own type of a field
function fieldText(field: GraphQLField<any, any>, depth: number, draft: Draft): string | undefined {
  const named = getNamedType(field.type);
  if (isCompositeType(named) && depth <= 0) return undefined;
  const given = field.args.flatMap((argument) => argumentText(argument, draft));
  const needsAlias = given.length > 0 || draft.chance.chance(0.2);
  const alias = needsAlias ? `${nextAlias(draft)}: ` : '';
  const selection = isCompositeType(named) ? ` ${selectionText(named, depth - 1, draft)}` : '';
  return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive(draft)}${selection}`;
}

function fragmentText(type: GraphQLNamedOutputType, depth: number, draft: Draft): string {
  const selection = selectionText(type, depth, draft);
  if (draft.chance.chance(0.5)) return `... on ${type.name}${directive(draft)} ${selection}`;
  const name = `F${draft.fragments.length}`;
  draft.fragments.push(`fragment ${name} on ${type.name} ${selection}`);
  return `...${name}${directive(draft)}`;
}

function selectionText(type: GraphQLNamedOutputType, depth: number, draft: Draft): string {
  const { chance, schema } = draft;
  const parts: string[] = [];
  if (chance.chance(0.25)) parts.push(chance.chance(0.3) ? `${nextAlias(draft)}: __typename` : '__typename');
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  for (const field of fields.filter(({ name }) => !draft.avoided.has(`${type.name}.${name}`)))
    if (chance.chance(0.55)) parts.push(fieldText(field as never, depth, draft) ?? '');
  if (isAbstractType(type))
    for (const possible of schema.getPossibleTypes(type))
      if (chance.chance(0.6)) parts.push(fragmentText(possible, depth, draft));
  if (isObjectType(type) && depth > 0 && chance.chance(0.15)) parts.push(fragmentText(type, depth - 1, draft));
  const text = parts.filter(Boolean);
  return `{ ${text.length > 0 ? text.join(' ') : '__typename'} }`;
}

export function generateOperation(
  schema: GraphQLSchema,
  seed: string,
  avoided: ReadonlySet<string> = new Set(),
): GeneratedOperation {
  const draft: Draft = { chance: random(seed), schema, avoided, fragments: [], variables: new Map(), aliases: 0 };
  const root = draft.chance.chance(0.1) && schema.getMutationType() ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('the schema has no query type');
  const kind = root === schema.getQueryType() ? 'query' : 'mutation';
  const selection = selectionText(root, 4, draft);
  const declared = [...draft.variables].map(([name, { type }]) => `$${name}: ${type}`);
  return {
    query: [`${kind} G${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${selection}`, ...draft.fragments].join(
      '\n',
    ),
    variables: Object.fromEntries([...draft.variables].map(([name, { value }]) => [name, value])),
  };
}
