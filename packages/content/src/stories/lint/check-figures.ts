import type { Figure } from '../figure.ts';
import type { Field } from '../front-matter.ts';
import { type Finding, LINT_REMEDIES } from './finding.ts';

/** The question of a country: drawn whole, it puts countries beside each other by how many were found. */
const COUNTRIES = /(?:^|&)q=[^&]*(?:country|citizenship|nationality)/i;

/** Figures that draw how many people were found in each country. */
export const countMaps = (
  lines: readonly Field[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] =>
  lines.flatMap(({ key, value, line, column }) => {
    const figure = figures.get(key);
    if (figure?.kind !== 'live' || figure.query.answer !== undefined) return [];
    if (!COUNTRIES.test(figure.query.address)) return [];
    const remedy = LINT_REMEDIES.COUNT_MAP;
    return [{ code: 'COUNT_MAP' as const, line, column, found: value, remedy }];
  });
