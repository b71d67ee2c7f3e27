export const ar = `---
title: ما الذي تغيّر على مر السنين
summary: نسبة هذا العام ونسبة عام سابق لا تصفان الأشخاص أنفسهم مرتين. ماذا تقول الأرقام المنشورة عن الأطفال، وكم من الفرق هو تغيّر في من تشملهم البيانات.
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

يسهل أن يقال عن أي رقمين «لقد ارتفع». تنظر هذه القصة في ما تقوله أرقام منشورة عن عدة سنوات، ثم تفصل فرقًا إلى أجزائه.

## الأطفال بين من عُثر عليهم

يجمع مكتب الأمم المتحدة المعني بالمخدرات والجريمة (UNODC) ما تبلغ عنه سلطات بلدان كثيرة. هذه نسبة الأطفال بين من عثرت عليهم.

> الأطفال، من جميع من عثرت عليهم السلطات
>
> - [2018](figure:children-2018)
> - [2020](figure:children-2020)
> - [2022](figure:children-2022)
>
> عن العامين الأسبقين لم نستطع أن نقرأ كم بلدًا أبلغ.

نسبة أطفال تفوق ما كانت عليه قد تعني أنه عُثر على أطفال أكثر. وقد تعني أيضًا أنه عُثر على بالغين أقل، أو أن بلدانًا أخرى أبلغت. والنسبة وحدها لا تقول أيًّا منها.

## مجموعة واحدة، زمنان

في البيانات التي نشرتها مبادرة Counter-Trafficking Data Collaborative (CTDC) في عام [2017](typed:year)، من بين الأطفال المسجل استغلالهم، يُذكر الاستغلال الجنسي لـ [](figure:sexual-2017)، والعمل القسري لـ [](figure:labour-2017). وفي بياناتها لعام [2024](typed:year) هما [](figure:sexual-2024) و [](figure:labour-2024). ويُذكر التجنيد على يد الأسرة لـ [](figure:family-2017) من الأطفال في البيانات السابقة، ولـ [](figure:family-2024) في اللاحقة.

لكن هذه ليست مجموعة واحدة من الأشخاص شوهدت مرتين. فقد توقف أحد المساهمين الخمسة في عام [2020](typed:year)، وغاب اثنان آخران عن تحديث عام [2024](typed:year). وسجلات خط المساعدة في البيانات منذ عام [2015](typed:year)، وسجلات الرعاية منذ عام [2002](typed:year) ([](figure:sexual-2024/source)).

## فرق مفصول إلى أجزائه

قد تختلف النسبة بين زمنين بطريقتين. قد يكون لأجزاء البيانات حجم آخر: سجلات أكثر من بلد، وأقل من آخر. يسمى هذا التركيب. وقد تكون النسبة داخل الأجزاء غير ما كانت. يسمى هذا المعدل. والاثنان معًا هما الفرق كله. هذا حساب وليس سببًا.

> الاستغلال الجنسي للأطفال، سابقًا ولاحقًا، في الإصدار المفتوح هنا
>
> - [الاستغلال الجنسي للأطفال، ممن استغلالهم معروف](figure:here-sexual)

> تجنيد الأطفال على يد الأسرة، سابقًا ولاحقًا، في الإصدار المفتوح هنا
>
> - [تجنيد الأطفال على يد الأسرة، ممن يُعرف من جنّدهم](figure:here-family)
>
> حيث يتداخل المجالان لا يُفصل شيء، لأن الصدفة وحدها قد تصنع فرقًا كهذا.

## ما لا نعرفه

- كم طفلًا لم يعثر عليه أحد، في أي عام.
- كم كان البحث جادًا. قد تعني سجلات أكثر مساعدةً أكثر.
- متى استُغل الطفل. العام هو عام تسجيل الطفل.
- كم من الفرق المنشور هو تركيب. لذلك يجب أن يقدم المصدر أجزاءه في الزمنين.

## ماذا نسأل بعد ذلك

- [في أي أعوام سُجّل الأطفال؟](#/explore?q=yearOfRegistration)
- [كيف تغيرت النسب من عام إلى آخر؟](#/explore?p=trend)
- [كيف استُغل الأطفال في عام واحد؟ اختاروا عامًا آخر من «عوامل التصفية»](#/explore?f.yearOfRegistration=2015)
- [ماذا يفعل جزء كبير بالمجموع؟](#/stories/how-exploited)
- [ماذا تقول مصادر أخرى، جنبًا إلى جنب؟](#/explore/sources?q=child-share)
`;
