/** `npm test`: every package's specifications, as many packages at once as there are cores. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const turbo = `${root}node_modules/turbo/bin/turbo`;
const argv = ['run', 'test', `--concurrency=${availableParallelism()}`, '--output-logs=full', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [turbo, ...argv], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
});
process.exit(status ?? 1);
