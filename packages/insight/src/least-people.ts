/**
 * Of fewer people whose answer is known no share is told: its interval would be half of everything wide,
 * and a small number of people is nobody's business. CTDC's own maps leave out countries with fewer.
 */
export const LEAST_PEOPLE = 10;
