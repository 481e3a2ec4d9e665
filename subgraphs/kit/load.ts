/** The only place that knows DataLoader: one loader per batch function and arguments, living as long as its request. */
import DataLoader from 'dataloader';

/** Loads many keys at once with one statement; a key without an entry in the map is answered null. */
export type Batch<Key, Args, Value, Context> = (
  keys: readonly Key[],
  args: Args,
  context: Context,
) => Promise<ReadonlyMap<Key, Value>>;

export type Load<Context> = <Key extends string | number, Args, Value>(
  batch: Batch<Key, Args, Value, Context>,
  key: Key,
  args: Args,
) => Promise<Value | null>;

type AnyBatch = (keys: readonly never[], args: never, context: never) => unknown;

export interface Loads<Context> {
  readonly load: Load<Context>;
  /** What was loaded before a write is not what stands after it. */
  readonly forget: () => void;
}

/** @param context returns the request's context; asked for when a batch runs, so that the context may hold this `load`. */
export function createLoad<Context>(context: () => Context): Loads<Context> {
  const loaders = new Map<AnyBatch, Map<string, DataLoader<string | number, unknown>>>();
  const load = <Key extends string | number, Args, Value>(
    batch: Batch<Key, Args, Value, Context>,
    key: Key,
    args: Args,
  ): Promise<Value | null> => {
    const ofBatch = loaders.get(batch) ?? new Map<string, DataLoader<string | number, unknown>>();
    loaders.set(batch, ofBatch);
    const signature = JSON.stringify(args) ?? '';
    let loader = ofBatch.get(signature) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await batch(keys, args, context());
        return keys.map((each) => found.get(each) ?? null);
      });
      ofBatch.set(signature, loader as DataLoader<string | number, unknown>);
    }
    return loader.load(key);
  };
  return { load, forget: () => loaders.clear() };
}
