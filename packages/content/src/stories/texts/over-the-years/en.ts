export const en = `---
title: What changed over the years
summary: A share of this year and a share of an earlier one are not the same people seen twice. What published numbers say, and how much of a difference is a change in who is in the data.
date: 2026-11-24
figures:
  children-2022: published unodc-glotip/2022-child-share child
  children-2020: published unodc-glotip/2020-child-share child
  children-2018: published unodc-glotip/2018-child-share child
  sexual-2017: published ctdc-2017/child-exploitation sexual
  labour-2017: published ctdc-2017/child-exploitation labour
  family-2017: published ctdc-2017/family-recruitment-children family
  sexual-2024: published ctdc-2024/child-exploitation sexual
  labour-2024: published ctdc-2024/child-exploitation labour
  family-2024: published ctdc-2024/family-recruitment-children family
  here-sexual: live q=exploitation&lens=children&by=CountryOfExploitation&answer=isSexualExploit&from.yearOfRegistration=2002..2014&to.yearOfRegistration=2015..2021
  here-family: live q=recruiter&lens=children&by=CountryOfExploitation&answer=recruiterRelationFamily&from.yearOfRegistration=2002..2014&to.yearOfRegistration=2015..2021
---

“It has gone up” is easy to say of any two numbers. This story looks at what published numbers say of several years, and then takes a difference apart.

## Children among the people who were found

The United Nations Office on Drugs and Crime (UNODC) puts together what the authorities of many countries report. This is the share of children among the people whom they found.

> Children, of all people whom authorities found
>
> - [2018](figure:children-2018)
> - [2020](figure:children-2020)
> - [2022](figure:children-2022)
>
> For the two earlier years we could not read how many countries reported.

A share of children that is larger than before can mean that more children were found. It can also mean that fewer adults were found, or that other countries reported. The share alone does not say which.

## One collection, two times

In the data that the Counter-Trafficking Data Collaborative (CTDC) put out in [2017](typed:year), of children whose exploitation is recorded, sexual exploitation is told for [](figure:sexual-2017), and forced labour for [](figure:labour-2017). In its data of [2024](typed:year) it is [](figure:sexual-2024) and [](figure:labour-2024). Recruitment by family is told for [](figure:family-2017) of the children in the earlier data, and for [](figure:family-2024) in the later.

But this is not one group of people seen twice. One of five contributors stopped in [2020](typed:year), and two others missed the update of [2024](typed:year). Hotline records are in the data from [2015](typed:year) on, and case records from [2002](typed:year) on ([](figure:sexual-2024/source)).

## A difference, taken apart

A share can differ between two times in two ways. The parts of the data can have another size: more records of one country, fewer of another. That is called composition. And within the parts the share can be another one. That is called rate. Put together, the two are the whole difference. This is arithmetic and not a cause.

> Sexual exploitation of children, earlier and later, in the release that is open here
>
> - [Sexual exploitation of children, of those whose exploitation is known](figure:here-sexual)

> Recruitment of children by family, earlier and later, in the release that is open here
>
> - [Recruitment of children by family, of those whose recruiter is known](figure:here-family)
>
> Where two intervals overlap nothing is taken apart, as chance alone can make such a difference.

## What is not known

- How many children nobody found, in any year.
- How hard somebody looked. More records may mean more help.
- When a child was exploited. The year is the one in which the child was registered.
- How much of a published difference is composition. For that, a source has to give its parts for both times.

## What to ask next

- [In which years were children registered?](#/explore?q=yearOfRegistration)
- [How did the shares change from year to year?](#/explore?p=trend)
- [How were children exploited in one year? Choose another under “Filters”](#/explore?f.yearOfRegistration=2015)
- [What does one large part do to a total?](#/stories/how-exploited)
- [What do other sources say, side by side?](#/explore/sources?q=child-share)
`;
