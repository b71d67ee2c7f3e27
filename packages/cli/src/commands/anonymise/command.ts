import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { numberOption } from '../number-option.ts';
import { type AnonymiseOptions, anonymise } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} anonymise cases.csv --out restricted --subject case_id
  ${CALL} anonymise cases.csv --out restricted --k 20 --m 3 --l 2
  ${CALL} anonymise cases.csv --out next --like restricted

The rows it writes are people, for named partners only. To publish, use
${CALL} release: its promise holds whatever a reader knows.
`;

export function anonymiseCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('anonymise')
    .description('write k-anonymous rows for named partners; weaker than a release')
    .argument('<file>', 'CSV file of case records')
    .requiredOption('--out <dir>', 'folder to write; only you may open it')
    .option('--codebook <name|file>', 'built-in codebook or YAML file (default: detected)')
    .option('--subject <column>', 'column that says which person a record belongs to')
    .option(
      '--k <number>',
      'people who share each combination, 2 or more (default: 11)',
      numberOption,
    )
    .option('--m <number>', 'facts that somebody may know, 1 to 3 (default: 2)', numberOption)
    .option('--l <number>', 'different sensitive answers in each group, 2 or more', numberOption)
    .option('--t <number>', 'how far a group may be from all, 0 to 1', numberOption)
    .option('--like <dir>', 'recode the columns as an earlier folder did')
    .option('--population <number>', 'people these are a sample of, at least as many', numberOption)
    .option('--title <text>', 'title (default: names the codebook)')
    .option('--private <dir>', 'also write exact figures there, as sensitive as the records')
    .option('--invented', 'the cases are invented; every page says so')
    .option('--strict', 'refuse a file that has any issue')
    .option('--force', 'replace an earlier restricted folder')
    .option('--i-understand', 'accept a k below 5')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: AnonymiseOptions) => {
      finish(await anonymise(file, options, io));
    });
}
