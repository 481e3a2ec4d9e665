/** Stock: @apollo/gateway behind @apollo/server's own standalone server, nothing tuned. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphSdl, tellReady } from './given.ts';

const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphSdl() }) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
tellReady(url.replace(/\/$/, ''));
