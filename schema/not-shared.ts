/** The types their owners share with nobody (`@sharing(class: NOT_SHARED)`): read from the departments' schemas, since composition drops the directive. */
import { Kind } from 'graphql';
import { departments } from './departments.ts';
import { ownDefinitions } from './publish.ts';

let found: ReadonlySet<string> | undefined;

export function notShared(): ReadonlySet<string> {
  found ??= new Set(
    departments.flatMap(({ name }) =>
      ownDefinitions(name).flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
        definition.directives?.some(
          (directive) =>
            directive.name.value === 'sharing' &&
            directive.arguments?.some(({ value }) => value.kind === Kind.ENUM && value.value === 'NOT_SHARED'),
        )
          ? [definition.name.value]
          : [],
      ),
    ),
  );
  return found;
}
