/** A lab command: returns the exit code; results go to stdout, reasons to stderr. */
interface LabCommand {
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, () => Promise<LabCommand>> = {
  read: () => import('./read'),
  drift: () => import('./drift'),
  import: () => import('./import'),
  score: () => import('./score'),
  classify: () => import('./classify'),
};

// Whoever reads the output may stop reading, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (!load) {
  console.error(`Usage: npm run --silent lab -- ${Object.keys(COMMANDS).join('|')} …`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).run(args);
}
