/** The specifications a supergraph links, and the names it gives their directives: a `@link` may rename each. */
import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

export interface Link {
  readonly url: string;
  /** `SECURITY` or `EXECUTION`, where the supergraph says that it must be understood. */
  readonly purpose: string | undefined;
  /** The name in this supergraph of the specification's directive `directive`. */
  nameOf(directive: string): string;
}

export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return found ? valueFromASTUntyped(found) : undefined;
}

type Import = string | { readonly name: string; readonly as?: string };

function linkOf(directive: ConstDirectiveNode): Link {
  const url = String(argumentOf(directive, 'url') ?? '');
  const [feature = ''] = url.split('/').slice(-2);
  const prefix = String(argumentOf(directive, 'as') ?? feature);
  const imports = (argumentOf(directive, 'import') as readonly Import[] | undefined) ?? [];
  const imported = new Map(
    imports.map((each) => (typeof each === 'string' ? [each, each] : [each.name, each.as ?? each.name])),
  );
  return {
    url,
    purpose: argumentOf(directive, 'for') as string | undefined,
    nameOf: (name) => imported.get(`@${name}`)?.slice(1) ?? (name === feature ? prefix : `${prefix}__${name}`),
  };
}

export const linksOf = (supergraph: DocumentNode): Link[] =>
  supergraph.definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? [...(definition.directives ?? [])]
        : [],
    )
    .filter(({ name }) => name.value === 'link')
    .map(linkOf);
