export const ar = `---
title: أطفال جنّدتهم أسرهم
summary: حيث دوّن أحدهم من جنّد الطفل، يكون في كثير من الأحيان أحد الأقارب. تبقى هذه النتيجة قائمة حين يُستبعد بلد واحد. ولم يدوّن أحد ذلك عن كثير من الأطفال.
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

من يساعد طفلًا قد يدوّن من جنّد هذا الطفل: غريب أو صديق أو شريك أو أحد أفراد الأسرة. تتناول هذه القصة ذلك الجواب وحده، والسجلات التي تُرك فيها فارغًا.

## ما تقوله المصادر المنشورة

تجمع مبادرة Counter-Trafficking Data Collaborative (CTDC) سجلات منظمات تساعد أشخاصًا جرى الاتجار بهم. في بياناتها لعام [2024](typed:year)، من بين الأطفال المعروف من جنّدهم، سُجّلت الأسرة لـ [](figure:ctdc-children). ومن بين البالغين، سُجّلت لـ [](figure:ctdc-adults).

تشمل «الأسرة» الأوصياء والحاضنين والأسر البديلة. وذكرت بيانات عام [2017](typed:year) نسبة [](figure:earlier-children) للأطفال و [](figure:earlier-adults) للبالغين. ويذكر تقرير عن سجلات المنظمة الدولية للهجرة (IOM) نسبة [](figure:iom) للأطفال، لكنه يعدّ الأسرة والأصدقاء معًا.

## هل تبقى النتيجة خارج بلد واحد؟

قد يقوم المجموع على بلد واحد. لذلك فصلنا ملف CTDC لعام [2021](typed:year) بحسب بلد الاستغلال. هذا تحليلنا نحن، أُجري على نسخ من الملف. صُنعت صفوفه لتشبه السجلات، وهي ليست أشخاصًا.

> أطفال جنّدتهم الأسرة، بحسب بلد الاستغلال
>
> - [كل الصفوف](figure:all)
> - [استُغلوا في الولايات المتحدة](figure:usa)
> - [استُغلوا في بلد آخر مذكور](figure:other)
> - [البلد غير مسجل](figure:blank)
>
> النسب ليست متساوية، لكن الأسرة مسجلة كثيرًا في كل جزء. ومن جنّد الطفل غير معروف في [](figure:all/unknown) من صفوف الأطفال.

لا تنقلب النتيجة حين يُستبعد بلد واحد. وليس هذا حال كل نتيجة: انظر [كيف يُستغل الأطفال](#/stories/how-exploited).

## ما يقوله الإصدار المفتوح

من بين الأطفال المعروف من جنّدهم في الإصدار المفتوح هنا، سُجّلت الأسرة لـ [](figure:here-children). ومن بين البالغين، سُجّلت لـ [](figure:here-adults). ومن جنّد الطفل غير معروف لدى [](figure:here-children/unknown) من الأطفال.

> من جنّد الأطفال، في الإصدار المفتوح هنا
>
> - [من جنّدوا الأطفال](figure:here-recruiters)

## ما لا نعرفه

- كم طفلًا تجنّده الأسرة. هؤلاء أطفال عثر عليهم أحدهم ودوّن ذلك.
- من كان. تقول البيانات «الأسرة»، ولا تقول أي قريب هو ولا ما كان يعرفه.
- كم كان عمر الطفل حينها. العمر هو عمر الطفل عندما تلقى المساعدة أو جرى الإبلاغ عنه.
- ما وراء الخانة الفارغة. ربما لم يسأل أحد، أو لم يقل الطفل، أو لم يدوّن أحد ذلك.

## لمن يعملون مع الأطفال

قد تكون الأسرة مكانًا آمنًا للطفل، وقد تكون هي من سلّمه. لذلك فإن الاتصال بالأسرة ليس خطوة أولى آمنة، وموافقة أحد الأقارب ليست دائمًا موافقة لصالح الطفل. ليُتخذ القرار لكل طفل على حدة، ومعه، ووفق مصالحه الفضلى. اسألوا أولًا من قد يكون شارك في الأمر، وليتحدث باسم الطفل شخص مستقل.

## ماذا نسأل بعد ذلك

- [من جنّد الفتيان؟](#/explore?q=recruiter&f.gender=Male)
- [من جنّد الفتيات؟](#/explore?q=recruiter&f.gender=Female)
- [ما المسجل في كل جزء من البيانات؟](#/explore?q=recruiter&view=parts)
- [ماذا يبقى من دون الجزء الأكبر؟](#/explore?q=recruiter&view=without)
- [كيف جرت السيطرة على الأطفال؟](#/explore?q=meansOfControl)
- [ماذا تقول مصادر أخرى، جنبًا إلى جنب؟](#/explore/sources?q=child-family-recruitment)
`;
