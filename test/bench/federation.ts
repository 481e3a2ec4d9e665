/** The only place that composes: from limit subgraphs and their addresses to the files contenders serve and the answers they must give. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, graphql, parse, print, visit } from 'graphql';

export interface LimitSubgraph {
  readonly name: string;
  /** SDL both generations of Federation read; `@requiresScopes` is taken out where it is not wanted. */
  readonly sdl: string;
  // biome-ignore lint/suspicious/noExplicitAny: resolvers of a schema that exists only in the benchmark
  readonly resolvers: any;
}

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Federation {
  /** Supergraph without security directives: what peers and the bare mode serve. */
  readonly supergraph: string;
  /** The same supergraph with `@requiresScopes`: what the whole pipeline serves. */
  readonly protectedSupergraph: string;
  /** Names, addresses and Federation 1 SDL of the subgraphs, as JSON. */
  readonly services: string;
  /** What graphql-js answers over the whole city at once: every contender's data must equal it. */
  reference(asked: Asked): Promise<unknown>;
}

export interface Service {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@external", "@requiresScopes"])\n';

const unprotected = (sdl: string): string =>
  print(visit(parse(sdl), { Directive: ({ name }) => (name.value === 'requiresScopes' ? null : undefined) }));

/** The SDL of a Federation 2 subgraph. */
export const federation2 = (sdl: string): string => link + sdl;

function compose(services: readonly Service[]): string {
  const { supergraphSdl, errors } = composeServices(
    services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(federation2(sdl)) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Composes `subgraphs` at `urls` and writes what contenders read into `folder`. */
export function federate(
  subgraphs: readonly LimitSubgraph[],
  urls: Readonly<Record<string, string>>,
  folder: string,
  rootValue: unknown,
): Federation {
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: urls[name] ?? '', sdl }));
  const open = services.map((service) => ({ ...service, sdl: unprotected(service.sdl) }));
  const write = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };
  const sdl = compose(open);
  const schema: GraphQLSchema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraph: write('supergraph.graphql', sdl),
    protectedSupergraph: write('protected.graphql', compose(services)),
    services: write('services.json', JSON.stringify(open)),
    reference: async ({ query, variables }) => {
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables, rootValue });
      if (errors) throw new Error(`the reference cannot answer: ${errors[0]?.message}`);
      return JSON.parse(JSON.stringify(data));
    },
  };
}
