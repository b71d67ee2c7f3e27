export const fr = `---
title: Ce qui a changé au fil des ans
summary: Une part de cette année et une part d’une année plus ancienne ne décrivent pas les mêmes personnes vues à deux reprises. Ce que disent les chiffres publiés, et ce qui, dans un écart, est un changement de qui figure dans les données.
date: 2026-11-24
translation: draft
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

« Cela a augmenté » se dit vite de deux chiffres. Ce récit regarde ce que des chiffres publiés disent de plusieurs années, puis il décompose un écart.

## Les enfants parmi les personnes trouvées

L’Office des Nations Unies contre la drogue et le crime (ONUDC) réunit ce que déclarent les autorités de nombreux pays. Voici la part des enfants parmi les personnes qu’elles ont trouvées.

> Les enfants, parmi toutes les personnes trouvées par les autorités
>
> - [2018](figure:children-2018)
> - [2020](figure:children-2020)
> - [2022](figure:children-2022)
>
> Pour les deux années plus anciennes, nous n’avons pas pu lire combien de pays ont répondu.

Une part d’enfants qui dépasse celle d’avant peut vouloir dire que davantage d’enfants ont été trouvés. Elle peut aussi vouloir dire que moins d’adultes ont été trouvés, ou que d’autres pays ont répondu. La part seule ne dit pas lequel des trois.

## Une collection, deux dates

Dans les données publiées par la Counter-Trafficking Data Collaborative (CTDC) en [2017](typed:year), parmi les enfants dont l’exploitation est notée, l’exploitation sexuelle est indiquée pour [](figure:sexual-2017), et le travail forcé pour [](figure:labour-2017). Dans ses données de [2024](typed:year), c’est [](figure:sexual-2024) et [](figure:labour-2024). Le recrutement par la famille est indiqué pour [](figure:family-2017) des enfants dans les données anciennes, et pour [](figure:family-2024) dans les récentes.

Mais ce n’est pas un même groupe de personnes vu à deux reprises. L’un des cinq contributeurs s’est arrêté en [2020](typed:year), et deux autres ont manqué la mise à jour de [2024](typed:year). Les dossiers d’une ligne d’appel figurent dans les données à partir de [2015](typed:year), et les dossiers de suivi à partir de [2002](typed:year) ([](figure:sexual-2024/source)).

## Un écart, décomposé

Une part peut différer de deux façons entre deux périodes. Les parties des données peuvent avoir une autre taille : davantage de dossiers d’un pays, moins d’un autre. Cela s’appelle la composition. Et dans les parties, la part peut être autre. Cela s’appelle le taux. Ensemble, les deux font tout l’écart. C’est de l’arithmétique et non une cause.

> Exploitation sexuelle d’enfants, avant et après, dans la publication ouverte ici
>
> - [Exploitation sexuelle, parmi les enfants dont l’exploitation est connue](figure:here-sexual)

> Recrutement d’enfants par la famille, avant et après, dans la publication ouverte ici
>
> - [Recrutement par la famille, parmi les enfants dont le recruteur est connu](figure:here-family)
>
> Là où deux intervalles se recouvrent, rien n’est décomposé, car le hasard seul peut faire un tel écart.

## Ce que l’on ne sait pas

- Combien d’enfants n’ont été trouvés par personne, quelle que soit l’année.
- Avec quelle énergie on a cherché. Davantage de dossiers peut vouloir dire davantage d’aide.
- Quand un enfant a été exploité. L’année est celle où l’enfant a été enregistré.
- Quelle place tient la composition dans un écart publié. Pour le savoir, une source doit donner ses parties pour les deux dates.

## Que demander ensuite

- [En quelles années des enfants ont-ils été enregistrés ?](#/explore?q=yearOfRegistration)
- [Comment les parts ont-elles changé d’une année à l’autre ?](#/explore?p=trend)
- [Comment des enfants ont-ils été exploités en une année ? Choisissez-en une autre sous « Filtres »](#/explore?f.yearOfRegistration=2015)
- [Que fait une grande partie à un total ?](#/stories/how-exploited)
- [Que disent d’autres sources, côte à côte ?](#/explore/sources?q=child-share)
`;
