import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { stockEngine } from '@hub/gateway/engine/stock.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';
import { differences } from './intended.ts';
import { market } from './market.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
afterAll(() => rmSync(data, { recursive: true }));

describe('the compiled engine differs from the stock executor', () => {
  let tiny: TinyFederation;
  let ours: RunningGateway;
  let stock: RunningGateway;

  beforeAll(async () => {
    tiny = await federation(market);
    const environment = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off' };
    const config = readConfig(environment, { supergraph: tiny.supergraph, open: true });
    ours = await startGateway(config);
    stock = await startGateway(config, stockEngine);
  });
  afterAll(async () => {
    await Promise.all([ours.stop(), stock.stop()]);
    await tiny.stop();
  });

  test.each(differences)('in $what: $reason', async (difference) => {
    const { query } = difference;
    expect((await post(stock.url, { query })).json.data).toEqual(difference.stock);
    expect((await post(ours.url, { query })).json.data).toEqual(difference.ours);
  });
});
