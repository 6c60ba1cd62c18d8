import type { Command } from './command.ts';

const EXIT_CODES = `Exit codes
  0  done
  1  expected failure: bad data, nothing found, storage, cancelled
  2  wrong usage: unknown command or option, missing argument
  3  a mistake of the program itself

Standard output carries data only (JSON, or this help); standard error carries one sentence per problem.
COUNTERPOINT_TODAY=YYYY-MM-DD fixes today's date.
`;

/** The help: of all commands, or of one in full. */
export function helpText(commands: readonly Command[], command: Command | undefined): string {
  return command === undefined ? overview(commands) : oneCommand(command);
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => row(callOf(command), command.about));
  return `Counterpoint on the command line: npm run --silent cli -- COMMAND\n\nCommands\n${lines.join('')}\n${EXIT_CODES}`;
}

function oneCommand(command: Command): string {
  const options = Object.entries(command.options).map(([name, { value, about }]) =>
    row(value === null ? `--${name}` : `--${name} ${value}`, about),
  );
  const details = command.details === '' ? '' : `\n${command.details}\n`;
  const section = options.length === 0 ? '' : `\nOptions\n${options.join('')}`;
  return `${callOf(command)}\n  ${command.about}\n${details}${section}`;
}

function callOf(command: Command): string {
  return [command.name, ...command.positionals].join(' ');
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(24)}  ${right}\n`;
}
