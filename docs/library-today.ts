// Checks the library on the day on which it is run, or on another: npx tsx docs/library-today.ts [--on 2027-12-31]
import { parseArgs } from 'node:util';
import { checkLibrary } from '../packages/content/src/library/check/check-library.ts';
import { daysToCome } from '../packages/content/src/library/check/days-to-come.ts';
import { daySchema } from '../packages/content/src/library/checked.ts';
import { RESOURCES } from '../packages/content/src/library/resources/index.ts';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
const today = values.on ?? new Date().toISOString().slice(0, 10);
if (!daySchema.safeParse(today).success) {
  console.error('--on takes a day, such as 2027-12-31.');
  process.exit(2);
}

const problems = checkLibrary(RESOURCES, { today });
for (const { code, id, cause, remedy } of problems)
  console.log(`${code} ${id ?? ''}: ${cause}. ${remedy}`);
console.log(`${RESOURCES.length} resources on ${today}, problems: ${problems.length}`);

const coming = daysToCome(RESOURCES).filter(({ day }) => day > today);
const days = [...new Set(coming.map(({ day }) => day))];
for (const day of days) {
  const due = coming.filter((one) => one.day === day);
  const expiring = due.filter(({ code }) => code === 'EXPIRED').map(({ id }) => id);
  if (expiring.length > 0) console.log(`from ${day} on not shown: ${expiring.join(', ')}`);
  const old = due.length - expiring.length;
  if (old > 0) console.log(`from ${day} on to be read again: ${old}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
