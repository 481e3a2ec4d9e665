/**
 * Runs before `npm start`, `npm test` and `npm run hub`, on whatever Node the machine has: installs the pinned parts (the
 * right Node among them) when they are missing or the lock file has changed, and is quick when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!isInstalled) {
  process.stderr.write('正在安装依赖 · installing dependencies …\n');
  // `--no-save` installs what the lock file says and leaves it alone. Not `npm ci`: it refuses a registry that lacks an
  // optional binary for some other platform, and mirrors do.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}
