/** The only place that knows code generation: each department's `schema.generated.ts` from what it publishes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DefinitionNode, Kind } from 'graphql';
import type { DepartmentName } from './departments.ts';
import { publishedDocument } from './publish.ts';

const folderOf = (department: DepartmentName): string =>
  fileURLToPath(new URL(`../subgraphs/${department}/`, import.meta.url));

/** `export type ThingRow` in entities/ makes ThingRow what resolvers of Thing return. */
function rowMappers(department: DepartmentName): Record<string, string> {
  const folder = `${folderOf(department)}entities/`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  const mappers: Record<string, string> = {};
  for (const file of files)
    for (const [, type] of readFileSync(folder + file, 'utf8').matchAll(/export (?:type|interface) (\w+)Row\b/g))
      if (type) mappers[type] = `./entities/${file}#${type}Row`;
  return mappers;
}

const config = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  makeResolverTypeCallable: true,
  optionalResolveType: true,
  defaultMapper: 'Partial<{T}>',
  scalars: {
    Date: 'string',
    DateTime: 'string',
    MoneyFen: 'string | number',
    BigInt: 'string | number',
    _FieldSet: 'string',
    federation__FieldSet: 'string',
    federation__Scope: 'string',
    federation__Policy: 'string',
    link__Import: 'string',
  },
  contextType: './entities/index.ts#Context',
};

/** An entity without rows here is known by its key: resolvers may answer the key alone, and find it in their parent. */
function keyMappers(definitions: readonly DefinitionNode[]): Record<string, string> {
  const mappers: Record<string, string> = {};
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const keys = (definition.directives ?? []).flatMap(({ name, arguments: given }) => {
      const fields =
        name.value === 'key' ? given?.find((argument) => argument.name.value === 'fields')?.value : undefined;
      return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
    });
    const type = definition.name.value;
    if (keys[0])
      mappers[type] = `Partial<${type}> & Pick<${type}, ${[...new Set(keys)].map((key) => `'${key}'`).join(' | ')}>`;
  }
  return mappers;
}

/** Resolver types of one department. */
export async function resolverTypes(department: DepartmentName): Promise<string> {
  const definitions = publishedDocument(department).definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const body = await codegen({
    filename: 'schema.generated.ts',
    schema: { kind: Kind.DOCUMENT, definitions },
    documents: [],
    config: { ...config, mappers: { ...keyMappers(definitions), ...rowMappers(department) } },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    skipDocumentsValidation: true,
  });
  return `/** Written by \`npm run hub -- schema compose\`; do not edit. */\n${body}`;
}

export async function writeResolverTypes(department: DepartmentName): Promise<void> {
  writeFileSync(`${folderOf(department)}schema.generated.ts`, await resolverTypes(department));
}
