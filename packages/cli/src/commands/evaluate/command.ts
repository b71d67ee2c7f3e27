import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { type EvaluateOptions, evaluate } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} evaluate --sensitive a.csv --synthetic out/data/microdata.csv
  ${CALL} evaluate --sensitive a.csv --synthetic b.csv --json > c.json
`;

export function evaluateCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('evaluate')
    .description('compare a synthetic file with the sensitive one; the result is sensitive')
    .requiredOption('--sensitive <file>', 'CSV file of case records')
    .requiredOption('--synthetic <file>', 'CSV file with the same columns, whoever made it')
    .option('--codebook <name|file>', 'built-in codebook or YAML file (default: detected)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: EvaluateOptions) => {
      finish(await evaluate(options, io));
    });
}
