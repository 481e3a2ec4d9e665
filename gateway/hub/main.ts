/** The operator's command line: `npm run hub -- <command>`. A command loads its parts when it is run: `start` stays as long as the hub. */
import { Command } from 'commander';
import { ConfigError } from '../config-error.ts';

const hub = new Command('hub').description('统筹 · the hub’s command line').showHelpAfterError();

hub
  .command('start')
  .description('start the five departments and the gateway, with data')
  .action(async () => (await import('./start.ts')).start());

const schema = hub.command('schema').description('the contract between departments');
schema
  .command('compose')
  .description('write schema/supergraph.graphql, the resolver types and the generated pages')
  .action(async () => (await import('./schema.ts')).composeSchemas());
schema
  .command('check')
  .description('compose and lint without writing; exit 1 when something is wrong or stale')
  .action(async () => (await import('./schema.ts')).checkSchemas());

hub
  .command('report')
  .description('the 2015 report')
  .command('verify')
  .description('ask the gateway for every figure and say whether today’s rows hold it; exit 1 when one fails')
  .option('--gateway <url>', 'the gateway to ask', 'http://127.0.0.1:4000')
  .option('--json', 'print the figures as JSON')
  .action(async (options) => (await import('./verify.ts')).verifyReport(options));

const audit = hub.command('audit').description('who read whose data: the record that cannot be changed unseen');
audit
  .command('verify')
  .description('check every record and every copy of the heads; exit 1 naming the first that is bad')
  .option('--json', 'print the result as JSON')
  .action(async (options) => (await import('./audit.ts')).verifyAudit(options));
audit
  .command('person')
  .description('who read the data of one person, when and why; also by the key of a record about a person')
  .argument('<reference>', 'the key, such as PER-23f8d9c62138d342047e')
  .option('--json', 'print it as JSON')
  .action(async (reference, options) => (await import('./audit.ts')).auditPerson(reference, options));

audit
  .command('reconcile')
  .description('hold each department’s own log against the record by request id; exit 1 naming every orphan')
  .option('--from <instant>', 'a day or an instant; a day ago unless given')
  .option('--to <instant>', 'a day or an instant; now unless given')
  .option('--department <department>', 'this department alone')
  .option('--json', 'print the result as JSON')
  .action(async (options) => (await import('./reconcile.ts')).reconcileAudit(options));

audit
  .command('exchanges')
  .description('what the hub asked one department in a period, from that department’s own log')
  .argument('<department>')
  .option('--from <instant>', 'a day or an instant; a day ago unless given')
  .option('--to <instant>', 'a day or an instant; now unless given')
  .option('--json', 'print every exchange as JSON')
  .action(async (department, options) => (await import('./exchanges.ts')).printExchanges(department, options));

hub
  .command('token')
  .description('print a development token')
  .requiredOption('--as <persona>', 'whom it stands for')
  .option('--purpose <purpose>', 'the purpose of use it states')
  .action(async (options) => (await import('./token.ts')).printToken(options));

hub
  .command('access')
  .description('print which persona may read which protected place')
  .option('--write', 'write docs/access.md')
  .action(async (options) => (await import('./access.ts')).printAccess(options));

hub
  .command('ask')
  .description('ask one department past the gateway, signed with its key')
  .argument('<department>')
  .argument('<query>')
  .option('--as <persona>', 'in whose name', 'coordinator')
  .option('--variables <json>', 'variables of the query')
  .action(async (department, query, options) => (await import('./ask.ts')).askDepartment(department, query, options));

hub
  .command('operations')
  .description('print the operations agreed with partners, and the ids they are asked for by')
  .action(async () => (await import('./operations.ts')).printOperations());

hub
  .command('migration')
  .description('write the next migration of a department, for SQLite and PostgreSQL')
  .argument('<department>')
  .argument('<name>')
  .action(async (department, name) =>
    (await import('./department.ts')).departmentCommand(department, 'migration', name),
  );

hub
  .command('prepare')
  .description('open, migrate and fill a department’s database, and stop')
  .argument('<department>')
  .action(async (department) => (await import('./department.ts')).departmentCommand(department, 'prepare'));

hub
  .command('workflows')
  .description('print every department’s workflows as pictures and tables')
  .option('--write', 'write docs/workflows')
  .action(async ({ write }) => {
    const { departmentCommand, departmentNames } = await import('./department.ts');
    for (const name of departmentNames) departmentCommand(name, 'workflows', ...(write ? ['--write'] : []));
  });

try {
  await hub.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
