const ADDRESS = /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/;

/** Whether a citation is the address of a page and nothing more, without its `https://`. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);
