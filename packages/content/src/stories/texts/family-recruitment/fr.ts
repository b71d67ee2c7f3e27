export const fr = `---
title: Des enfants recrutés par leur propre famille
summary: Là où quelqu’un a noté qui a recruté un enfant, c’est souvent un parent. Le constat tient quand on met un pays de côté. Pour beaucoup d’enfants, personne ne l’a noté.
date: 2026-11-24
translation: draft
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

La personne qui aide un enfant peut noter qui l’a recruté : un inconnu, un ami, un partenaire, un membre de la famille. Ce récit parle de cette seule réponse, et des dossiers où elle est vide.

## Ce que disent les sources publiées

La Counter-Trafficking Data Collaborative (CTDC) réunit les dossiers d’organisations qui aident des personnes victimes de la traite. Dans ses données de [2024](typed:year), parmi les enfants dont le recruteur est connu, la famille est notée pour [](figure:ctdc-children). Parmi les adultes, elle est notée pour [](figure:ctdc-adults).

La « famille » comprend les tuteurs, les personnes qui ont la garde et les familles d’accueil. Les données de [2017](typed:year) indiquaient [](figure:earlier-children) pour les enfants et [](figure:earlier-adults) pour les adultes. Un rapport sur les dossiers de l’Organisation internationale pour les migrations (OIM) indique [](figure:iom) pour les enfants, mais il compte ensemble la famille et les amis.

## Le constat tient-il hors d’un seul pays ?

Un total peut reposer sur un seul pays. Nous avons donc séparé le fichier de la CTDC de [2021](typed:year) selon le pays d’exploitation. C’est notre propre analyse, faite à partir de copies du fichier. Ses lignes sont faites pour ressembler aux dossiers. Ce ne sont pas des personnes.

> Enfants recrutés par la famille, selon le pays d’exploitation
>
> - [Toutes les lignes](figure:all)
> - [Exploités aux États-Unis](figure:usa)
> - [Exploités dans un autre pays nommé](figure:other)
> - [Pays non noté](figure:blank)
>
> Les parts ne sont pas égales, mais la famille est souvent notée dans chaque partie. Le recruteur est inconnu pour [](figure:all/unknown) lignes d’enfants.

Le constat ne s’inverse pas quand on met un pays de côté. Ce n’est pas vrai de tout constat : voyez [comment les enfants sont exploités](#/stories/how-exploited).

## Ce que dit la publication ouverte

Parmi les enfants dont le recruteur est connu dans la publication ouverte ici, la famille est notée pour [](figure:here-children). Parmi les adultes, elle est notée pour [](figure:here-adults). Le recruteur est inconnu pour [](figure:here-children/unknown) enfants.

> Qui a recruté les enfants, dans la publication ouverte ici
>
> - [Recruteurs d’enfants](figure:here-recruiters)

## Ce que l’on ne sait pas

- Combien d’enfants sont recrutés par la famille. Il s’agit d’enfants que quelqu’un a trouvés et notés.
- Qui c’était. Les données disent « famille », et non quel parent ni ce que cette personne savait.
- L’âge de l’enfant à ce moment-là. L’âge noté est celui de l’enfant quand il a été aidé ou signalé.
- Ce que cache une case vide. Peut-être que personne n’a demandé, que l’enfant n’a rien dit, ou que personne ne l’a noté.

## Pour les personnes qui travaillent avec des enfants

Une famille peut être un lieu sûr pour l’enfant, et elle peut être celle qui l’a livré. Appeler la famille n’est donc pas un premier pas sûr, et l’accord d’un parent n’est pas toujours un accord donné pour l’enfant. Décidez-en pour chaque enfant, avec lui, selon son intérêt supérieur. Demandez d’abord qui a pu y prendre part, et laissez une personne indépendante parler pour l’enfant.

## Que demander ensuite

- [Qui a recruté les garçons ?](#/explore?q=recruiter&f.gender=Male)
- [Qui a recruté les filles ?](#/explore?q=recruiter&f.gender=Female)
- [Qu’est-ce qui est noté dans chaque partie des données ?](#/explore?q=recruiter&view=parts)
- [Que reste-t-il sans la partie principale ?](#/explore?q=recruiter&view=without)
- [Comment les enfants ont-ils été contrôlés ?](#/explore?q=meansOfControl)
- [Que disent d’autres sources, côte à côte ?](#/explore/sources?q=child-family-recruitment)
`;
