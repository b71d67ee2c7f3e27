import type { Asked } from '@tessera/engine';
import { type Denominator, LEAST_PEOPLE, type ViewRules } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';
import { viewRows } from './view-rows.ts';

/** What the shares of a question are of, and how sure the counts are that they rest on. */
export function rulesOf(source: Source, asked: Asked, denominator: Denominator): ViewRules {
  const rows = viewRows(source, asked);
  return { denominator, least: LEAST_PEOPLE, ...(rows === undefined ? {} : { rows }) };
}

/** The same for flows: a person is in one flow, however many of them a picture knows. */
export function rulesOfFlows(source: Source, asked: Asked): ViewRules {
  const { rows, ...rules } = rulesAlong(source, asked, 'anyRecorded');
  return rows === undefined ? rules : { ...rules, rows: { ...rows, answers: 1 } };
}

/** The same for one value of an axis: all of it rests on the axis as well, in every part. */
export function rulesAlong(source: Source, asked: Asked, denominator: Denominator): ViewRules {
  const { split: _, ...whole } = asked;
  const [all, parts] = [viewRows(source, whole), viewRows(source, asked)];
  const rules = rulesOf(source, asked, denominator);
  return all === undefined || parts === undefined
    ? rules
    : { ...rules, rows: { ...parts, columns: all.partColumns } };
}
