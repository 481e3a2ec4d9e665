/** Mercurius' gateway on fastify: Federation 1, from the subgraphs' own SDL and no supergraph, its compiler on. */
import { createRequire } from 'node:module';
import type mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';
import { GraphQLObjectType } from 'graphql';
import { services, tellReady } from './given.ts';

// Its type declarations speak of a default export that its CommonJS module does not have.
const plugin: typeof mercuriusGateway.default = createRequire(import.meta.url)('@mercuriusjs/gateway');

// It prints documents in which a type stands for its own name. graphql 16.15's printer takes strings only: this answers what it
// asks of one (`length`, and `includes` before `split`) so that the name is what is printed.
Object.defineProperties(GraphQLObjectType.prototype, {
  length: {
    get(this: GraphQLObjectType) {
      return this.name.length;
    },
  },
  includes: { value: () => true },
  split: {
    value(this: GraphQLObjectType) {
      return this.name;
    },
  },
});

const app = Fastify();
await app.register(plugin, {
  gateway: { services: services().map(({ name, url, sdl }) => ({ name, url, schema: sdl })) },
  jit: 1,
});
tellReady(await app.listen({ host: '127.0.0.1', port: 0 }));
