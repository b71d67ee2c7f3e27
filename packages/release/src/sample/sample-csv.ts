import { csvRows } from './csv-rows.ts';
import { type SampleOptions, sampleCaseload } from './sample-caseload.ts';
import { sampleHeader } from './subject.ts';

/** The file of an invented caseload, as pieces of CSV text. */
export function sampleCsv(options: SampleOptions): Generator<string, void> {
  return csvRows(sampleHeader(options.codebook), sampleCaseload(options));
}
