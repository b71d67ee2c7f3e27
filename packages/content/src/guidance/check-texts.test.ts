import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkTexts } from './check-texts.ts';
import { plainText } from './strings.ts';
import { textStateSchema } from './text-state.ts';

const schema = z.strictObject({ state: textStateSchema, steps: z.array(plainText).min(1) });

const en = { a: { state: 'original', steps: ['Wait 2 hours.', 'Ask the child.'] } };
const draft = (...steps: readonly string[]) => ({ a: { state: 'machine draft', steps } });
const good = {
  en,
  fr: draft('Attendez 2 heures.', 'Demandez à l’enfant.'),
  es: draft('Espere 2 horas.', 'Pregunte al niño.'),
  ar: draft('انتظر 2 ساعة.', 'اسأل الطفل.'),
};
const messages = (texts: typeof good | object, ids: readonly string[] = ['a']) =>
  checkTexts(ids, { ...good, ...texts }, schema).map(({ message }) => message);

it('texts that agree have no problem', () => {
  expect(messages({})).toEqual([]);
});

it.each([
  [{ fr: {} }, '"a" has no text in fr'],
  [{ fr: draft('Attendez 2 heures.') }, 'it has other parts than the original'],
  [{ fr: draft('Attendez 3 heures.', 'Demandez.') }, 'it has other numbers than the original'],
  [{ fr: draft('Attendez 2 heures.', 'Ask the child.') }, 'not translated: "Ask the child."'],
  [{ fr: { a: { ...good.fr.a, state: 'original' } } }, 'a translation is no original'],
  [{ en: { a: { ...en.a, state: 'reviewed' } } }, 'the English text is the original'],
  [{ fr: { ...good.fr, b: good.fr.a } }, 'no entry is named "b"'],
])('%o is told', (texts, message) => {
  expect(messages(texts)).toEqual([message]);
});

it('an entry without any text is told in every language', () => {
  expect(messages({}, ['a', 'b'])).toEqual(
    ['en', 'fr', 'es', 'ar'].map((language) => `"b" has no text in ${language}`),
  );
});

it('a text that does not fit is told with its place, and the name of no entry is taken from elsewhere', () => {
  const [problem] = checkTexts(['a'], { ...good, fr: draft('Attendez !', 'x') }, schema);
  expect(problem?.path).toEqual(['fr', 'a', 'steps', 0]);
  expect(messages({}, ['a', 'constructor'])).toHaveLength(4);
});
