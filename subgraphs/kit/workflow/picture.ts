/** A workflow as a page of `docs/workflows`: a picture, and the table behind it. */
import { type Action, actionsOf, type Label, type Machine } from './machine.ts';

const both = ({ zh, en }: Label): string => `${zh} ${en}`;
const list = (labels: readonly Label[]): string => labels.map(both).join(' / ');

/** Mermaid's stateDiagram-v2. */
export function picture(machine: Machine): string {
  const lines = ['stateDiagram-v2', '  direction TB'];
  for (const [state, label] of Object.entries(machine.states)) lines.push(`  state "${both(label)}" as ${state}`);
  for (const [, action] of actionsOf(machine)) {
    const text = `${both(action)} (${action.by.map((role) => machine.roles[role]?.zh).join('、')})`;
    for (const from of action.from.length === 0 ? ['[*]'] : action.from)
      lines.push(`  ${from} --> ${action.to ?? from}: ${text}`);
  }
  for (const [state, { final }] of Object.entries(machine.states)) if (final) lines.push(`  ${state} --> [*]`);
  return lines.join('\n');
}

function row(machine: Machine, [name, action]: readonly [string, Action<string, string>]): string {
  const guards = (action.guards ?? []).flatMap((guard) => machine.guards?.[guard] ?? []);
  const cells = [
    `\`${name}\` ${both(action)}`,
    action.from.map((state) => `\`${state}\``).join(' ') || '—',
    action.to === null ? '=' : `\`${action.to}\``,
    list(action.by.flatMap((role) => machine.roles[role] ?? [])),
    (action.needs ?? []).map((field) => `\`${field}\``).join(' ') || '—',
    list(guards) || '—',
    action.deadline ? both(action.deadline) : '—',
  ];
  return `| ${cells.join(' | ')} |`;
}

export function workflowPage(machine: Machine): string {
  return [
    `# ${machine.zh} · ${machine.en}`,
    '',
    'Printed by `npm run hub -- workflows --write`; do not edit. Whoever is not named for an action is refused with',
    '`ACTION_NOT_PERMITTED`, whoever comes in another state with `ACTION_NOT_POSSIBLE`, whoever acts on an old version with',
    '`STALE_VERSION`. `=` is the state it was. Each combination of state, action and role is a test.',
    '',
    '```mermaid',
    picture(machine),
    '```',
    '',
    '| action | from | to | who | needs | guards | clock |',
    '|---|---|---|---|---|---|---|',
    ...actionsOf(machine).map((each) => row(machine, each)),
    '',
  ].join('\n');
}

/** `SharingRequest` → `sharing-request.md`. */
export const workflowFile = ({ name }: Machine): string =>
  `${name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.md`;
