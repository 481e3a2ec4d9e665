/** `hub audit exchanges`: what the hub asked one department in a period, from the department's own log and nothing else. */
import { departmentNamed, departments } from '@hub/schema/departments.ts';
import type { LoggedExchange } from '@hub/schema/exchange-log.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { logOf, ownersAsked, type PeriodOptions, periodOf, sources } from './exchange-logs.ts';

interface Row {
  readonly organisation: string | null;
  readonly persona: string;
  readonly purpose: string | null;
  readonly coordinate: string;
  readonly requests: number;
}

/** How often each reader was answered each field, most often first. */
function rowsOf(exchanges: readonly LoggedExchange[]): Row[] {
  const reads = exchanges.flatMap(({ organisation, persona, purpose, coordinates }) =>
    coordinates.map((coordinate) => ({ organisation, persona, purpose, coordinate })),
  );
  return [...Map.groupBy(reads, (read) => JSON.stringify(Object.values(read))).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], requests: same.length }] : []))
    .sort((one, other) => other.requests - one.requests || one.coordinate.localeCompare(other.coordinate));
}

const bodyLabel = (organisation: string | null): string =>
  departments.find(({ code }) => code === organisation)?.zh ?? organisation ?? '—';

const line = ({ organisation, persona, purpose, coordinate, requests }: Row): string =>
  `  ${String(requests).padStart(7)}  ${coordinate.padEnd(40)} ${purpose ?? '—'}  ${bodyLabel(organisation)} ${persona}`;

export interface ExchangesOptions extends PeriodOptions {
  readonly json?: boolean;
}

/** Prints it by reader, purpose and field; the exit code is 1 when the log cannot be read. */
export async function printExchanges(department: string, options: ExchangesOptions): Promise<void> {
  const [owner] = ownersAsked(readConfig(process.env), department);
  if (!owner) throw new ConfigError(`没有门钥 · no key for the door of ${department}`);
  const period = periodOf(options, new Date());
  const { source, exchanges } = await logOf(owner, period);
  const personal = exchanges.filter(({ coordinates }) => coordinates.length > 0);
  const { zh, en } = departmentNamed(department);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ department, period, source, exchanges }, null, 2)}\n`
      : `${[
          `${zh} · ${en}  ${period.from} — ${period.to}  (${sources[source]})`,
          `  ${exchanges.length} 次被问 exchanges, ${personal.length} 次涉及个人数据 with personal data`,
          ...rowsOf(personal).map(line),
        ].join('\n')}\n`,
  );
  process.exitCode = source === 'NOT_REACHED' ? 1 : 0;
}
