export const fr = `---
title: Des garçons victimes de la traite
summary: Des garçons sont parmi les personnes trouvées, dans chaque source qui distingue le sexe et l’âge. Ce qui est dit de leur exploitation, ce que cache le mot « autre », et ce que personne n’a noté.
date: 2026-11-24
translation: draft
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

Des garçons aussi sont victimes de la traite. Ce récit dit ce que les sources publiées indiquent à leur sujet, ce qu’indique la publication ouverte, et où les unes et l’autre s’arrêtent.

## Des garçons parmi les personnes trouvées

L’Office des Nations Unies contre la drogue et le crime (ONUDC) réunit ce que déclarent les autorités de nombreux pays. De toutes les personnes qu’elles ont trouvées en [2022](typed:year), les garçons étaient [](figure:found-boys) et les filles [](figure:found-girls). En [2018](typed:year), les garçons étaient [](figure:earlier-boys) et les filles [](figure:earlier-girls). Dans la seule Europe occidentale et méridionale, cette année-là, les garçons étaient [](figure:europe-boys) et les filles [](figure:europe-girls).

> Les garçons, parmi toutes les personnes trouvées par les autorités
>
> - [2022, de nombreux pays](figure:found-boys)
> - [2018, de nombreux pays](figure:earlier-boys)
> - [2018, Europe occidentale et méridionale](figure:europe-boys)
>
> Il s’agit de personnes que quelqu’un a trouvées. Ces parts parlent autant de qui cherchait que de qui était exploité.

Les dossiers de l’Organisation internationale pour les migrations (OIM) donnent une autre vue. Parmi les enfants de ces dossiers, les garçons sont [](figure:iom-boys).

## Comment les garçons sont exploités

Parmi les garçons trouvés par les autorités en [2022](typed:year), le travail forcé est indiqué pour [](figure:boys-labour), et d’autres formes pour [](figure:boys-other). Parmi les filles, l’exploitation sexuelle est indiquée pour [](figure:girls-sexual).

Là où nous avons lu ces chiffres, il n’est pas dit ce que recouvre « autre ». Pour beaucoup de garçons une forme a donc été notée, et ici elle n’a pas de nom. Ce qui n’a pas de nom n’entre dans aucun plan.

## Ce que dit la publication ouverte

Parmi les enfants dont le sexe est connu dans la publication ouverte ici, les garçons sont [](figure:here-share).

> Travail forcé des garçons et des filles, dans la publication ouverte ici
>
> - [Garçons](figure:here-labour)
> - [Filles](figure:here-girls-labour)

> Exploitation sexuelle des garçons et des filles, dans la publication ouverte ici
>
> - [Garçons](figure:here-sexual)
> - [Filles](figure:here-girls-sexual)
>
> La façon dont un garçon a été exploité est inconnue pour [](figure:here-sexual/unknown) garçons.

> Qui a recruté les garçons, dans la publication ouverte ici
>
> - [Recruteurs de garçons](figure:here-recruiters)

## Ce que l’on ne sait pas

- Combien de garçons sont victimes de la traite. Il s’agit de garçons que quelqu’un a trouvés et notés.
- Si l’on a posé aux garçons les mêmes questions qu’aux filles sur l’exploitation sexuelle. Une case vide n’est pas un non.
- Ce que recouvre « autre », là où une source ne le dit pas.
- Qui cherchait, et pour qui. Un service pour les filles note des filles.

## Si vous tenez des dossiers

- Posez les mêmes questions aux garçons et aux filles.
- Notez un non comme un non, et ne laissez vide que ce qui n’a pas été demandé ou n’a pas eu de réponse.
- Notez ce qu’était « autre ».

## Que demander ensuite

- [Comment les garçons sont-ils exploités, partie par partie ?](#/explore?f.gender=Male&view=parts)
- [Comment les filles sont-elles exploitées, partie par partie ?](#/explore?f.gender=Female&view=parts)
- [Comment les garçons ont-ils été contrôlés ?](#/explore?q=meansOfControl&f.gender=Male)
- [Dans quels types de travail des garçons ont-ils été exploités ?](#/explore?q=labour&f.gender=Male)
- [Qui a recruté les enfants ?](#/stories/family-recruitment)
- [Que disent d’autres sources, côte à côte ?](#/explore/sources?q=age-and-sex)
`;
