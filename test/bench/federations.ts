/** The federations the benchmark runs on, by name, so that a process can be told which one to serve. */
import { city } from './city.ts';
import { citySubgraphs } from './city-subgraphs.ts';
import type { LimitSubgraph } from './federation.ts';
import { grownRoot, grownSubgraphs } from './grown-subgraphs.ts';

export interface Source {
  readonly subgraphs: readonly LimitSubgraph[];
  /** The whole graph's answers, for the reference. */
  readonly rootValue: unknown;
}

/** `city`, or `grown:N` for N subgraphs. */
export function federationNamed(name: string): Source {
  if (name === 'city') return { subgraphs: citySubgraphs, rootValue: city };
  const total = Number(name.split(':')[1]);
  return { subgraphs: grownSubgraphs(total), rootValue: grownRoot(total) };
}
