/** Child processes of a run: started, asked over IPC, and all stopped at the end, whatever the end is. */
import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const probe = new URL('./probe.ts', import.meta.url).href;

export interface Running<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready;
  /** Sends `question` and waits for the one answer. */
  ask<Answer>(question: string): Promise<Answer>;
}

export interface Starting {
  /** Relative to this folder. */
  readonly file: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Flags of Node itself. */
  readonly flags?: readonly string[];
}

export interface Processes {
  /** @throws with the end of what the process printed when it ends before it is ready. */
  start<Ready>(name: string, starting: Starting): Promise<Running<Ready>>;
  stop(): Promise<void>;
}

/** Where V8 writes what a process spent its time on, when it ends. */
export const profiling = (name: string, folder: string): string[] => [
  '--cpu-prof',
  `--cpu-prof-dir=${folder}`,
  `--cpu-prof-name=${name}.cpuprofile`,
];

/** @param folder where what the children print is written: a pipe would cost this process the reading. */
export function processes(folder: string): Processes {
  const children = new Set<ChildProcess>();
  const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

  function next<T>(child: ChildProcess, name: string, log: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null) =>
        reject(new Error(`${name} ended with ${code}: ${readFileSync(log, 'utf8').slice(-2_000)}`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(message as T);
      });
    });
  }

  return {
    start: async <Ready>(name: string, { file, argv, env, flags = [] }: Starting): Promise<Running<Ready>> => {
      const log = join(folder, `${name}.log`);
      const output = openSync(log, 'w');
      const child = fork(here + file, [...argv], {
        cwd: folder,
        // No vendor's telemetry, update check or development mode.
        env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', DO_NOT_TRACK: '1', ...env },
        execArgv: [...flags, `--import=${probe}`],
        stdio: ['ignore', output, output, 'ipc'],
      });
      closeSync(output);
      children.add(child);
      child.once('exit', () => children.delete(child));
      const { ready } = await next<{ ready: Ready }>(child, name, log);
      return {
        ready,
        ask: <Answer>(question: string) => {
          const answer = next<Answer>(child, name, log);
          child.send(question);
          return answer;
        },
      };
    },
    stop: async () => {
      await Promise.all(
        [...children].map((child) => {
          const done = ended(child);
          // The probe ends the process when the channel closes.
          child.disconnect();
          return done;
        }),
      );
    },
  };
}
