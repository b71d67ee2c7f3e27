/** The words of the pages about countries. The other languages have the same keys; the compiler sees to it. */
export const en = {
  title: 'Countries and territories',
  lead: 'What is published about children who were trafficked, place by place, and what is not. No country stands above another here: a small number can mean that nobody looked.',
  find: 'Find a country or territory',
  findHint: 'By its name, or by its code of two or three letters.',
  found: 'Found: {{count}}',
  none: 'No country or territory has this name or code. Try fewer letters, or look through the list.',
  mapTitle: 'Where anything is published',
  mapLead:
    'The map shows whether UNODC publishes something, not how much. Everything in it is in the list below as well.',
  mapLabel:
    'Map of the world. Figures for children are published for {{children}} countries and territories, figures for people of all ages alone for {{allAges}}, nothing for {{nothing}}.',
  mapShow: 'Show the map (240 kB)',
  mapMissing: 'The map could not be fetched. The list below says the same.',
  disclaimer:
    'Names, codes and borders on this map say nothing about the status of any country or territory, nor about where a border runs. Where an area has no code of its own it is drawn as land alone. Small states and territories are drawn as circles. Outlines: Natural Earth.',
  presence_children: 'Figures for children',
  presence_allAges: 'Figures for all ages alone',
  presence_nothing: 'Nothing published',
  regions: 'By region',
  region_002: 'Africa',
  region_019: 'Americas',
  region_142: 'Asia',
  region_150: 'Europe',
  region_009: 'Oceania',
  regionsNote:
    'Regions as the United Nations Statistics Division has them, to find a place and for nothing else.',

  leadChildren: 'UNODC last published figures for children here for {{year}}.',
  leadAllAges: 'UNODC publishes figures for people of all ages here, and none for children.',
  leadNothing:
    'UNODC publishes nothing about people who were trafficked here. That is not the same as nobody: it means that nobody wrote it down, or did not pass it on.',

  knownTitle: 'What is known about children here',
  formsTitle: 'How they were exploited',
  who_everyone: 'people of all ages',
  who_adults: 'adults',
  who_children: 'children',
  who_girls: 'girls',
  who_boys: 'boys',
  who_otherSexChildren: 'children of another or unknown sex',
  who_sexOrAgeUnknown: 'people of unknown sex or age',
  form_sexual: 'sexual exploitation',
  form_labour: 'forced labour',
  form_other: 'other forms of exploitation',
  detected: 'In {{year}}, UNODC reports {{n}} {{who}} detected.',
  detectedIn: 'In {{year}}, UNODC reports {{n}} {{who}} detected in {{form}}.',
  part: '{{what}} {{n}}',
  sex_girls: 'girls',
  sex_boys: 'boys',
  sex_otherSexChildren: 'another or unknown sex',
  parts: 'By sex: {{parts}}.',
  partsAnd: '; ',
  partsNone: 'How many were girls and how many boys was not reported.',
  share:
    'Children were {{share}} of 100 people whose age was told, of {{known}} such people in {{year}}.',
  shareUnknown: 'The age of {{unknown}} of {{everyone}} people was not told.',
  shareBeside:
    'The source also counts {{people}} people whose sex or age was not told; it does not say whether they are among these people or beside them.',
  shareBlank: 'The share of children in {{year}} cannot be worked out.',
  blankOf: '{{what}}, {{year}}: {{why}}',
  blankIn: '{{what}} in {{form}}, {{year}}: {{why}}',
  why_notReported: 'not reported.',
  why_suppressed: 'fewer than 5. The exact number is withheld, and may be none.',
  why_repeated: 'the source gives it more than once and does not say which one holds.',
  why_unreadable: 'what the source has there is no number of people.',
  why_doNotFit: 'The published figures do not fit together.',
  misfit_sexes:
    'In {{year}}, the children counted by sex are together more than all children as published. Both cannot be right.',
  misfit_ages:
    'In {{year}}, children and adults together are more than all people as published. Both cannot be right.',
  noForms: 'How children were exploited was not reported for any year.',
  formsAllAges: 'Of people of all ages, UNODC reports how they were exploited, last for {{year}}:',
  source: 'Source: {{source}}',

  trendTitle: 'Over the years',
  trendOf:
    '{{what}}: a number is published for {{numbers}} of {{years}} years. It was {{firstN}} in {{first}} and {{lastN}} in {{last}}.',
  trendOne: '{{what}}: a number is published for {{first}} alone, of {{years}} years: {{firstN}}.',
  trendNone: '{{what}}: no number is published for any year.',
  trendSuppressed: 'In {{suppressed}} of the years it was fewer than 5.',
  trendCaution: 'A line that rises can mean more harm, more looking, or better records.',
  stripes: 'Hatched: {{unknown}}. Dotted: {{suppressed}}.',
  key_notReported: 'no number for this year',
  key_suppressed: 'fewer than 5, withheld',
  tableYears: 'Every year as a table',
  year: 'Year',
  short_notReported: 'not reported',
  short_suppressed: 'fewer than 5',
  short_repeated: 'several numbers',
  short_unreadable: 'no number',
  labelIn: '{{what}}: {{form}}',
  label_everyone: 'All ages',
  label_adults: 'Adults',
  label_children: 'Children',
  label_girls: 'Girls',
  label_boys: 'Boys',
  label_otherSexChildren: 'Children of another or unknown sex',
  label_sexOrAgeUnknown: 'Sex or age unknown',
  savePng: 'Picture (PNG)',
  saveSvg: 'Picture (SVG)',
  saveCsv: 'Table (CSV)',

  effortTitle: 'Who was looking',
  effortLead:
    'Nobody is counted who was not found by somebody. These figures tell how much the police and the courts worked on trafficking.',
  label_offences: 'Offences recorded',
  label_contacted: 'People suspected, arrested or cautioned',
  label_prosecuted: 'People prosecuted',
  label_convicted: 'People convicted',
  effortLast: '{{what}}: UNODC reports {{n}} in {{year}}.',
  effortNone: '{{what}}: no number is published.',
  beside: 'From {{from}} to {{to}}, as published:',
  change_up: '{{what}} went up from {{before}} to {{after}}.',
  change_down: '{{what}} went down from {{before}} to {{after}}.',
  change_same: '{{what}} stayed at {{before}}.',
  besideCaution:
    'When more people look, more may be found. A rise in detections may be a rise in looking, and a fall may be less of it. These figures do not say which.',
  besideNone:
    'There are no two years for which both detections and the work of the police or courts are published as numbers, so they cannot be set side by side.',

  corridorsTitle: 'Between countries',
  corridorsLead:
    'These figures are of people of all ages: UNODC does not give them for children. Countries stand in the order of the alphabet.',
  hereTitle: 'Citizenships of the people detected here, {{year}}',
  hereOwn: 'Citizens of this country',
  hereUnknown: 'Citizenship unknown',
  hereOfAll: 'UNODC reports {{n}} people of all ages detected in {{year}}.',
  hereEarlier: 'Named in earlier years only: {{names}}.',
  hereNone: 'Whose citizens they were was not reported.',
  fewEach: 'Fewer than 5 each: {{names}}.',
  unclearEach: 'Given more than once: {{names}}.',
  elsewhereTitle: 'Where citizens of this country were detected',
  elsewhereLead: 'Each with the last year that the other country reported.',
  elsewhereNone: 'No other country reported citizens of this one.',
  repatriatedTitle: 'Countries with which people were repatriated',
  repatriatedLead:
    'The source names these countries together with this one. It does not say from where people went home to where.',
  repatriatedNone: 'No repatriation is reported that names another country.',
  notNamed:
    'Entries of the source that are not one country, such as “Africa” or “foreigners”, are left out.',
  entryYear: '{{name}} ({{year}})',
  showAll: 'All {{count}} countries and territories',

  sourcesTitle: 'What other sources say',
  sourcesNone:
    'None of the other sources that are compared on this site speaks of this country by name.',
  toldRecomputed:
    'Worked out by us from a synthetic file: its rows are not people, and the publisher has not checked it.',
  national_identified: 'Between {{from}} and {{to}}, {{n}} people were identified as victims.',
  national_referred: 'In {{to}}, {{n}} people were referred as possible victims.',
  nationalChildren: '{{n}} of them were children.',
  nationalGirls: '{{n}} of them were girls.',
  nationalOwn: '{{n}} of them were citizens of this country, {{children}} of these children.',

  releaseTitle: 'What the open release says',
  releaseLead: 'Counted just now, in this page, from the release that is open: {{source}}',
  releaseExploited: 'Children exploited here',
  releaseCitizens: 'Children who are citizens of this country',
  releaseNoColumn: 'This release does not say in which country.',
  releaseNoCode: 'The codebook of this release has no code for this country.',
  releaseTooFew: 'This release has so few such children that it cannot speak of them.',
  releaseOpen: 'Open this in the explorer',
  releaseNone: 'No release is open. What stands above does not rest on one.',

  gapsTitle: 'What would have to be collected',
  gapsLeadNothing:
    'Before anything can be known about children here, somebody has to write these down, in this order:',
  gapsLead: 'This is missing in what is published:',
  gap_age: 'Age when the person was found',
  gap_ageWhy:
    'In years or in bands that keep under 18 apart, and the age when exploitation began where it is known. Without it no child can be told from an adult.',
  gap_sex: 'Sex of each child',
  gap_sexWhy:
    'Girls and boys are exploited in different ways and are looked for in different places.',
  gap_form: 'Form of exploitation of children',
  gap_formWhy:
    'Sexual exploitation, forced labour, forced begging or crime, and others; a child can have several. Not only for people of all ages together.',
  gap_year: 'Figures of recent years',
  gap_yearWhy: 'The year in which each person was found. The edition read here goes up to {{to}}.',
  gap_citizenship: 'Citizenship, and country of exploitation',
  gap_citizenshipWhy: 'Each in a column of its own, as country codes (ISO 3166-1).',
  gap_recorder: 'Who wrote it down, and in which standard',
  gap_recorderWhy:
    'Police, labour inspection, a shelter or a hotline; after the international classification (IC-TIP) or the Human Trafficking Case Data Standard (HTCDS), with a reason for every blank. UNODC’s file does not tell this for any country.',
  gap_effort: 'The work of those who look',
  gap_effortWhy: 'Offences recorded, and people suspected, prosecuted and convicted, year by year.',
  gapsGuide:
    'How to set this up: the guide “Writing a codebook” (docs/guide/codebook.md in Tessera) shows columns, code lists and reasons for blanks.',
  gapsCodebook: 'The codebook of the open release',

  footTitle: 'What this rests on',
  footSource: '{{publisher}}: {{title}}, edition of {{published}}, read on {{read}}.',
  footMeans:
    'People whom the services of a country found and reported, under its own law. It is not how many there are.',
  footZero:
    'The file holds no zero: whatever is below 5 is withheld. What stands in several rows, or is no number, is left blank here.',

  besideInvented:
    'These are published figures. The release that was open beside them is invented example data.',

  place_XKX: 'Kosovo (UN Security Council resolution 1244)',
  formerTitle: '{{code}}: no entry of its own today',
  former_ANT: 'The Netherlands Antilles, until 2010.',
  former_SCG: 'Serbia and Montenegro, 2003 to 2006.',
  former_TMP: 'East Timor, until 2002; today Timor-Leste (TLS).',
  former_XKX: 'Kosovo (United Nations Security Council resolution 1244).',
  former_YUG: 'Yugoslavia, until 2003.',
  former_ZAR: 'Zaire, until 1997; today the Democratic Republic of the Congo (COD).',
  formerText:
    'Records of past decades carry this code. It is not in the list of countries and territories of today (ISO 3166-1), so there is no page with figures for it.',
  nothingTitle: '“{{code}}” is not a code of a country or territory',
  nothingText:
    'Codes have two or three letters, as in KH or KHM for Cambodia. The list has every one of them.',
  backToList: 'Back to all countries and territories',
} as const;

export type Words = { readonly [Key in keyof typeof en]: string };
