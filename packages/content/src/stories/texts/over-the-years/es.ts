export const es = `---
title: Qué cambió con los años
summary: Una proporción de este año y una de un año anterior no describen a las mismas personas vistas dos veces. Qué dicen los datos publicados, y cuánto de una diferencia es un cambio en quién figura en los datos.
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

«Ha subido» se dice pronto de dos números. Este relato mira qué dicen de varios años unos números publicados, y después separa una diferencia en partes.

## Niños y niñas entre las personas encontradas

La Oficina de las Naciones Unidas contra la Droga y el Delito (UNODC) reúne lo que comunican las autoridades de muchos países. Esta es la proporción de niños y niñas entre las personas que encontraron.

> Niños y niñas, entre todas las personas que encontraron las autoridades
>
> - [2018](figure:children-2018)
> - [2020](figure:children-2020)
> - [2022](figure:children-2022)
>
> De los dos años anteriores no pudimos leer cuántos países informaron.

Una proporción de niños y niñas que supera a la de antes puede querer decir que se encontró a más niños y niñas. También puede querer decir que se encontró a menos personas adultas, o que informaron otros países. La proporción sola no dice cuál de las tres cosas.

## Una colección, dos momentos

En los datos que publicó la Counter-Trafficking Data Collaborative (CTDC) en [2017](typed:year), entre los niños y niñas cuya explotación consta, la explotación sexual se indica para [](figure:sexual-2017), y el trabajo forzoso para [](figure:labour-2017). En sus datos de [2024](typed:year) es [](figure:sexual-2024) y [](figure:labour-2024). El reclutamiento por la familia se indica para [](figure:family-2017) de los niños y niñas en los datos anteriores, y para [](figure:family-2024) en los posteriores.

Pero no es un mismo grupo de personas visto dos veces. Uno de los cinco contribuyentes se detuvo en [2020](typed:year), y otros dos faltaron en la actualización de [2024](typed:year). Los registros de una línea telefónica figuran en los datos desde [2015](typed:year), y los de atención directa desde [2002](typed:year) ([](figure:sexual-2024/source)).

## Una diferencia, separada en partes

Una proporción puede diferir de dos maneras entre dos momentos. Las partes de los datos pueden tener otro tamaño: más registros de un país, menos de otro. A eso se le llama composición. Y dentro de las partes la proporción puede ser otra. A eso se le llama tasa. Juntas, las dos son toda la diferencia. Es aritmética y no una causa.

> Explotación sexual de niños y niñas, antes y después, en la publicación abierta aquí
>
> - [Explotación sexual, entre los niños y niñas cuya explotación se conoce](figure:here-sexual)

> Reclutamiento de niños y niñas por la familia, antes y después, en la publicación abierta aquí
>
> - [Reclutamiento por la familia, entre los niños y niñas cuyo reclutador se conoce](figure:here-family)
>
> Donde dos intervalos se solapan no se separa nada, porque el azar solo puede dar una diferencia así.

## Qué no se sabe

- A cuántos niños y niñas no encontró nadie, en cualquier año.
- Con cuánto empeño se buscó. Más registros pueden querer decir más ayuda.
- Cuándo se explotó a un niño o una niña. El año es aquel en que se le registró.
- Cuánto de una diferencia publicada es composición. Para saberlo, una fuente tiene que dar sus partes de los dos momentos.

## Qué preguntar después

- [¿En qué años se registró a niños y niñas?](#/explore?q=yearOfRegistration)
- [¿Cómo cambiaron las proporciones de un año a otro?](#/explore?p=trend)
- [¿Cómo se explotó a niños y niñas en un año? Elija otro en «Filtros»](#/explore?f.yearOfRegistration=2015)
- [¿Qué hace una parte grande con un total?](#/stories/how-exploited)
- [¿Qué dicen otras fuentes, una al lado de otra?](#/explore/sources?q=child-share)
`;
