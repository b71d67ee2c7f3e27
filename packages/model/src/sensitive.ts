/**
 * A value that was computed from records and has not been protected. Only a mechanism of
 * `@tessera/privacy` may open it on the way to a public artefact; anything else that opens it is an
 * exact diagnostic and stays private.
 */
export interface Sensitive<T> {
  readonly sensitive: T;
}

export const sensitive = <T>(value: T): Sensitive<T> => ({ sensitive: value });
