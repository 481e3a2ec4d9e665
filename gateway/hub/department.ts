/** Departments as processes: the gateway imports none of them, it starts their `main.ts`. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { departmentNamed, departments } from '@hub/schema/departments.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

export const departmentNames: readonly string[] = departments.map(({ name }) => name);

const mainOf = (department: string): string => `${project}subgraphs/${department}/main.ts`;

export interface Part {
  readonly name: string;
  readonly process: ChildProcess;
  /** Settles with its address once it serves. @throws when it stopped before. */
  readonly ready: Promise<string>;
}

/** What a start leaves behind would keep each process a third larger than it needs to be: a small nursery, six small processes. */
const partOptions = ['--max-semi-space-size=8'];

/** One of glibc's pools of memory for each thread would be an eighth of what the hub needs, and nearly all of it idle. */
const partEnvironment = { MALLOC_ARENA_MAX: '2' };

/** Starts a process of the hub; it ends when this one does. */
export function startPart(name: string, environment: Readonly<Record<string, string | undefined>>): Part {
  const file = name === 'gateway' ? `${project}gateway/main.ts` : mainOf(name);
  const child = fork(file, [], {
    cwd: project,
    env: { ...partEnvironment, ...environment },
    execArgv: partOptions,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.once('message', (message: { ready: string }) => resolve(message.ready));
    child.once('exit', (code) => reject(new Error(`${name} stopped with exit code ${code}`)));
  });
  return { name, process: child, ready };
}

/** Runs one command of a department and passes its exit code on. */
export function departmentCommand(name: string, ...argv: readonly string[]): void {
  try {
    const { name: department } = departmentNamed(name);
    const { status } = spawnSync(process.execPath, [mainOf(department), ...argv], { cwd: project, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } catch (error) {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
