/** For a department's own specifications: its graph over its dataset, in memory, with what the database was asked counted. */
import { departmentNamed } from '@hub/schema/departments.ts';
import type { Actor } from '@hub/schema/door.ts';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { createContext } from './context.ts';
import { type DatabaseLocation, ensureDataset, openDatabase } from './database.ts';
import { reportInstant } from './dataset/city.ts';
import type { Subgraph } from './define-subgraph.ts';
import { executableSchema } from './schema.ts';

/** The scale departments are tested at unless a test says otherwise. */
export const testScale = 0.002;

/** An actor with what is given, and nothing else. */
export const actorWith = (given: Partial<Actor> = {}): Actor => ({
  subject: 'test',
  persona: 'test',
  organisation: null,
  scopes: new Set(),
  purpose: null,
  ...given,
});

/** Has every scope there is, of today and tomorrow; what it may not see, nobody may. It belongs to the department it asks. */
export const everyScope = actorWith({
  organisation: 'COORDINATION',
  scopes: new (class extends Set<string> {
    override has(): boolean {
      return true;
    }
  })(),
});

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
  readonly data: any;
  readonly errors: readonly {
    readonly code: unknown;
    readonly message: string;
    readonly path: readonly (string | number)[] | undefined;
  }[];
  /** Statements sent to the database. */
  readonly statements: number;
}

export interface SubgraphUnderTest {
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  /** `as` is `everyScope` of the department unless said otherwise. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, as?: Actor): Promise<Answer>;
  /** Asks for `selection` of entities as the gateway does. */
  entities(
    typename: string,
    keys: readonly Readonly<Record<string, unknown>>[],
    selection: string,
    as?: Actor,
  ): Promise<Answer>;
  close(): Promise<void>;
}

const answer = ({ data, errors }: ExecutionResult, statements: number): Answer => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: (errors ?? []).map(({ extensions, message, path }) => ({ code: extensions['code'], message, path })),
  statements,
});

export async function openForTest(
  subgraph: Subgraph,
  {
    scale = testScale,
    location = { kind: 'memory' },
    now = reportInstant,
  }: {
    scale?: number;
    location?: DatabaseLocation;
    /** The instant taken for now, asked for with each question. */
    now?: string | (() => string);
  } = {},
): Promise<SubgraphUnderTest> {
  const orm = await openDatabase(subgraph, location);
  await ensureDataset(orm, subgraph, scale);
  const schema = executableSchema(subgraph);
  const owner: Actor = { ...everyScope, organisation: departmentNamed(subgraph.department).code };
  const ask: SubgraphUnderTest['ask'] = async (query, variableValues = {}, actor = owner) => {
    const document: DocumentNode = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) return answer({ errors: invalid }, 0);
    let statements = 0;
    const contextValue = createContext({
      em: orm.em.fork() as EntityManager,
      now: typeof now === 'string' ? now : now(),
      requestId: 'test',
      actor,
      rights: subgraph.rights,
      onStatement: () => {
        statements += 1;
      },
    });
    const result = await execute({ schema, document, variableValues, contextValue });
    return answer(result, statements);
  };
  return {
    orm,
    schema,
    ask,
    entities: (typename, keys, selection, as) =>
      ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { ${selection} } } }`,
        {
          representations: keys.map((key) => ({ __typename: typename, ...key })),
        },
        as,
      ),
    close: () => orm.close(true),
  };
}
