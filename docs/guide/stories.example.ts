import {
  type Answerer,
  checkStory,
  figuresInOrder,
  lintStory,
  parseStory,
} from '@tessera/content/stories';

const text = `---
title: Children who were referred
summary: What one country told about the age of people who were referred.
date: 2026-01-31
figures:
  referred: published uk-nrm-2023/child-share child
  here: live q=ageBroad&lens=everyone&answer=9--17
  gone: live q=shoe-size&answer=large
---

In the United Kingdom, in [2023](typed:year), children were [](figure:referred) of those who were
referred. The age of [](figure:referred/unknown) is unknown.

In the release that is open, children of one age group are [](figure:here), and [](figure:gone).
`;

export const { story, problems } = parseStory(text);
export const findings = lintStory(text, 'en');
export const order = story && figuresInOrder(story);

// A release that knows of ages, and of nothing else.
const answerer: Answerer<string> = async ({ address }) =>
  address.startsWith('q=ageBroad')
    ? { answered: true, answer: 'a share with its interval' }
    : { answered: false, why: 'not-known' };

export const check = story && (await checkStory(story, answerer));

// What the linter says to a text that should not be written.
export const refused = lintStory(
  'Poverty drives trafficking. The worst country has 51 % minors!',
  'en',
).map(({ code, found }) => `${code}: ${found}`);
