export const es = `---
title: Niños y niñas reclutados por su propia familia
summary: Donde alguien anotó quién reclutó a un niño o una niña, a menudo es un familiar. El hallazgo se mantiene cuando se deja fuera un país. En muchos casos nadie lo anotó.
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

Quien ayuda a un niño o una niña puede anotar quién lo reclutó: un desconocido, una amistad, la pareja, un miembro de la familia. Este relato trata de esa sola respuesta, y de los registros en los que está en blanco.

## Qué dicen las fuentes publicadas

La Counter-Trafficking Data Collaborative (CTDC) reúne registros de organizaciones que ayudan a personas que fueron víctimas de trata. En sus datos de [2024](typed:year), entre los niños y niñas cuyo reclutador se conoce, la familia consta en [](figure:ctdc-children). Entre las personas adultas, consta en [](figure:ctdc-adults).

La «familia» incluye a tutores, a quienes tienen la custodia y a familias de acogida. Los datos de [2017](typed:year) indicaban [](figure:earlier-children) para niños y niñas y [](figure:earlier-adults) para personas adultas. Un informe sobre los registros de la Organización Internacional para las Migraciones (OIM) indica [](figure:iom) para niños y niñas, pero cuenta juntos a familiares y amistades.

## ¿Se mantiene fuera de un solo país?

Un total puede apoyarse en un solo país. Por eso separamos el fichero de la CTDC de [2021](typed:year) según el país de explotación. Es nuestro propio análisis, hecho con copias del fichero. Sus filas están hechas para parecerse a los registros. No son personas.

> Niños y niñas reclutados por la familia, según el país de explotación
>
> - [Todas las filas](figure:all)
> - [Explotados en los Estados Unidos](figure:usa)
> - [Explotados en otro país nombrado](figure:other)
> - [País no registrado](figure:blank)
>
> Las proporciones no son iguales, pero la familia consta a menudo en cada parte. El reclutador se desconoce en [](figure:all/unknown) filas de niños y niñas.

El hallazgo no se invierte cuando se deja fuera un país. No ocurre así con todos: vea [cómo se explota a los niños y las niñas](#/stories/how-exploited).

## Qué dice la publicación abierta

Entre los niños y niñas cuyo reclutador se conoce en la publicación abierta aquí, la familia consta en [](figure:here-children). Entre las personas adultas, consta en [](figure:here-adults). El reclutador se desconoce en [](figure:here-children/unknown) niños y niñas.

> Quién reclutó a los niños y las niñas, en la publicación abierta aquí
>
> - [Quiénes reclutaron a niños y niñas](figure:here-recruiters)

## Qué no se sabe

- A cuántos niños y niñas recluta la familia. Son niños y niñas a quienes alguien encontró y anotó.
- Quién fue. Los datos dicen «familia», y no qué familiar ni qué sabía esa persona.
- Qué edad tenía entonces. La edad es la que tenía cuando recibió ayuda o se informó del caso.
- Qué hay detrás de un espacio en blanco. Quizá nadie preguntó, el niño o la niña no lo dijo, o nadie lo anotó.

## Para quienes trabajan con niños y niñas

Una familia puede ser un lugar seguro, y puede ser quien entregó al niño o la niña. Por eso, llamar a la familia no es un primer paso seguro, y el consentimiento de un familiar no siempre es un consentimiento en favor del niño o la niña. Decídalo en cada caso, con el niño o la niña, según su interés superior. Pregunte primero quién pudo tomar parte, y deje que alguien independiente hable en su favor.

## Qué preguntar después

- [¿Quién reclutó a los niños varones?](#/explore?q=recruiter&f.gender=Male)
- [¿Quién reclutó a las niñas?](#/explore?q=recruiter&f.gender=Female)
- [¿Qué consta en cada parte de los datos?](#/explore?q=recruiter&view=parts)
- [¿Qué queda sin la parte principal?](#/explore?q=recruiter&view=without)
- [¿Cómo se controló a los niños y las niñas?](#/explore?q=meansOfControl)
- [¿Qué dicen otras fuentes, una al lado de otra?](#/explore/sources?q=child-family-recruitment)
`;
