/** How a verb is run in the folder of the clone. */
export const CALL = 'npx --no tessera';

/** The same before an option: without the two hyphens npx would take the option as its own. */
export const CALL_WITH_OPTION = 'npx --no -- tessera';
