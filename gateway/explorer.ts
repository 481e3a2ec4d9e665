/** The query explorer at /explorer: served from this machine, and told by its content policy to load from nowhere else. */
import staticFiles from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';

const path = '/explorer/';

const contentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'";

const welcome = `# 统筹 Tongchou · 各区一览 / the districts at a glance
{
  districts {
    nodes {
      nameZh
      centres(status: OPERATING) { totalCount }
      corrections { underCorrection suppressed }
      volunteering(year: 2014) { teams participations }
    }
  }
}
`;

/** The vendor's banner offers a service this page may not reach. */
const withoutAdvertising = '<style>app-banner-container { display: none }</style>';

/** @param token makes the token the explorer starts with; undefined leaves the header to be filled in. */
export async function registerExplorer(
  app: FastifyInstance,
  own: boolean,
  token: (() => Promise<string>) | undefined,
): Promise<void> {
  const page = async (): Promise<string> => {
    const html = renderAltair({
      baseURL: path,
      endpointURL: '/graphql',
      subscriptionsEndpoint: '/graphql',
      initialSubscriptionRequestHandlerId: 'graphql-sse',
      // The vendor's accounts live elsewhere, and this page may not go there.
      disableAccount: true,
      ...(own ? { initialQuery: welcome, initialHeaders: { Authorization: `Bearer ${(await token?.()) ?? ''}` } } : {}),
    });
    return html.replace('</head>', `${withoutAdvertising}</head>`);
  };
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/explorer')) reply.header('content-security-policy', contentPolicy);
  });
  app.get('/explorer', async (_request, reply) => reply.redirect(path));
  app.get(path, async (_request, reply) => reply.type('text/html; charset=utf-8').send(await page()));
  await app.register(staticFiles, { root: getDistDirectory(), prefix: path, index: false });
}
