import { type Resource, resourceSchema } from '../resource.ts';
import { type Complaint, complaint, type LibraryProblemCode } from './problem.ts';

type Path = Complaint['path'];

/** A resource that fits the schema, or why it does not. */
export type Shaped =
  | { readonly resource: Resource }
  | { readonly complaints: readonly Complaint[] };

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** Which rule of the schema was broken, as a reader of the file would call it. */
function codeOf(path: Path, zodCode: string): LibraryProblemCode {
  const [field, inner] = path;
  if (field === 'places' && inner === 'countries') return 'COUNTRY_UNKNOWN';
  const isLanguage = field === 'languages' || field === 'titleLanguage';
  if (zodCode === 'invalid_value' && isLanguage) return 'LANGUAGE_UNKNOWN';
  if (field === 'titles' && (zodCode === 'invalid_key' || zodCode === 'unrecognized_keys'))
    return 'LANGUAGE_UNKNOWN';
  const isList = zodCode === 'invalid_value' || (zodCode === 'custom' && field !== 'checked');
  return isList ? 'NOT_IN_LIST' : 'SHAPE';
}

/** A value of no list is named, not the whole list. */
const causeOf = (input: unknown, message: string, zodCode: string): string =>
  zodCode === 'invalid_value' && typeof input === 'string'
    ? `${JSON.stringify(input)} is not in the list`
    : message;

export function checkShape(candidate: unknown): Shaped {
  const { data, error } = resourceSchema.safeParse(candidate, { reportInput: true });
  if (data !== undefined) return { resource: data };
  return {
    complaints: (error?.issues ?? []).map(({ path, message, code, input }) => {
      const at = pathOf(path);
      return complaint(codeOf(at, code), at, causeOf(input, message, code));
    }),
  };
}
