/** Numbers of a run: what one sample of one process says, and what several samples say together. */

/** What a process has used since it began. */
export interface Usage {
  readonly cpuMs: number;
  readonly residentBytes: number;
}

/** One timed stretch of equal requests to one contender. */
export interface Sample {
  readonly requests: number;
  /** CPU time of the whole gateway process, user and system, per request. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly residentMb: number;
  /** Share of one core the gateway used: near 1 it was the bottleneck. */
  readonly busy: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export type Figures = { readonly [Name in keyof Sample]: Spread };

/** The value below which `share` of `sorted` lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const ascending = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

export function spread(values: readonly number[]): Spread {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

export interface Stretch {
  readonly latenciesMs: readonly number[];
  readonly wallMs: number;
}

export function sampleOf({ latenciesMs, wallMs }: Stretch, before: Usage, after: Usage): Sample {
  const sorted = ascending(latenciesMs);
  const requests = sorted.length;
  const cpuMs = after.cpuMs - before.cpuMs;
  return {
    requests,
    cpuMs: cpuMs / requests,
    perSecond: (requests * 1000) / wallMs,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    residentMb: after.residentBytes / 2 ** 20,
    busy: cpuMs / wallMs,
  };
}

export function figuresOf(samples: readonly Sample[]): Figures {
  const of = (name: keyof Sample): Spread => spread(samples.map((sample) => sample[name]));
  return {
    requests: of('requests'),
    cpuMs: of('cpuMs'),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    residentMb: of('residentMb'),
    busy: of('busy'),
  };
}
