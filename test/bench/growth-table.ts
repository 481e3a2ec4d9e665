/** Markdown of a growth run: one table an axis, cost per entity. */
import { type Axis, axes, type Grown } from './growth.ts';
import type { Figures } from './measure.ts';
import { ranged, short, tableOf } from './table.ts';

const titles: Readonly<Record<Axis, string>> = {
  subgraphs: 'Subgraphs: 20 items, one object from each subgraph',
  list: 'List: items over four subgraphs, 4 requests at a time',
  depth: 'Depth: 20 chains, each hop in another subgraph',
  concurrency: 'Concurrency: 20 items over four subgraphs',
};

const head = [
  'CPU ms a request',
  'CPU µs an entity',
  'requests a second',
  'p50 ms',
  'p99 ms',
  'RSS MB',
  'stock: CPU µs an entity',
];

const perEntity = (figures: Figures | undefined, entities: number): string =>
  figures ? short((figures.cpuMs.median * 1000) / entities) : 'not waited for';

function rowOf({ value, entities, figures }: Grown): string[] {
  const { 'tongchou-bare': own, stock } = figures;
  if (!own) return [String(value), ...head.map(() => '–')];
  return [
    value.toLocaleString('en'),
    ranged(own.cpuMs),
    perEntity(own, entities),
    short(own.perSecond.median),
    short(own.p50.median),
    short(own.p99.median),
    short(own.residentMb.median),
    perEntity(stock, entities),
  ];
}

export const growthTables = (grown: readonly Grown[]): string =>
  axes
    .map((axis) => {
      const rows = grown.filter((step) => step.axis === axis).map(rowOf);
      return `### ${titles[axis]}\n\n${tableOf([axis, ...head], rows)}`;
    })
    .join('\n\n');
