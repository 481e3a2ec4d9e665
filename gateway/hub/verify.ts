/** `hub report verify`: every figure of the report, asked of the gateway, beside what was printed. */
import { ConfigError } from '../config-error.ts';
import { operatorToken } from './token.ts';

interface FigureAnswer {
  readonly code: string;
  readonly labelZh: string;
  readonly printed: string;
  readonly qualifier: string;
  readonly computed: string | null;
  readonly verdict: 'HOLDS' | 'FAILS' | 'INCOMPLETE';
  readonly producedBy: readonly { readonly nameZh: string }[];
}

interface Answer {
  readonly data?: { readonly figures: { readonly nodes: readonly FigureAnswer[] } } | null;
  readonly errors?: readonly { readonly message: string }[];
}

const query = `query ReportFigures {
  figures(first: 100) {
    nodes { code labelZh printed qualifier computed verdict producedBy { nameZh } }
  }
}`;

const marks = { HOLDS: '✓', FAILS: '✗', INCOMPLETE: '…' } as const;

/** Chinese characters take two columns of a terminal. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
const cell = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

function line({ code, labelZh, printed, qualifier, computed, verdict, producedBy }: FigureAnswer): string {
  const departments = producedBy.map(({ nameZh }) => nameZh).join('、');
  return (
    cell(code, 5) +
    cell(labelZh, 38) +
    cell(printed, 28) +
    cell(qualifier, 18) +
    cell(computed ?? '—', 22) +
    cell(`${marks[verdict]} ${verdict}`, 14) +
    departments
  );
}

async function ask(gateway: string): Promise<Answer> {
  const token = await operatorToken();
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

/** Prints every figure; the exit code is 1 when one fails, is incomplete, or the gateway cannot be asked. */
export async function verifyReport({
  gateway,
  json,
}: {
  readonly gateway: string;
  readonly json?: boolean;
}): Promise<void> {
  let answer: Answer;
  try {
    answer = await ask(gateway);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ConfigError) return void process.stderr.write(`✗ ${error.message}\n`);
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : error;
    process.stderr.write(`✗ 问不到网关 · cannot ask the gateway at ${gateway}: ${reason}. Start it with npm start.\n`);
    return;
  }
  for (const { message } of answer.errors ?? []) process.stderr.write(`! ${message}\n`);
  const figures = answer.data?.figures.nodes ?? [];
  const holding = figures.filter(({ verdict }) => verdict === 'HOLDS').length;
  const heading = line({
    code: '编号',
    labelZh: '数字',
    printed: '报告原文',
    qualifier: '限定',
    computed: '按行计算',
    verdict: 'HOLDS',
    producedBy: [{ nameZh: '应答部门' }],
  }).replace('✓ HOLDS', '结论   ');
  process.stdout.write(
    json
      ? `${JSON.stringify(figures, null, 2)}\n`
      : `${[heading, ...figures.map(line)].join('\n')}\n\n${holding} of ${figures.length}\n`,
  );
  process.exitCode = figures.length > 0 && holding === figures.length ? 0 : 1;
}
