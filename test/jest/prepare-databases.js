/** Before the first test file: each department writes its default-scale database once for this state of its sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const departments = ['civil-affairs', 'justice', 'health', 'volunteer', 'coordination'];

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['node_modules', 'test', '.turbo'].includes(entry.name)) yield* sources(path);
    else if (/\.(ts|sql|csv|json)$/.test(entry.name)) yield path;
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...sources(`${root}subgraphs`), ...sources(`${root}schema`)].sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

const prepare = (department, data) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}subgraphs/${department}/main.ts`, 'prepare'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', TONGCHOU_DATA: data },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${department}: exit code ${code}`))));
  });

export default async () => {
  const folder = `${root}.data/test`;
  const data = `${folder}/${fingerprint()}`;
  const done = `${data}/complete`;
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    await Promise.all(departments.map((department) => prepare(department, data)));
    writeFileSync(done, '');
  }
  process.env.TONGCHOU_TEST_DATA = data;
};
