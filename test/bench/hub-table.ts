/** Markdown of a run over the hub: before and after, and where the time goes now. */
import { type HubOutcome, questions } from './hub.ts';
import { ranged, short, tableOf } from './table.ts';

const total = ({ cpuMs }: HubOutcome): number => [...cpuMs.values()].reduce((sum, { median }) => sum + median, 0);

const gatewayCpu = (outcome: HubOutcome | undefined): number => outcome?.cpuMs.get('gateway')?.median ?? Number.NaN;

const executorNames = { stock: 'before: stock executor', compiled: 'after: compiled plans' } as const;

export function hubTables(outcomes: readonly HubOutcome[]): string {
  const stockOf = (question: string) =>
    outcomes.find((each) => each.question === question && each.executor === 'stock');
  const compared = tableOf(
    ['', 'gateway: CPU ms a request', 'gain', 'all processes: CPU ms', 'requests a second', 'p50 ms', 'p99 ms'],
    outcomes.map((outcome) => {
      const { question, executor, perSecond, p50, p99, cpuMs } = outcome;
      const gateway = cpuMs.get('gateway');
      return [
        `${questions[question]}, ${executorNames[executor]}`,
        gateway ? ranged(gateway) : '–',
        `${short(gatewayCpu(stockOf(question)) / gatewayCpu(outcome))} ×`,
        short(total(outcome)),
        ranged(perSecond),
        ranged(p50),
        ranged(p99),
      ];
    }),
  );
  const now = outcomes.filter(({ executor }) => executor === 'compiled');
  const names = [...(now[0]?.cpuMs.keys() ?? [])];
  const where = tableOf(
    ['CPU ms a request (share)', ...names],
    now.map((outcome) => [
      questions[outcome.question],
      ...names.map((name) => {
        const median = outcome.cpuMs.get(name)?.median ?? 0;
        return `${short(median)} (${Math.round((median * 100) / total(outcome))} %)`;
      }),
    ]),
  );
  return `${compared}\n\nWhere the time goes now:\n\n${where}`;
}
