import type { DimensionId } from './data/mapping.ts';
import {
  EU_COLLECTION,
  EU_DIRECTIVE,
  EU_FORMS_ADDED,
  EUROSTAT_FLAGS,
  EUROSTAT_METADATA,
  type Reference,
  SDG_METADATA,
  UNODC_COLLECTION,
  UNODC_DATA,
  UNODC_QUESTIONNAIRE,
} from './data/references.ts';

/** The tables by the names that stand in addresses. */
export const TABLE_IDS = [
  'sdg-16-2-2',
  'glotip-sex-age',
  'glotip-form',
  'glotip-citizenship',
  'glotip-country',
  'glotip-year',
  'eu-victims',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

export const isTableId = (name: string): name is TableId =>
  (TABLE_IDS as readonly string[]).includes(name);

/** What a reader chooses for a table: the years and countries that it does not show side by side. */
export interface TableKind {
  readonly filters: readonly ('year' | 'country')[];
  /** Whether one country must be chosen, and it must be a Member State of the European Union. */
  readonly isOfMemberState: boolean;
  /** By which two things at once people are counted; by form of exploitation too for the first pair. */
  readonly pairs: readonly (readonly [DimensionId, DimensionId])[];
  readonly hasForms: boolean;
  /** Whether it may be stated per 100,000 residents. */
  readonly hasRate: boolean;
  readonly references: readonly Reference[];
}

const UNODC = [UNODC_DATA, UNODC_COLLECTION, UNODC_QUESTIONNAIRE, EUROSTAT_FLAGS];

const GLOTIP: TableKind = {
  filters: ['year', 'country'],
  isOfMemberState: false,
  pairs: [['age', 'sex']],
  hasForms: false,
  hasRate: false,
  references: UNODC,
};

export const TABLE_KINDS: Readonly<Record<TableId, TableKind>> = {
  'sdg-16-2-2': {
    ...GLOTIP,
    hasForms: true,
    hasRate: true,
    references: [SDG_METADATA, UNODC_DATA, EUROSTAT_FLAGS],
  },
  'glotip-sex-age': GLOTIP,
  'glotip-form': { ...GLOTIP, hasForms: true },
  'glotip-citizenship': { ...GLOTIP, pairs: [['citizenship', 'age']] },
  'glotip-country': { ...GLOTIP, filters: ['year'], pairs: [['country', 'age']] },
  'glotip-year': { ...GLOTIP, filters: ['country'], pairs: [['year', 'age']] },
  'eu-victims': {
    ...GLOTIP,
    isOfMemberState: true,
    pairs: [
      ['age', 'sex'],
      ['union', 'sex'],
    ],
    hasForms: true,
    references: [EU_DIRECTIVE, EU_COLLECTION, EUROSTAT_METADATA, EU_FORMS_ADDED, EUROSTAT_FLAGS],
  },
};
