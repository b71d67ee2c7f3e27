export const es = `---
title: Niños varones víctimas de trata
summary: Hay niños varones entre las personas encontradas, en cada fuente que separa el sexo y la edad. Qué se dice de cómo se les explota, qué esconde la palabra «otro», y qué no anotó nadie.
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

También hay niños varones que son víctimas de trata. Este relato dice qué indican sobre ellos las fuentes publicadas, qué indica la publicación abierta, y dónde se detienen unas y otra.

## Niños varones entre las personas encontradas

La Oficina de las Naciones Unidas contra la Droga y el Delito (UNODC) reúne lo que comunican las autoridades de muchos países. De todas las personas que encontraron en [2022](typed:year), los niños varones eran [](figure:found-boys) y las niñas [](figure:found-girls). En [2018](typed:year), los niños varones eran [](figure:earlier-boys) y las niñas [](figure:earlier-girls). Solo en Europa occidental y meridional, ese año, los niños varones eran [](figure:europe-boys) y las niñas [](figure:europe-girls).

> Niños varones, entre todas las personas que encontraron las autoridades
>
> - [2022, muchos países](figure:found-boys)
> - [2018, muchos países](figure:earlier-boys)
> - [2018, Europa occidental y meridional](figure:europe-boys)
>
> Son personas a quienes alguien encontró. Estas proporciones dicen tanto de quién buscaba como de quién fue explotado.

Los registros de la Organización Internacional para las Migraciones (OIM) dan otra vista. Entre los niños y niñas que figuran en ellos, los varones son [](figure:iom-boys).

## Cómo se les explota

Entre los niños varones que encontraron las autoridades en [2022](typed:year), el trabajo forzoso se indica para [](figure:boys-labour), y otras formas para [](figure:boys-other). Entre las niñas, la explotación sexual se indica para [](figure:girls-sexual).

Donde leímos estos datos no se dice qué abarca «otro». Así, para muchos niños varones se anotó una forma, y aquí no tiene nombre. Lo que no tiene nombre no entra en ningún plan.

## Qué dice la publicación abierta

Entre los niños y niñas cuyo sexo se conoce en la publicación abierta aquí, los varones son [](figure:here-share).

> Trabajo forzoso de niños varones y de niñas, en la publicación abierta aquí
>
> - [Niños varones](figure:here-labour)
> - [Niñas](figure:here-girls-labour)

> Explotación sexual de niños varones y de niñas, en la publicación abierta aquí
>
> - [Niños varones](figure:here-sexual)
> - [Niñas](figure:here-girls-sexual)
>
> Cómo se explotó a un niño varón se desconoce en [](figure:here-sexual/unknown) niños varones.

> Quién reclutó a los niños varones, en la publicación abierta aquí
>
> - [Quiénes reclutaron a niños varones](figure:here-recruiters)

## Qué no se sabe

- Cuántos niños varones son víctimas de trata. Son niños a quienes alguien encontró y anotó.
- Si a los niños varones se les preguntó por la explotación sexual igual que a las niñas. Un espacio en blanco no es un no.
- Qué abarca «otro», donde una fuente no lo dice.
- Quién buscaba, y para quién. Un servicio para niñas anota a niñas.

## Si usted lleva registros

- Haga las mismas preguntas a los niños y a las niñas.
- Anote un no como un no, y deje en blanco solo lo que no se preguntó o no se respondió.
- Anote qué era «otro».

## Qué preguntar después

- [¿Cómo se explota a los niños varones, parte por parte?](#/explore?f.gender=Male&view=parts)
- [¿Cómo se explota a las niñas, parte por parte?](#/explore?f.gender=Female&view=parts)
- [¿Cómo se controló a los niños varones?](#/explore?q=meansOfControl&f.gender=Male)
- [¿En qué tipos de trabajo se explotó a niños varones?](#/explore?q=labour&f.gender=Male)
- [¿Quién reclutó a los niños y las niñas?](#/stories/family-recruitment)
- [¿Qué dicen otras fuentes, una al lado de otra?](#/explore/sources?q=age-and-sex)
`;
