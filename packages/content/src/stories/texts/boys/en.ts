export const en = `---
title: Boys who were trafficked
summary: Boys are among the people who were found, in each source that tells sex and age apart. What is told about how they are exploited, what the word “other” hides, and what nobody wrote down.
date: 2026-11-24
figures:
  found-boys: published unodc-glotip/2022-age-and-sex boy
  found-girls: published unodc-glotip/2022-age-and-sex girl
  earlier-boys: published unodc-glotip/2018-age-and-sex boy
  earlier-girls: published unodc-glotip/2018-age-and-sex girl
  europe-boys: published unodc-glotip/2018-age-and-sex-western-southern-europe boy
  europe-girls: published unodc-glotip/2018-age-and-sex-western-southern-europe girl
  iom-boys: published iom-votd-2023/age-and-sex-children boy
  boys-labour: published unodc-glotip/2022-boys labour
  boys-other: published unodc-glotip/2022-boys other
  girls-sexual: published unodc-glotip/2022-girls sexual
  here-share: live q=gender&lens=children&answer=Male
  here-labour: live q=exploitation&lens=children&f.gender=Male&answer=isForcedLabour
  here-sexual: live q=exploitation&lens=children&f.gender=Male&answer=isSexualExploit
  here-girls-labour: live q=exploitation&lens=children&f.gender=Female&answer=isForcedLabour
  here-girls-sexual: live q=exploitation&lens=children&f.gender=Female&answer=isSexualExploit
  here-recruiters: live q=recruiter&lens=children&f.gender=Male
---

Boys are trafficked too. This story says what published sources tell about them, what the open release tells, and where both of them stop.

## Boys among the people who were found

The United Nations Office on Drugs and Crime (UNODC) puts together what the authorities of many countries report. Of all people whom they found in [2022](typed:year), boys were [](figure:found-boys) and girls [](figure:found-girls). In [2018](typed:year), boys were [](figure:earlier-boys) and girls [](figure:earlier-girls). In Western and Southern Europe alone, in that year, boys were [](figure:europe-boys) and girls [](figure:europe-girls).

> Boys, of all people whom authorities found
>
> - [2022, many countries](figure:found-boys)
> - [2018, many countries](figure:earlier-boys)
> - [2018, Western and Southern Europe](figure:europe-boys)
>
> These are people whom somebody found. The shares say as much about who was looking as about who was exploited.

The records of the International Organization for Migration (IOM) are another view. Of the children in them, boys are [](figure:iom-boys).

## How boys are exploited

Of the boys whom authorities found in [2022](typed:year), forced labour is told for [](figure:boys-labour), and other forms for [](figure:boys-other). Of the girls, sexual exploitation is told for [](figure:girls-sexual).

Where we read these figures it is not told what stands under “other”. So for many boys a form was recorded, and here it has no name. What cannot be named cannot be planned for.

## What the open release says

Of children whose sex is known in the release that is open here, boys are [](figure:here-share).

> Forced labour of boys and of girls, in the release that is open here
>
> - [Boys](figure:here-labour)
> - [Girls](figure:here-girls-labour)

> Sexual exploitation of boys and of girls, in the release that is open here
>
> - [Boys](figure:here-sexual)
> - [Girls](figure:here-girls-sexual)
>
> How a boy was exploited is unknown for [](figure:here-sexual/unknown) boys.

> Who recruited boys, in the release that is open here
>
> - [Recruiters of boys](figure:here-recruiters)

## What is not known

- How many boys are trafficked. These are boys whom somebody found and wrote down.
- Whether boys were asked about sexual exploitation as girls were. A blank is not a no.
- What “other” stands for, where a source does not say.
- Who was looking, and for whom. A service for girls writes down girls.

## If you keep records

- Ask boys and girls the same questions.
- Write down a no as a no, and leave blank only what was not asked or not answered.
- Write down what “other” was.

## What to ask next

- [How are boys exploited, part by part?](#/explore?f.gender=Male&view=parts)
- [How are girls exploited, part by part?](#/explore?f.gender=Female&view=parts)
- [How were boys controlled?](#/explore?q=meansOfControl&f.gender=Male)
- [In what kinds of work were boys exploited?](#/explore?q=labour&f.gender=Male)
- [Who recruited children?](#/stories/family-recruitment)
- [What do other sources say, side by side?](#/explore/sources?q=age-and-sex)
`;
