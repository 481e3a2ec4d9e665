/** Which persona may read which protected place: derived from the supergraph's policy and the personas, printed for people. */
import { type PersonaName, personas } from './personas.ts';
import type { Policy } from './policy.ts';
import { anonymous } from './principal.ts';

export const personaNames = Object.keys(personas) as PersonaName[];

/** Whether `persona` may read `coordinate` itself; what leads to it may be protected too. */
export const mayRead = (policy: Policy, coordinate: string, persona: PersonaName): boolean =>
  policy.allows(coordinate, {
    ...anonymous,
    subject: `development:${persona}`,
    persona,
    scopes: new Set(personas[persona].scopes),
  });

/** The table as a page of `docs/`. */
export function accessPage(policy: Policy): string {
  const rows = [...policy.coordinates]
    .sort()
    .map((coordinate) => [
      `\`${coordinate}\``,
      ...personaNames.map((persona) => (mayRead(policy, coordinate, persona) ? '✓' : '—')),
    ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Who may read what',
    '',
    'Printed by `npm run hub -- access --write`; do not edit. Every place the departments protect with `@authenticated`,',
    '`@requiresScopes` or `@policy`, and every persona of the development tokens. ✓ may read it where everything above it may be',
    'read too; — gets null and `UNAUTHORIZED_FIELD_OR_TYPE`, and its owner is not asked for it. Each cell is a test.',
    '',
    line(['place', ...personaNames]),
    line(['---', ...personaNames.map(() => ':-:')]),
    ...rows.map(line),
    '',
  ].join('\n');
}
