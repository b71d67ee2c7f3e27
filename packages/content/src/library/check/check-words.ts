import type { Resource } from '../resource.ts';
import { titleLanguageOf } from '../resource.ts';
import { type Complaint, complaint } from './problem.ts';

const SHORTEST_SUMMARY = 60;
const LONGEST_SUMMARY = 360;
const LONGEST_USE = 200;
const USE = /^Use it when \S/;

/** What ends a sentence: a stop with a capital, a digit or nothing behind it. */
const END = /[.?](?:["”’)]*)(?=\s+[\p{Lu}\p{N}“"]|$)/gu;
/** Stops that end no sentence: "No. 3", "Art. 5", "U.S. law". */
const ABBREVIATION = /\b(?:No|Art|St|vs|e\.g|i\.e|(?:[A-Z]\.)+[A-Z])\.$/;

function sentencesIn(text: string): number {
  return [...text.matchAll(END)].filter(({ index }) => !ABBREVIATION.test(text.slice(0, index + 1)))
    .length;
}

/** Whether summary and use are of the length and form that a list of results can show. */
export function checkWords(resource: Resource): readonly Complaint[] {
  const { summary, use, titles } = resource;
  const sentences = sentencesIn(summary);
  const found: Complaint[] = [];
  const add = (code: Complaint['code'], path: Complaint['path'], cause: string) =>
    found.push(complaint(code, path, cause));
  if (summary.length < SHORTEST_SUMMARY || summary.length > LONGEST_SUMMARY)
    add('SUMMARY_LENGTH', ['summary'], `${summary.length} characters`);
  if (sentences !== 2 || !/[.?]["”’)]*$/.test(summary))
    add('SUMMARY_SENTENCES', ['summary'], `sentences: ${sentences}`);
  const isOne = sentencesIn(use) === 1 && /[.]["”’)]*$/.test(use);
  if (!USE.test(use) || !isOne || use.length > LONGEST_USE)
    add('USE_FORM', ['use'], `"${use.slice(0, 40)}", ${use.length} characters`);
  for (const field of ['summary', 'use'] as const)
    if (resource[field].includes('!')) add('EXCLAMATION', [field], 'an exclamation mark');
  const own = titleLanguageOf(resource);
  if (titles?.[own] !== undefined)
    add('TITLE_AGAIN', ['titles', own], `the title itself is in "${own}"`);
  return found;
}
