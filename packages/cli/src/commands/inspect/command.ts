import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { numberOption } from '../number-option.ts';
import { type InspectOptions, inspect } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} inspect cases.csv
  ${CALL} inspect cases.csv --codebook mine.yaml --subject case_id
  ${CALL} inspect cases.csv --json > profile.json

What it prints is exact: keep it as safe as the records.
`;

export function inspectCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('inspect')
    .description('profile a file before anything else; nothing is written')
    .argument('<file>', 'CSV file of case records')
    .option('--codebook <name|file>', 'built-in codebook or YAML file (default: detected)')
    .option('--subject <column>', 'column that says which person a record belongs to')
    .option('--epsilon <number>', 'epsilon a later release would use (default: 4)', numberOption)
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: InspectOptions) => {
      finish(await inspect(file, options, io));
    });
}
