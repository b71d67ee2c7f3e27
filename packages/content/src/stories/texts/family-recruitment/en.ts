export const en = `---
title: Children recruited by their own family
summary: Where somebody wrote down who recruited a child, it is often a relative. The finding holds when one country is left out. For many children nobody wrote it down.
date: 2026-11-24
figures:
  ctdc-children: published ctdc-2024/family-recruitment-children family
  ctdc-adults: published ctdc-2024/family-recruitment-adults family
  earlier-children: published ctdc-2017/family-recruitment-children family
  earlier-adults: published ctdc-2017/family-recruitment-adults family
  iom: published iom-votd-2023/family-recruitment-children family
  all: published ctdc-synthetic-2021/child-family-recruitment-all family
  usa: published ctdc-synthetic-2021/child-family-recruitment-usa family
  other: published ctdc-synthetic-2021/child-family-recruitment-other-named family
  blank: published ctdc-synthetic-2021/child-family-recruitment-blank family
  here-children: live q=recruiter&lens=children&answer=recruiterRelationFamily
  here-adults: live q=recruiter&lens=adults&answer=recruiterRelationFamily
  here-recruiters: live q=recruiter&lens=children
---

Somebody who helps a child may write down who recruited that child: a stranger, a friend, a partner, a member of the family. This story is about that one answer, and about the records in which it is blank.

## What published sources say

The Counter-Trafficking Data Collaborative (CTDC) puts together records of organisations that help people who were trafficked. In its data of [2024](typed:year), of children whose recruiter is known, family is recorded for [](figure:ctdc-children). Of adults, it is recorded for [](figure:ctdc-adults).

“Family” includes guardians, custodians and foster parents. The data of [2017](typed:year) told [](figure:earlier-children) for children and [](figure:earlier-adults) for adults. A report on the records of the International Organization for Migration (IOM) tells [](figure:iom) for children, but it counts family and friends together.

## Does it hold outside one country?

A total can rest on one country alone. So we took CTDC’s file of [2021](typed:year) apart by the country of exploitation. This is our own analysis, worked out from copies of the file. Its rows are made to resemble the records. They are not people.

> Children recruited by family, by country of exploitation
>
> - [All rows](figure:all)
> - [Exploited in the USA](figure:usa)
> - [Exploited in another named country](figure:other)
> - [Country not recorded](figure:blank)
>
> The shares are not alike, but family is recorded often in each part. The recruiter is unknown for [](figure:all/unknown) rows of children.

The finding does not turn round when one country is left out. That is not so for every finding: see [how children are exploited](#/stories/how-exploited).

## What the open release says

Of children whose recruiter is known in the release that is open here, family is recorded for [](figure:here-children). Of adults, it is recorded for [](figure:here-adults). The recruiter is unknown for [](figure:here-children/unknown) children.

> Who recruited children, in the release that is open here
>
> - [Recruiters of children](figure:here-recruiters)

## What is not known

- How many children are recruited by family. These are children whom somebody found and wrote down.
- Who it was. The data say “family”, and not which relative or what that person knew.
- How old the child was at the time. Age is the age when the child was helped or reported.
- What stands behind a blank. Nobody may have asked, the child may not have said, or nobody wrote it down.

## For those who work with children

A family can be where a child is safe, and it can be who handed the child over. Calling the family is therefore not a safe first step, and the consent of a relative is not always consent for the child. Decide it for each child, with the child, by the child’s best interests. Ask first who may have taken part, and let somebody independent speak for the child.

## What to ask next

- [Who recruited boys?](#/explore?q=recruiter&f.gender=Male)
- [Who recruited girls?](#/explore?q=recruiter&f.gender=Female)
- [What is recorded in each part of the data?](#/explore?q=recruiter&view=parts)
- [What is left without the largest part?](#/explore?q=recruiter&view=without)
- [How were children controlled?](#/explore?q=meansOfControl)
- [What do other sources say, side by side?](#/explore/sources?q=child-family-recruitment)
`;
