import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { numberOption } from '../number-option.ts';
import { type SampleCommandOptions, sample } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} sample --rows 5000 --out invented.csv
  ${CALL} sample --rows 1000000 --out large.csv --seed 7
  ${CALL} sample --rows 500 --out a.csv --codebook ctdc-synthetic-2021
`;

export function sampleCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('sample')
    .description('invent a caseload; nobody in it exists')
    .requiredOption('--rows <number>', 'how many records', numberOption)
    .requiredOption('--out <file>', 'CSV file to write; FILE.README.md goes beside it')
    .option('--seed <text>', 'the same seed gives the same file (default: 1)')
    .option('--codebook <name|file>', 'codebook of the file (default: ctdc-synthetic-2024)')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: SampleCommandOptions) => {
      finish(await sample(options, io));
    });
}
