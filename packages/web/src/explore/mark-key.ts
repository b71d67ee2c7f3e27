/** The name of a mark: in which of the pictures of a page, and which place in it. */
export const markKey = (picture: number, ...places: readonly number[]): string =>
  [picture, ...places].join('.');
