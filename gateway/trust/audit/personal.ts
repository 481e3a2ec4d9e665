/** Which coordinates of the graph are personal data, and whose keys tell whom the data is about. */
import { idPatterns } from '@hub/schema/ids.ts';
import { isPersonScope } from '@hub/schema/personal-scopes.ts';
import { Kind, parse, type StringValueNode } from 'graphql';
import type { Supergraph } from '../../supergraph/supergraph.ts';
import { anonymous, type Principal } from '../principal.ts';

export interface Personal {
  /** Whether a protected coordinate, `Type` or `Type.field`, is personal data. */
  has(coordinate: string): boolean;
  /** The key field of a type whose key stands for a person: `Person`, and records about one; undefined for any other. */
  keyOf(type: string): string | undefined;
  /** Whether `value` is such a key by its shape; only what is may be written down, so that no value slips in as a key. */
  isKey(value: string): boolean;
}

/** Somebody who may reach every figure and procedure: what such a one may not is a person's data. */
const unpersonal = (isPersonal: (scope: string) => boolean, subject: string): Principal => ({
  ...anonymous,
  subject,
  scopes: Object.assign(new Set<string>(), { has: (scope: string) => !isPersonal(scope) }),
});

/** The one-field key of each entity type, as the supergraph joins it. */
function keysOf(supergraph: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, arguments: given } of definition.directives ?? []) {
      const key = given?.find((argument) => argument.name.value === 'key')?.value as StringValueNode | undefined;
      if (name.value === 'join__type' && key && /^\w+$/.test(key.value) && !keys.has(definition.name.value))
        keys.set(definition.name.value, key.value);
    }
  }
  return keys;
}

/**
 * @param own whether the supergraph is the hub's, whose keys have known shapes and whose scopes say what is personal; in
 * another's any short text is a key, and everything protected but statistics personal.
 */
export function personalOf({ policy, executable }: Supergraph, own: boolean): Personal {
  const reader = own
    ? unpersonal(isPersonScope, 'nobody in particular')
    : unpersonal((scope) => !scope.startsWith('stats:'), anonymous.subject);
  const personal = new Set([...policy.coordinates].filter((coordinate) => !policy.allows(coordinate, reader)));
  const keys = new Map([...keysOf(executable)].filter(([type]) => type === 'Person' || personal.has(type)));
  /** One expression for all: it is asked of every key of every answer. */
  const shapes = Object.entries(idPatterns).flatMap(([type, { source }]) => (keys.has(type) ? [source] : []));
  const shape = new RegExp(own ? shapes.join('|') : '^.{1,64}$', 's');
  return {
    has: (coordinate) => personal.has(coordinate),
    keyOf: (type) => keys.get(type),
    isKey: (value) => shape.test(value),
  };
}
