import { runCli } from './cli/run.ts';

const args = process.argv.slice(2);

/** Only `demo` draws pages: they are built when they are missing or older than their sources. */
async function drawablePages(): Promise<void> {
  const { freshRenderer } = await import('../build/fresh.ts');
  if (await freshRenderer()) process.stderr.write('The pages have been built.\n');
}

if (args[0] === 'demo' && args.includes('--out')) await drawablePages();
process.exitCode = await runCli(args, {
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
