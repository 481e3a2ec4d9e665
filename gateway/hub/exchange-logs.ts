/** The logs of departments as the operator's commands read them, for a period somebody names. */
import { existsSync } from 'node:fs';
import { type DepartmentName, departments } from '@hub/schema/departments.ts';
import { type ExchangePage, type LoggedExchange, type Period, readExchanges } from '@hub/schema/exchange-log.ts';
import { recordFolders } from '@hub/schema/record-folders.ts';
import { ConfigError } from '../config-error.ts';
import { type Owner, type OwnersConfig, ownersOf } from '../trust/audit/owner.ts';

export interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
}

/** @throws {ConfigError} for what is no instant, or the wrong way round. */
export function periodOf({ from, to }: PeriodOptions, now: Date): Period {
  const instant = (flag: string, given: string | undefined, fallback: Date): string => {
    const time = given === undefined ? fallback.getTime() : Date.parse(given);
    if (Number.isNaN(time)) throw new ConfigError(`${flag}=“${given}”:应为日期或时刻 · expected a day or an instant`);
    return new Date(time).toISOString();
  };
  const period = {
    from: instant('--from', from, new Date(now.getTime() - 86_400_000)),
    to: instant('--to', to, now),
  };
  if (period.from > period.to) throw new ConfigError('--from 晚于 --to · --from is after --to');
  return period;
}

/** Every owner, or the one that is named. @throws {ConfigError} naming those there are. */
export function ownersAsked(config: OwnersConfig, only: string | undefined): readonly Owner[] {
  if (only !== undefined && !departments.some(({ name }) => name === only))
    throw new ConfigError(
      `没有名为“${only}”的部门 · no department is named "${only}"; there are: ${departments.map(({ name }) => name).join(', ')}`,
    );
  return ownersOf(config).filter(({ name }) => only === undefined || name === only);
}

/** How a department's log was come by: asked at its door, read on this machine, or not at all. */
export type Source = 'ASKED' | 'READ' | 'NOT_REACHED';

export interface Log {
  readonly department: DepartmentName;
  readonly source: Source;
  readonly exchanges: readonly LoggedExchange[];
}

/** An exchange and its record may lie on two sides of an end of the period, and the clocks of two machines differ. */
const marginMs = 300_000;

export const wider = ({ from, to }: Period): Period => ({
  from: new Date(Date.parse(from) - marginMs).toISOString(),
  to: new Date(Date.parse(to) + marginMs).toISOString(),
});

async function allPages(read: (after: string | null) => Promise<ExchangePage>): Promise<LoggedExchange[]> {
  const exchanges: LoggedExchange[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await read(after ?? null);
    exchanges.push(...page.exchanges);
    after = page.next;
  }
  return exchanges;
}

/** A department that runs writes down what still waits before it answers; one that does not has its files, where they are here. */
export async function logOf(owner: Owner, period: Period): Promise<Log> {
  const department = owner.name;
  try {
    const exchanges = await allPages(
      async (after) => (await owner.ask({ exchanges: { ...period, after } })) as ExchangePage,
    );
    return { department, source: 'ASKED', exchanges };
  } catch {
    const { exchanges: folder } = recordFolders(department, process.env);
    if (!existsSync(folder)) return { department, source: 'NOT_REACHED', exchanges: [] };
    return { department, source: 'READ', exchanges: await allPages((after) => readExchanges(folder, period, after)) };
  }
}

export const sources = {
  ASKED: '已询问 · asked at its door',
  READ: '未应答,已读其本机文件 · does not answer; its files on this machine were read',
  NOT_REACHED: '未应答,未核对 · does not answer: NOT reconciled',
} as const satisfies Record<Source, string>;
