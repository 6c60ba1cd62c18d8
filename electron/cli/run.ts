import { parseArgs } from 'node:util';
import { type Failure, ok } from '../../shared/domain/result.ts';
import { StorageError } from '../app/create-app.ts';
import { auditCommand } from './audit-command.ts';
import { calcCommand } from './calc.ts';
import { type Args, type Command, EXIT, type Io, UsageError } from './command.ts';
import { backupCommand, checkCommand, restoreCommand } from './data-commands.ts';
import { demoCommand } from './demo.ts';
import { exportCommand } from './export-command.ts';
import { helpText } from './help.ts';
import { importCommand } from './import-command.ts';
import { planCommand } from './plan.ts';
import { policyCommand } from './policy.ts';
import { replanCommand } from './replan.ts';
import { schemaCommand } from './schema.ts';

const helpCommand: Command = {
  name: 'help',
  positionals: ['[COMMAND]'],
  about: 'Show this, or one command in full.',
  details: '',
  options: {},
  run: async (args) => {
    const name = args.positionals[0];
    const command = commands.find((candidate) => candidate.name === name);
    if (name !== undefined && command === undefined) throw new UsageError(`There is no command “${name}”.`);
    return ok(helpText(commands, command));
  },
};

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  demoCommand,
  planCommand,
  policyCommand,
  replanCommand,
  auditCommand,
  calcCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  checkCommand,
  schemaCommand,
  helpCommand,
];

/** Runs one command line (without the program's name); answers with the exit code. Never throws. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const [first = 'help', ...rest] = argv;
  const name = first === '--help' || first === '-h' ? 'help' : first;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    io.err(`There is no command “${name}”; \`help\` lists them.\n`);
    return EXIT.usage;
  }
  try {
    const args = parse(command, rest);
    const result = args === null ? ok(helpText(commands, command)) : await command.run(args, io);
    if (!result.ok) return report(result.failure, io);
    io.out(typeof result.value === 'string' ? result.value : `${JSON.stringify(result.value, null, 2)}\n`);
    return EXIT.ok;
  } catch (error) {
    return reportThrown(command, error, io);
  }
}

function report(failure: Failure, io: Io): number {
  io.err(`${oneLine(failure.message)}\n`);
  return failure.kind === 'bug' ? EXIT.bug : EXIT.failure;
}

function reportThrown(command: Command, error: unknown, io: Io): number {
  if (error instanceof UsageError) {
    io.err(`${oneLine(error.message)} See \`help ${command.name}\`.\n`);
    return EXIT.usage;
  }
  if (error instanceof StorageError) return report({ kind: 'storage', message: error.message }, io);
  const what = error instanceof Error ? error.message : String(error);
  io.err(`Counterpoint made a mistake of its own in \`${command.name}\`: ${oneLine(what)}\n`);
  if (io.env['COUNTERPOINT_DEBUG'] === '1' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}

/** What was typed, checked; null when the help of the command was asked for. */
function parse(command: Command, argv: readonly string[]): Args | null {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { value: null, about: '' } }).map(([name, option]) => [
      name,
      { type: option.value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const parsed = readArgs(argv, options);
  if (parsed.values['help'] === true) return null;
  const most = command.positionals.length;
  const least = command.positionals.filter((name) => !name.startsWith('[')).length;
  const given = parsed.positionals.length;
  if (given < least) throw new UsageError(`${command.name} needs ${command.positionals.join(' ')}.`);
  if (given > most) throw new UsageError(`“${parsed.positionals[most] ?? ''}” is one argument too many.`);
  return {
    positionals: parsed.positionals,
    get: (option) => {
      const value = parsed.values[option];
      return typeof value === 'string' ? value : undefined;
    },
    has: (option) => parsed.values[option] === true,
  };
}

function readArgs(argv: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${message.replace(/\.$/, '')}.`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
