/** The operator's door: `/metrics` on this machine alone, on a port of its own, so that no proxy before the graph's passes it on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

export interface OperationsServer {
  readonly url: string;
  stop(): Promise<void>;
}

const path = '/metrics';

/** @throws the operating system's listen errors. */
export async function serveMetrics(registry: Registry, port: number): Promise<OperationsServer> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.url !== path || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
