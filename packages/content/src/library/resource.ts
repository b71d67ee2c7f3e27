import { z } from 'zod';
import { checkedSchema, daySchema } from './checked.ts';
import {
  AGES,
  LEVELS,
  LICENCES,
  OBJECTIVES,
  SECTORS,
  SETTINGS,
  STEPS,
  TOPICS,
  TYPES,
} from './facets/lists.ts';
import { isCountry, REGIONS } from './facets/regions.ts';
import { BODY_LANGUAGES } from './languages.ts';

/**
 * What an address leads to: the resource, one page about it (in another library, or among the news of its
 * publisher), or its publisher, where a reader has to look on.
 */
export const DESTINATIONS = ['resource', 'library', 'publisher'] as const;

/** Words on one line, without characters that cannot be seen or that a page would read as its own. */
const words = z
  .string()
  .trim()
  .min(1)
  .regex(
    /^[^\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069<>]*$/u,
    'one line of plain text',
  );

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens');

const language = z.enum(BODY_LANGUAGES);

/** Values of a closed list, each once. */
const some = <const T extends readonly [string, ...string[]]>(list: T, least: number) =>
  z
    .array(z.enum(list))
    .min(least)
    .refine((values) => new Set(values).size === values.length, 'a value stands twice');

/** The earliest year of a resource: the oldest treaty that is still applied is a little younger. */
const EARLIEST = 1900;

/** One public resource: what it is, where it is, what it is for, and what of that is verified. */
export const resourceSchema = z.strictObject({
  /** Unique among all resources. It never changes: saved lists name it. */
  id: slug,
  title: words,
  /** The language of the title, where it is not the first one of `languages`. */
  titleLanguage: language.optional(),
  /** What it is called in other languages: officially where it is, in our words where it is not. */
  titles: z.partialRecord(language, words).optional(),
  publishers: z.array(words).min(1),
  year: z.int().min(EARLIEST).max(2100),
  /** The languages in which the body itself exists: not the page around it. */
  languages: some(BODY_LANGUAGES, 1),
  type: z.enum(TYPES),
  /** Public, by https. Whether it may be linked is for `checkLibrary` to say. */
  address: z.string().min(1),
  leadsTo: z.enum(DESTINATIONS),
  terms: z.strictObject({ kind: z.enum(LICENCES), note: words.optional() }),
  /** Two sentences of our own. */
  summary: words,
  /** One sentence of our own that begins with "Use it when". */
  use: words,
  topics: some(TOPICS, 1),
  steps: some(STEPS, 1),
  levels: some(LEVELS, 1),
  ages: some(AGES, 1),
  settings: some(SETTINGS, 1),
  objectives: some(OBJECTIVES, 1),
  sectors: some(SECTORS, 1),
  /** What it is about or made for; both empty: the whole world. */
  places: z.strictObject({
    regions: some(REGIONS, 0),
    /** ISO 3166-1 alpha-2. */
    countries: z
      .array(z.string().refine(isCountry, 'no country or territory has this code'))
      .refine((codes) => new Set(codes).size === codes.length, 'a country stands twice'),
  }),
  checked: checkedSchema,
  /** The day from which it is no longer shown, where what it says grows old. */
  expires: daySchema.optional(),
});

export type Resource = z.infer<typeof resourceSchema>;

/** The language that the title is written in. */
export const titleLanguageOf = ({ titleLanguage, languages }: Resource) =>
  titleLanguage ?? languages[0] ?? 'en';

/** Whether the resource is out of date on a day. */
export const isExpired = ({ expires }: Resource, today: string): boolean =>
  expires !== undefined && expires <= today;
