/** The only place of the audit that writes to a disk: appends that are durable when they settle. */
import { close, constants, fdatasync, fstat, fsync, ftruncate, open, write } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface AppendFile {
  /** Bytes in it when it was opened. */
  readonly size: number;
  /** Settles when the bytes are on the disk. */
  append(bytes: Uint8Array): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

export interface Files {
  /** Opens for appending; a new file is made readable by its owner only. */
  open(folder: string, name: string): Promise<AppendFile>;
}

const promised = {
  open: promisify(open),
  close: promisify(close),
  fdatasync: promisify(fdatasync),
  fstat: promisify(fstat),
  fsync: promisify(fsync),
  ftruncate: promisify(ftruncate),
};

const written = (descriptor: number, bytes: Uint8Array): Promise<number> =>
  new Promise((resolve, reject) =>
    write(descriptor, bytes, 0, bytes.length, null, (error, count) => (error ? reject(error) : resolve(count))),
  );

/** Write and sync as one call to the system, where it has that: half the hand-overs to another thread. */
const synchronised: number | undefined = constants.O_DSYNC;

/** A file that is new is durable only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const descriptor = await promised.open(folder, constants.O_RDONLY);
  try {
    await promised.fsync(descriptor);
  } finally {
    await promised.close(descriptor);
  }
}

export const diskFiles: Files = {
  open: async (folder, name) => {
    const descriptor = await promised.open(
      join(folder, name),
      constants.O_CREAT | constants.O_APPEND | constants.O_RDWR | (synchronised ?? 0),
      0o600,
    );
    const { size } = await promised.fstat(descriptor);
    if (size === 0) await syncFolder(folder);
    return {
      size,
      append: async (bytes) => {
        for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(await written(descriptor, rest));
        if (synchronised === undefined) await promised.fdatasync(descriptor);
      },
      truncate: async (to) => {
        await promised.ftruncate(descriptor, to);
        await promised.fdatasync(descriptor);
      },
      close: () => promised.close(descriptor),
    };
  },
};
