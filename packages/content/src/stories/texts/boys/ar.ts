export const ar = `---
title: فتيان جرى الاتجار بهم
summary: بين الأطفال الذين عُثر عليهم فتيان، في كل مصدر يميّز الجنس والعمر. ما يُذكر عن كيفية استغلالهم، وما تخفيه كلمة «أخرى»، وما لم يدوّنه أحد.
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

الفتيان أيضًا يقعون ضحايا للاتجار. تقول هذه القصة ما تذكره عنهم المصادر المنشورة، وما يذكره الإصدار المفتوح، وأين يتوقف كل منها.

## فتيان بين من عُثر عليهم

يجمع مكتب الأمم المتحدة المعني بالمخدرات والجريمة (UNODC) ما تبلغ عنه سلطات بلدان كثيرة. من جميع من عثرت عليهم في عام [2022](typed:year)، كان الفتيان [](figure:found-boys) والفتيات [](figure:found-girls). وفي عام [2018](typed:year)، كان الفتيان [](figure:earlier-boys) والفتيات [](figure:earlier-girls). وفي أوروبا الغربية والجنوبية وحدها، في ذلك العام، كان الفتيان [](figure:europe-boys) والفتيات [](figure:europe-girls).

> الفتيان، من جميع من عثرت عليهم السلطات
>
> - [2022، بلدان كثيرة](figure:found-boys)
> - [2018، بلدان كثيرة](figure:earlier-boys)
> - [2018، أوروبا الغربية والجنوبية](figure:europe-boys)
>
> هؤلاء أشخاص عثر عليهم أحدهم. تتحدث هذه النسب عمّن كان يبحث بقدر ما تتحدث عمّن استُغل.

وتقدم سجلات المنظمة الدولية للهجرة (IOM) نظرة أخرى. من بين الأطفال فيها، الفتيان [](figure:iom-boys).

## كيف يُستغل الفتيان

من بين الفتيان الذين عثرت عليهم السلطات في عام [2022](typed:year)، يُذكر العمل القسري لـ [](figure:boys-labour)، وأشكال أخرى لـ [](figure:boys-other). ومن بين الفتيات، يُذكر الاستغلال الجنسي لـ [](figure:girls-sexual).

حيث قرأنا هذه الأرقام لا يُذكر ما تعنيه «أخرى». فقد سُجّل إذن شكل لكثير من الفتيان، وليس له اسم هنا. وما لا اسم له لا يدخل في أي خطة.

## ما يقوله الإصدار المفتوح

من بين الأطفال المعروف جنسهم في الإصدار المفتوح هنا، الفتيان [](figure:here-share).

> العمل القسري للفتيان وللفتيات، في الإصدار المفتوح هنا
>
> - [الفتيان](figure:here-labour)
> - [الفتيات](figure:here-girls-labour)

> الاستغلال الجنسي للفتيان وللفتيات، في الإصدار المفتوح هنا
>
> - [الفتيان](figure:here-sexual)
> - [الفتيات](figure:here-girls-sexual)
>
> كيفية استغلال الفتى غير معروفة لدى [](figure:here-sexual/unknown) من الفتيان.

> من جنّد الفتيان، في الإصدار المفتوح هنا
>
> - [من جنّدوا الفتيان](figure:here-recruiters)

## ما لا نعرفه

- كم فتى يجري الاتجار به. هؤلاء فتيان عثر عليهم أحدهم ودوّن ذلك.
- هل سُئل الفتيان عن الاستغلال الجنسي كما سُئلت الفتيات. الخانة الفارغة ليست «لا».
- ما تعنيه «أخرى»، حيث لا يقول المصدر ذلك.
- من كان يبحث، ولمن. خدمة مخصصة للفتيات تدوّن فتيات.

## إن كنتم تحفظون سجلات

- اطرحوا على الفتيان والفتيات الأسئلة نفسها.
- دوّنوا «لا» حيث كان الجواب «لا»، ولا تتركوا فارغًا إلا ما لم يُسأل عنه أو لم يُجب عنه.
- دوّنوا ما كانت «أخرى».

## ماذا نسأل بعد ذلك

- [كيف يُستغل الفتيان، جزءًا جزءًا؟](#/explore?f.gender=Male&view=parts)
- [كيف تُستغل الفتيات، جزءًا جزءًا؟](#/explore?f.gender=Female&view=parts)
- [كيف جرت السيطرة على الفتيان؟](#/explore?q=meansOfControl&f.gender=Male)
- [في أي أنواع العمل استُغل الفتيان؟](#/explore?q=labour&f.gender=Male)
- [من جنّد الأطفال؟](#/stories/family-recruitment)
- [ماذا تقول مصادر أخرى، جنبًا إلى جنب؟](#/explore/sources?q=age-and-sex)
`;
