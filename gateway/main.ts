/** The gateway as a process: `npm run gateway -- [--supergraph FILE] [--port N] [--open]`. */
import { Command } from 'commander';
import { ConfigError, type Flags, type GatewayConfig, readConfig } from './config.ts';
import { compiledEngine, type EngineOptions } from './engine/compiled.ts';
import { threadedPlanner } from './engine/threaded-planner.ts';
import { startGateway } from './server.ts';
import { SupergraphError } from './supergraph/fault.ts';
import { AuditKeyError } from './trust/audit/keys.ts';
import { AuditLocked } from './trust/audit/lock.ts';

function explain(error: unknown): string {
  const isTold = [ConfigError, SupergraphError, AuditLocked, AuditKeyError].some((known) => error instanceof known);
  if (isTold) return (error as Error).message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `端口 ${error.port} 已被占用:请停止占用它的程序,或用 --port 另选 · port ${error.port} is taken: stop what holds it, or choose another with --port`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @apollo/gateway is loaded only where it is asked for: it is half the memory of a gateway. */
async function engineOf({ engine }: GatewayConfig) {
  if (engine === 'stock') return (await import('./engine/stock.ts')).stockEngine;
  return (options: EngineOptions) => compiledEngine({ ...options, planner: threadedPlanner });
}

async function main(flags: Flags): Promise<void> {
  try {
    const config = readConfig(process.env, flags);
    const gateway = await startGateway(config, await engineOf(config));
    process.stdout.write(`gateway ${gateway.url}/graphql${config.open ? ' (open)' : ''}\n`);
    if (gateway.metricsUrl) process.stdout.write(`metrics ${gateway.metricsUrl}\n`);
    const stop = () => void gateway.stop().then(() => process.exit(0));
    // A terminal that closes sends it too, and means the end.
    if (!process.stdout.isTTY) process.on('SIGHUP', () => void gateway.reread());
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    // Started by `npm start`: when that process is gone, so is the gateway.
    process.once('disconnect', stop);
    // Last: whoever hears it may send a signal.
    process.send?.({ ready: gateway.url });
  } catch (error) {
    process.stderr.write(`✗ gateway: ${explain(error)}\n`);
    process.exitCode = 1;
    process.disconnect?.();
  }
}

await new Command('gateway')
  .description('统筹网关 · the one door to the departments')
  .option('--supergraph <file>', 'serve this supergraph instead of the hub’s own')
  .option('--port <number>', 'port to listen on, on 127.0.0.1')
  .option('--open', 'serve without tokens: everyone is anonymous, protected fields stay closed')
  .action(main)
  .parseAsync();
