import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { numberOption } from '../number-option.ts';
import { repeatedOption } from '../repeated-option.ts';
import { type ReleaseOptions, releaseHandler } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} release cases.csv --out release
  ${CALL} release cases.csv --out release --epsilon 1 --subject case_id
  ${CALL} release cases.csv --out release --private diagnostics
`;

export function releaseCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('release')
    .description('make a folder that may be published from a file that may not')
    .argument('<file>', 'CSV file of case records')
    .requiredOption('--out <dir>', 'folder to write; it appears whole or not at all')
    .option('--codebook <name|file>', 'built-in codebook or YAML file (default: detected)')
    .option(
      '--epsilon <number>',
      'promise to each person; less is stronger (default: 4)',
      numberOption,
    )
    .option('--delta <number>', 'chance that the promise fails (default: 1e-6)', numberOption)
    .option(
      '--support <rows>',
      'synthetic records that a combination should rest on, as far as can be; 1 for none (default: 20)',
      numberOption,
    )
    .option(
      '--draws <files>',
      'further synthetic files for intervals, 2 to 20 (default: none)',
      numberOption,
    )
    .option('--subject <column>', 'column that says which person a record belongs to')
    .option('--title <text>', 'title of the release (default: names the codebook)')
    .option(
      '--previous <dir>',
      'earlier release of the same people, to subtract; may be given several times',
      repeatedOption,
    )
    .option('--private <dir>', 'also write exact diagnostics there, as sensitive as the records')
    .option('--invented', 'the cases are invented; every page says so')
    .option('--strict', 'refuse a file that has any issue')
    .option('--force', 'replace an earlier release in the same folder')
    .option('--i-understand', 'accept an epsilon above 20')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ReleaseOptions) => {
      finish(await releaseHandler(file, options, io));
    });
}
