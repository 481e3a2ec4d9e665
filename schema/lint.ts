/** The house rules a department's schema is held to before it is composed; each finding names file, line and what to do. */
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type { Finding } from './compose.ts';
import { type SubgraphName, subgraphNames } from './departments.ts';
import { ownDefinitions } from './publish.ts';
import { roots } from './shared-fields.ts';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** `"中文名 · One English sentence."` */
const bilingual = /\p{Script=Han}.* · \p{Lu}/u;
const bounded = /at most [\d,]+/;

const isObject = (definition: DefinitionNode): definition is ObjectNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;

const hasKey = (node: ObjectNode): boolean => (node.directives ?? []).some(({ name }) => name.value === 'key');
const isStub = (node: ObjectNode): boolean =>
  (node.directives ?? []).some(({ arguments: given }) =>
    given?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
  );

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/** Each entity is owned by the department that declares it with `@sharing`; everyone else contributes to it. */
export function entityOwners(): Map<string, SubgraphName> {
  const owners = new Map<string, SubgraphName>();
  for (const department of subgraphNames)
    for (const definition of ownDefinitions(department))
      if (isObject(definition) && definition.directives?.some(({ name }) => name.value === 'sharing'))
        owners.set(definition.name.value, department);
  return owners;
}

function placed(department: SubgraphName, node: { readonly loc?: DefinitionNode['loc'] }) {
  const place = node.loc ? `${node.loc.source.name}:${node.loc.startToken.line}` : '';
  return (code: string, message: string, remedy: string): Finding => ({ code, department, place, message, remedy });
}

function* fieldFindings(
  department: SubgraphName,
  parent: ObjectNode,
  field: FieldDefinitionNode,
  foreign: boolean,
): Generator<Finding> {
  const finding = placed(department, field);
  const coordinate = `${parent.name.value}.${field.name.value}`;
  const isKey = field.name.value === 'id' || field.name.value === 'code' || field.name.value === 'version';
  const external = (field.directives ?? []).some(({ name }) => name.value === 'external');
  const text = field.description?.value ?? '';
  if (!bilingual.test(text) && !external && !(foreign && isKey))
    yield finding(
      'DESCRIPTION_MISSING',
      `${coordinate} has no description in Chinese and English`,
      'write "中文名 · One English sentence."',
    );
  if (isList(field.type) && field.name.value !== 'nodes' && !bounded.test(text) && !external)
    yield finding(
      'LIST_UNBOUNDED',
      `${coordinate} is a list without a bound`,
      'make it a connection, or say "at most N" in its description',
    );
  if (foreign && !isKey && !external && field.type.kind === Kind.NON_NULL_TYPE)
    yield finding(
      'CONTRIBUTION_NOT_NULLABLE',
      `${coordinate} is contributed to another department's entity and cannot be null`,
      'remove the outer "!": with this department down the whole entity would be lost',
    );
}

/** Findings of one department's files, in file order. */
export function* lint(department: SubgraphName, owners = entityOwners()): Generator<Finding> {
  for (const definition of ownDefinitions(department)) {
    const finding = placed(department, definition);
    const name = 'name' in definition ? (definition.name?.value ?? '') : '';
    const described = 'description' in definition ? (definition.description?.value ?? '') : '';
    const isExtension = definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const foreign = isObject(definition) && !roots.has(name) && hasKey(definition) && owners.get(name) !== department;
    if (!isExtension && !roots.has(name) && !foreign && !bilingual.test(described))
      yield finding(
        'DESCRIPTION_MISSING',
        `${name} has no description in Chinese and English`,
        'write "中文名 · One English sentence."',
      );
    if (isObject(definition)) {
      if (isStub(definition)) continue;
      for (const field of definition.fields ?? []) yield* fieldFindings(department, definition, field, foreign);
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      for (const value of definition.values ?? [])
        if (!bilingual.test(value.description?.value ?? ''))
          yield placed(department, value)(
            'DESCRIPTION_MISSING',
            `${name}.${value.name.value} has no description in Chinese and English`,
            'write "中文名 · One English sentence."',
          );
  }
}
