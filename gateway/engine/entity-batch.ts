/**
 * Entity fetches to one department that stand side by side in a plan go as one request: equal queries with one list of
 * representations, others as fields of one document. The planner emits one fetch a path; a department is asked once.
 */
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { DepartmentAnswer } from './asking.ts';
import type { Department } from './department.ts';
import type { EntityFetch, Representations } from './entity-fetch.ts';
import { bodyHead, compileVariables, type FetchSetting } from './fetch.ts';
import { copyOf } from './held.ts';
import type { Run, Step } from './run.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One field of the document: fetches of equal text, and the key of their entities. */
interface Member {
  readonly query: string;
  readonly key: string;
  readonly variable: string;
  readonly fetches: readonly EntityFetch[];
}

interface Document {
  readonly query: string;
  readonly head: string;
  readonly shape: Shape;
  readonly variablesOf: ReturnType<typeof compileVariables>;
  readonly members: readonly Member[];
}

interface Asked {
  readonly fetch: EntityFetch;
  readonly own: Representations;
  /** Where each of its texts stands in the member's list. */
  readonly positions: readonly number[];
}

const operationOf = (text: string): OperationDefinitionNode => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an entity fetch is one operation');
  return operation;
};

/** The operation's `_entities` field under another key, asking with another variable. */
function renamed(operation: OperationDefinitionNode, { key, variable }: Member): FieldNode {
  const [field] = visit(operation.selectionSet, {
    Variable: (node) =>
      node.name.value === 'representations' ? { ...node, name: { kind: Kind.NAME, value: variable } } : undefined,
  }).selections;
  return { ...(field as FieldNode), alias: { kind: Kind.NAME, value: key } };
}

function mergedQuery(members: readonly Member[]): string {
  const definitions = new Map<string, VariableDefinitionNode>();
  const selections = members.map((member) => {
    const operation = operationOf(member.query);
    for (const definition of operation.variableDefinitions ?? []) {
      const isOwn = definition.variable.name.value === 'representations';
      const name = isOwn ? member.variable : definition.variable.name.value;
      definitions.set(name, {
        ...definition,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      });
    }
    return renamed(operation, member);
  });
  const merged: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [...definitions.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return stripIgnoredCharacters(print(merged));
}

/** Fetches of one plan differ in the names the planner numbers them by, if in nothing else. */
const nameless = ({ query, operationName }: EntityFetch): string =>
  operationName === undefined ? query : query.replace(` ${operationName}`, '');

function documentOf(fetches: readonly EntityFetch[], { known, splice }: FetchSetting): Document {
  const byQuery = Map.groupBy(fetches, fetches.length === 1 ? ({ query }) => query : nameless);
  const isOne = byQuery.size === 1;
  const members = [...byQuery].map(([text, equal], index) => ({
    query: text,
    key: isOne ? '_entities' : `_entities${index}`,
    variable: isOne ? 'representations' : `representations${index}`,
    fetches: equal,
  }));
  const query = isOne && members[0] ? members[0].query : mergedQuery(members);
  const variables = [...new Set(fetches.flatMap((each) => each.variables))];
  const shape = shapeOf(parse(query));
  for (const { key, fetches: equal } of members) {
    const [only] = equal;
    const entity = shape.inner[shape.indexOf(key)];
    // What stands at several places may be shown differently at each.
    if (only && entity && equal.length === 1) splice(entity, only.path);
  }
  return {
    query,
    head: bodyHead(query, fetches.length === 1 ? fetches[0]?.operationName : undefined),
    shape,
    variablesOf: compileVariables(variables, known),
    members,
  };
}

/** The union of what a member's fetches ask about, and where each finds its own in it. */
function union(fetches: readonly EntityFetch[], asked: ReadonlyMap<EntityFetch, Representations>) {
  const [first] = fetches;
  const alone = fetches.length === 1 && first ? asked.get(first) : undefined;
  if (first && alone) return { texts: alone.texts, parts: [{ fetch: first, own: alone, positions: [] }] };
  const seen = new Map<string, number>();
  const parts = fetches.map((fetch): Asked => {
    const own = asked.get(fetch) as Representations;
    const positions = own.texts.map((text) => {
      const position = seen.get(text) ?? seen.size;
      seen.set(text, position);
      return position;
    });
    return { fetch, own, positions };
  });
  return { texts: [...seen.keys()], parts };
}

/** What of a request's answer is for one fetch, as if it had been asked alone. */
function shareOf(answer: DepartmentAnswer, key: string, positions: readonly number[]): DepartmentAnswer {
  const errors = (answer.errors ?? []).flatMap((error) => {
    const [field, entity, ...rest] = error.path ?? [];
    if (field === undefined) return [error];
    if (field !== key) return [];
    if (typeof entity !== 'number') return [error];
    const own = positions.length === 0 ? entity : positions.indexOf(entity);
    return own === -1 ? [] : [{ ...error, path: ['_entities', own, ...rest] }];
  });
  const received = answer.data?.[key];
  const entities = Array.isArray(received) && positions.length > 0 ? positions.map((each) => received[each]) : received;
  return { data: answer.data ? { _entities: entities ?? null } : null, errors };
}

/** @param fetches to `department`, standing side by side in the plan. */
export function entityStep(fetches: readonly EntityFetch[], department: Department, setting: FetchSetting): Step {
  const documents = new Map<string, Document>();
  // Which of the fetches have somebody to ask about differs from run to run.
  const documentFor = (asked: ReadonlyMap<EntityFetch, Representations>): Document => {
    const key = fetches.map((fetch) => (asked.has(fetch) ? 1 : 0)).join('');
    let document = documents.get(key);
    if (!document) {
      document = documentOf([...asked.keys()], setting);
      documents.set(key, document);
    }
    return document;
  };

  async function ask(run: Run, asked: ReadonlyMap<EntityFetch, Representations>): Promise<void> {
    const { query, head, shape, variablesOf, members } = documentFor(asked);
    let body = head + variablesOf(run.variables);
    const entities: Record<string, number> = {};
    const unions = members.map((member) => {
      const all = union(member.fetches, asked);
      body += `${body.endsWith('{') ? '' : ','}"${member.variable}":[${all.texts.join(',')}]`;
      entities[member.key] = all.texts.length;
      return all;
    });
    const answer = await department.ask(run.asking, { query, isQuery: true, body: `${body}}}`, shape, entities });
    if (asked.size > 1 && !answer.data) {
      // One part's fault nulled them all; each is asked again for itself. Entities are only read, never changed.
      await Promise.all([...asked].map((each) => ask(run, new Map([each]))));
      return;
    }
    if (asked.size === 1 && members[0]?.key === '_entities') {
      const [[fetch, own]] = [...asked] as [[EntityFetch, Representations]];
      fetch.settle(run, own, answer);
      return;
    }
    const shares = members.flatMap(({ key }, index) =>
      (unions[index]?.parts ?? []).map(({ fetch, own, positions }, part) => {
        const share = shareOf(answer, key, positions);
        // Fetches of one member may share an entity: all but one take copies.
        return { fetch, own, share: part === 0 ? share : copyOf(share) };
      }),
    );
    for (const { fetch, own, share } of shares) fetch.settle(run, own, share);
  }

  return async (run) => {
    const asked = new Map<EntityFetch, Representations>();
    for (const fetch of fetches) {
      const representations = fetch.representations(run);
      if (representations) asked.set(fetch, representations);
    }
    if (asked.size > 0) await ask(run, asked);
  };
}
