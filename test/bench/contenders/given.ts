/** What a contender is told by its environment, and how it says that it listens. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from '../federation.ts';

const fileNamedBy = (variable: string): string => readFileSync(process.env[variable] ?? '', 'utf8');

export const supergraphSdl = (): string => fileNamedBy('BENCH_SUPERGRAPH');

export const services = (): readonly Service[] => JSON.parse(fileNamedBy('BENCH_SERVICES'));

export const tellReady = (url: string): void => void process.send?.({ ready: url });

/** Listens on a free port of this machine alone, and says so. */
export async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  tellReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
