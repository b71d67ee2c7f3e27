/** What sources say of themselves, by the English of each sentence. */
export const texts: Readonly<Record<string, string>> = {
  'Use that is not commercial; own work may be published; the files are not sold, copied out or passed on.':
    'استخدام غير تجاري؛ يجوز نشر العمل الخاص؛ ولا تُباع الملفات ولا تُنسخ ولا تُنقل.',
  'Copyright IOM.': 'حقوق النشر: المنظمة الدولية للهجرة.',
  'CTDC allows use that is not commercial and work that builds on its data; its own files are not sold or passed on.':
    'يسمح CTDC بالاستخدام غير التجاري وبالعمل المبني على بياناته؛ ولا تُباع ملفاته ولا تُنقل.',
  'The terms of the report were not read; figures are quoted with their source.':
    'لم تُقرأ شروط التقرير؛ وتُذكر الأرقام مع مصدرها.',
  'The terms of the statistics were not read; figures are quoted with their source.':
    'لم تُقرأ شروط الإحصاءات؛ وتُذكر الأرقام مع مصدرها.',
  'Victims of trafficking; definitions are said to be largely in line with ICS-TIP.':
    'ضحايا الاتجار؛ ويُقال إن التعريفات توافق ICS-TIP إلى حد بعيد.',
  'Polaris uses the legal definition of the USA.':
    'تستخدم Polaris التعريف القانوني للولايات المتحدة.',
  'Victims of trafficking in persons.': 'ضحايا الاتجار بالأشخاص.',
  "Victims of trafficking in persons, under each country's own law.":
    'ضحايا الاتجار بالأشخاص، بحسب قانون كل بلد.',
  'Possible victims of modern slavery: trafficking in persons, slavery, servitude or forced labour.':
    'ضحايا محتملون للرق الحديث: الاتجار بالأشخاص أو الرق أو الاستعباد أو العمل القسري.',
  'Forced labour, which takes in forced commercial sexual exploitation and labour forced by a state.':
    'العمل القسري، ومنه الاستغلال الجنسي التجاري القسري والعمل الذي تفرضه دولة.',
  'Forced marriage (22 million) is counted apart.': 'يُعدّ الزواج القسري (22 مليونًا) على حدة.',
  'People who were assisted or identified, and people whom somebody reported to a hotline.':
    'أشخاص تلقّوا المساعدة أو حُددت هويتهم، وأشخاص أبلغ عنهم أحد عبر خط مساعدة.',
  'Not a random sample.': 'ليست عينة عشوائية.',
  'Rows of a synthetic file: made to resemble the records, and not the records themselves.':
    'صفوف ملف اصطناعي: صُنعت لتشبه السجلات، وليست السجلات نفسها.',
  'A child is a row whose age at registration is under 18; people who were exploited as children and seen as adults are not in it.':
    'الطفل صف عمره عند التسجيل أقل من 18 سنة؛ وليس فيه من استُغلوا أطفالًا ورُئوا بالغين.',
  'People who were registered with IOM; the age is the age at registration.':
    'أشخاص سُجّلوا لدى المنظمة الدولية للهجرة؛ والعمر هو العمر عند التسجيل.',
  'Victims whom the authorities of a country found and reported.':
    'ضحايا وجدتهم سلطات بلد ما وأبلغت عنهم.',
  'Possible victims who were referred in the year, before anybody decided whether they are victims.':
    'ضحايا محتملون جرت إحالتهم في السنة، قبل أن يقرر أحد هل هم ضحايا.',
  'An estimate of all people in forced labour, whether anybody has seen them or not.':
    'تقدير لكل الأشخاص في العمل القسري، رآهم أحد أم لا.',
  'A hotline (from 2015) and case records (from 2002), mixed.':
    'خط مساعدة (منذ 2015) وسجلات حالات (منذ 2002)، مختلطة.',
  'Of five contributors, A21 and OTSH missed the update of 2024 and RecollectiV stopped in 2020.':
    'من بين خمس جهات مساهمة، غابت A21 وOTSH عن تحديث 2024 وتوقفت RecollectiV في 2020.',
  'Hotline and case records together; the share of each differs from country to country.':
    'خط مساعدة وسجلات حالات معًا؛ وتختلف نسبة كل منهما من بلد إلى آخر.',
  'A hotline and case records, mixed.': 'خط مساعدة وسجلات حالات، مختلطة.',
  "IOM's own case work.": 'عمل المنظمة الدولية للهجرة نفسها مع الحالات.',
  'It is one of the sources that CTDC puts together.': 'وهو أحد المصادر التي يجمعها CTDC.',
  'National authorities: the figures measure what enforcement found.':
    'السلطات الوطنية: تقيس الأرقام ما وجده إنفاذ القانون.',
  'Named first responders, such as police, local authorities and the border force.':
    'مستجيبون أوائل محددون، كالشرطة والسلطات المحلية وقوة الحدود.',
  'A child is referred without consent, an adult only with it.':
    'يُحال الطفل من دون موافقة، ولا يُحال البالغ إلا بها.',
  'Household surveys, case records (those of CTDC among them) and models.':
    'مسوح أسر، وسجلات حالات (منها سجلات CTDC)، ونماذج.',
  '206,000 victims, 190 countries.': '206,000 ضحية، 190 بلدًا.',
  '156,000 victims, 189 countries.': '156,000 ضحية، 189 بلدًا.',
  '69,627 victims.': '69,627 ضحية.',
  '4,799 victims, 26 countries.': '4,799 ضحية، 26 بلدًا.',
  '11,839 victims, 21 countries.': '11,839 ضحية، 21 بلدًا.',
  'About 69,000 victims, exploited in 186 countries.': 'نحو 69,000 ضحية، استُغلوا في 186 بلدًا.',
  '17,004 people in the United Kingdom.': '17,004 أشخاص في المملكة المتحدة.',
  '27.6 million people in the world.': '27.6 مليون شخص في العالم.',
  'About 47,000 rows were public; charts were said to rest on nearly 80,000.':
    'كان نحو 47,000 صف متاحًا للعموم؛ وقيل إن الرسوم تستند إلى قرابة 80,000.',
  'The country is usually where the person was first identified or referred.':
    'البلد عادة هو الذي حُددت فيه هوية الشخص أو أُحيل فيه أول مرة.',
  'The file names 68 countries of exploitation, and more than half of its records are exploitation in the USA.':
    'يذكر الملف 68 بلد استغلال، وأكثر من نصف سجلاته استغلال في الولايات المتحدة.',
  'Only 18 countries have 100 or more rows of children.': 'لدى 18 بلدًا فقط 100 صف للأطفال أو أكثر.',
  'Rows that name the USA.': 'صفوف تذكر الولايات المتحدة.',
  'Rows that name another country than the USA.': 'صفوف تذكر بلدًا غير الولايات المتحدة.',
  'Rows that name no country.': 'صفوف لا تذكر أي بلد.',
  'The report of 2024 covers 156 countries.': 'يغطي تقرير 2024 ‏156 بلدًا.',
  'The number of countries for 2020 was not read.': 'لم يُقرأ عدد البلدان لعام 2020.',
  'The number of countries for 2018 was not read.': 'لم يُقرأ عدد البلدان لعام 2018.',
  'People with any information in that group of questions; unknowns are left out.':
    'أشخاص لديهم أي معلومة في هذه المجموعة من الأسئلة؛ ويُترك غير المعروف.',
  'People with any information about exploitation; unknowns are left out.':
    'أشخاص لديهم أي معلومة عن الاستغلال؛ ويُترك غير المعروف.',
  'Children with any information about exploitation; unknowns are left out.':
    'أطفال لديهم أي معلومة عن الاستغلال؛ ويُترك غير المعروف.',
  'Children with any information about the recruiter; unknowns are left out.':
    'أطفال لديهم أي معلومة عمّن جنّدهم؛ ويُترك غير المعروف.',
  'Adults with any information about the recruiter; unknowns are left out.':
    'بالغون لديهم أي معلومة عمّن جنّدهم؛ ويُترك غير المعروف.',
  'Rows whose age group is known.': 'صفوف فئتها العمرية معروفة.',
  'Rows of children with any answer about exploitation, as CTDC does it.':
    'صفوف أطفال لها أي جواب عن الاستغلال، كما يفعل CTDC.',
  'Rows of children with any answer about the recruiter, as CTDC does it.':
    'صفوف أطفال لها أي جواب عمّن جنّدهم، كما يفعل CTDC.',
  'As published; of whom is not told here.': 'كما نُشر؛ ولا يُذكر هنا ممن.',
  'As published; of whom is not told.': 'كما نُشر؛ ولا يُذكر ممن.',
  'As published; how victims of unknown age or form are treated is not told here.':
    'كما نُشر؛ ولا يُذكر هنا كيف يُعامل من عمره أو شكل استغلاله غير معروف.',
  'As published; how victims of unknown age are treated is not told here.':
    'كما نُشر؛ ولا يُذكر هنا كيف يُعامل من عمره غير معروف.',
  'Of children, as published; how children of unknown sex are treated is not told.':
    'من الأطفال، كما نُشر؛ ولا يُذكر كيف يُعامل الأطفال غير معروفي الجنس.',
  'As published.': 'كما نُشر.',
  'The two leave 37 % that is other or unknown, so the shares seem to be of all children and not only of those whose answer is known.':
    'يترك الجوابان 37 % هي أخرى أو غير معروفة، فيبدو أن النسب من كل الأطفال لا ممن جوابهم معروف فقط.',
  'Of all 17,004 people.': 'من كل الأشخاص وعددهم 17,004.',
  'Of the 16,054 whose age is known the share is higher: both are shown, with the 950 whose age is unknown.':
    'ومن 16,054 عمرهم معروف تكون النسبة أعلى: تُعرض النسبتان، مع 950 عمرهم غير معروف.',
  'Of all people in forced labour, as estimated.': 'من كل الأشخاص في العمل القسري، بحسب التقدير.',
  'An estimate has no unknown ages.': 'ليس في التقدير أعمار غير معروفة.',
  'Age is age when assisted, identified or reported, not when exploited.':
    'العمر هو العمر عند المساعدة أو تحديد الهوية أو الإبلاغ، لا عند الاستغلال.',
  'Not a guide for a country: see our own analysis of the file of 2021 by country.':
    'ليس دليلًا لبلد بعينه: انظر تحليلنا لملف 2021 بحسب البلد.',
  'Family includes guardians, custodians and foster parents.':
    'تشمل الأسرة الأوصياء والحاضنين والأسر البديلة.',
  'One person may have several kinds of exploitation.': 'قد يتعرض الشخص لأكثر من نوع من الاستغلال.',
  'Polaris has no category for other exploitation.': 'ليس لدى Polaris فئة لاستغلال آخر.',
  'Our own analysis, worked out from copies that other people hold, of totals only; to be run again on the official download.':
    'تحليلنا الخاص، حُسب من نسخ لدى آخرين، للمجاميع فقط؛ ويجب أن يُعاد على التنزيل الرسمي.',
  'Rows of a synthetic file are not people.': 'صفوف الملف الاصطناعي ليست أشخاصًا.',
  'A row has a country where one is recorded, usually where the person was first seen.':
    'للصف بلد حيث سُجّل بلد، وهو عادة الذي رُئي فيه الشخص أول مرة.',
  'Read from a later copy and not from the page of 2017.': 'قُرئ من نسخة لاحقة لا من صفحة 2017.',
  'Read from a later copy.': 'قُرئ من نسخة لاحقة.',
  'Age is age at registration with IOM: somebody exploited as a child and registered as an adult is an adult here.':
    'العمر هو العمر عند التسجيل لدى المنظمة الدولية للهجرة: من استُغل طفلًا وسُجّل بالغًا هو بالغ هنا.',
  'Age is age at registration with IOM.': 'العمر هو العمر عند التسجيل لدى المنظمة الدولية للهجرة.',
  'The shares are of children, not of all people.': 'النسب من الأطفال لا من كل الأشخاص.',
  'Not to be set beside CTDC as if the denominators were the same: they are not.':
    'لا يوضع بجانب CTDC كأن المقام نفسه: فهو ليس نفسه.',
  'Told as "more than half", and it is family and friends together: wider than family alone.':
    'ذُكر «أكثر من النصف»، وهو الأسرة والأصدقاء معًا: أوسع من الأسرة وحدها.',
  'Detections show where somebody was looking, and how hard.':
    'يبيّن الكشف أين كان أحد ينظر، وبأي جهد.',
  'Girls 14 % and boys 21 %, both rounded, added up here.':
    'الفتيات 14 % والفتيان 21 %، وكلاهما مقرّب، جُمعا هنا.',
  'The share of women is told as "about".': 'نسبة النساء مذكورة بكلمة «نحو».',
  'The counts are official; the two shares are worked out from them here.':
    'الأعداد رسمية؛ والنسبتان محسوبتان منها هنا.',
  'An estimate, published as 12 %, and not a count of people who were seen.':
    'تقدير، نُشر على أنه 12 %، وليس عدًّا لأشخاص رآهم أحد.',
  'More than half of the children are in commercial sexual exploitation.':
    'أكثر من نصف الأطفال في استغلال جنسي تجاري.',
  'The counts are official and rounded to 100,000; the shares are worked out from them here.':
    'الأعداد رسمية ومقرّبة إلى 100,000؛ والنسب محسوبة منها هنا.',
  '"Forced labour" is that in the private economy without sexual exploitation.':
    '«العمل القسري» هو الذي في الاقتصاد الخاص من دون استغلال جنسي.',
};
