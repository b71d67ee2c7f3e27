import type { Document } from '../document.ts';

/** What was found out about responses to trafficking, and about the evidence as a whole. */
export const evidenceResponse: readonly Document[] = [
  {
    id: 'campbell-2011',
    title:
      'Cross-border Trafficking in Human Beings: Prevention and Intervention Strategies for Reducing Sexual Exploitation',
    publisher: 'Campbell Collaboration: van der Laan and others',
    year: 2011,
    address: {
      kind: 'document',
      href: 'https://www.campbellcollaboration.org/better-evidence/trafficking-strategies-for-reducing-sexual-exploitation.html',
    },
    verified: true,
  },
  {
    id: 'fhi-map-2014',
    title:
      'Interventions to prevent and reduce human trafficking, or support and rehabilitate victims of human trafficking: Mapping review',
    publisher: 'Norwegian Knowledge Centre for the Health Services',
    year: 2014,
    address: {
      kind: 'document',
      href: 'https://www.fhi.no/en/publ/2014/interventions-to-prevent-and-reduce-human-trafficking-or-support-and-rehabi/',
    },
    verified: true,
  },
  {
    id: 'south-asia-rea-2020',
    title:
      'Human Trafficking in South Asia: Assessing the Effectiveness of Interventions. Rapid Evidence Assessment',
    publisher: 'FCDO: Jensen, Pocock and Oosterhoff',
    year: 2020,
    address: {
      kind: 'document',
      href: 'https://gender.cgiar.org/publications/human-trafficking-south-asia-assessing-effectiveness-interventions-rapid-evidence',
    },
    verified: true,
  },
  {
    id: 'what-works-2020',
    title: 'Combatting Human Trafficking since Palermo: What Do We Know about What Works?',
    publisher: 'Journal of Human Trafficking',
    year: 2020,
    address: { kind: 'document', href: 'https://doi.org/10.1080/23322705.2020.1690097' },
    verified: true,
  },
  {
    id: 'exit-review-2017',
    title:
      '[Abstract of a systematic review of exit and post-exit interventions for victims of human trafficking]',
    publisher: 'Society for Social Work and Research, annual conference',
    year: 2017,
    address: {
      kind: 'document',
      href: 'https://sswr.confex.com/sswr/2017/webprogram/Paper28969.html',
    },
    verified: true,
  },
  {
    id: 'swift-2021',
    title:
      'Human Trafficking: Results of a 5-Year Theory-Based Evaluation of Interventions to Prevent Trafficking of Women From South Asia',
    publisher: 'Frontiers in Public Health',
    year: 2021,
    address: { kind: 'document', href: 'https://doi.org/10.3389/fpubh.2021.645059' },
    verified: true,
  },
  {
    id: 'odisha-2020',
    title:
      'Challenges to pre-migration interventions to prevent human trafficking: Results from a before-and-after learning assessment of training for prospective female migrants in Odisha, India',
    publisher: 'PLOS One: Pocock and others',
    year: 2020,
    address: { kind: 'document', href: 'https://doi.org/10.1371/journal.pone.0238778' },
    verified: true,
  },
  {
    id: 'guardians-evaluation-2019',
    title:
      'An evaluation of Independent Child Trafficking Guardians: early adopter sites (Research report 111)',
    publisher: 'United Kingdom Home Office and University of Bedfordshire',
    year: 2019,
    address: {
      kind: 'document',
      href: 'https://humantraffickingexperts.com/blog/learning_post/an-evaluation-of-independent-child-trafficking-guardians-early-adopter-sites/',
    },
    verified: true,
  },
  {
    id: 'advocates-trial-2015',
    title: 'Evaluation of Independent Child Trafficking Advocates trial (Research report 86)',
    publisher: 'United Kingdom Home Office and University of Bedfordshire',
    year: 2015,
    address: { kind: 'landing', href: 'https://www.gov.uk' },
    verified: true,
  },
  {
    id: 'missing-2016',
    title:
      'Heading back to harm: A study on trafficked and unaccompanied children going missing from care in the UK',
    publisher: 'ECPAT UK and Missing People',
    year: 2016,
    address: { kind: 'landing', href: 'https://www.ecpat.org.uk' },
    verified: true,
  },
  {
    id: 'screening-tool-2018',
    title:
      'Evaluation of a Tool to Identify Child Sex Trafficking Victims in Multiple Healthcare Settings',
    publisher: 'Journal of Adolescent Health: Greenbaum and others',
    year: 2018,
    address: {
      kind: 'document',
      href: 'https://publications.aap.org/aapnews/news/13481/Screening-tool-can-help-identify-child-sex',
    },
    verified: true,
  },
  {
    id: 'screening-tablet-2021',
    title:
      'Confidential Screening for Sex Trafficking Among Minors in a Pediatric Emergency Department',
    publisher: 'Pediatrics: Hurst and others',
    year: 2021,
    address: {
      kind: 'document',
      href: 'https://publications.aap.org/pediatrics/article/147/3/e2020013235/77075/Confidential-Screening-for-Sex-Trafficking-Among',
    },
    verified: true,
  },
  {
    id: 'butterfly-2020',
    title:
      '"I Feel Like We Are People Who Have Never Known Each Other Before": The Experiences of Survivors of Human Trafficking and Sexual Exploitation Transitioning From Shelters to Life in the Community',
    publisher: 'Forum: Qualitative Social Research: Cordisco Tsai, Lim and Nhanh',
    year: 2020,
    address: {
      kind: 'document',
      href: 'https://www.qualitative-research.net/index.php/fqs/article/download/3259/4535',
    },
    verified: true,
  },
  {
    id: 'butterfly-project',
    title: 'Butterfly Re/integration Research',
    publisher: 'Chab Dai',
    address: { kind: 'document', href: 'https://chabdai.org/butterfly' },
    verified: true,
  },
  {
    id: 'barnahus-2017',
    title: 'Collaborating Against Child Abuse: Exploring the Nordic Barnahus Model',
    publisher: 'Palgrave Macmillan: Johansson and others, editors',
    year: 2017,
    address: { kind: 'document', href: 'https://doi.org/10.1007/978-3-319-58388-4' },
    verified: true,
  },
  {
    id: 'border-reports-2018',
    title: "[Report on Nepal's human interceptors]",
    publisher: 'Thomson Reuters Foundation, in Taipei Times',
    year: 2018,
    address: {
      kind: 'document',
      href: 'https://www.taipeitimes.com/News/editorials/archives/2018/09/22/2003700908',
    },
    verified: true,
  },
  {
    id: 'ctdc-age-2024',
    title: 'Age of victims: children and adults',
    publisher: 'Counter-Trafficking Data Collaborative',
    year: 2024,
    address: {
      kind: 'document',
      href: 'https://www.ctdatacollaborative.org/story/age-victims-children-and-adults-0',
    },
    verified: true,
  },
  {
    id: 'sdg-16-2-2',
    title: 'SDG indicator metadata: 16.2.2, victims of human trafficking',
    publisher: 'United Nations Statistics Division and UNODC',
    address: {
      kind: 'document',
      href: 'https://worldbank.github.io/sdg-metadata/metadata/en/16-2-2',
    },
    verified: true,
  },
  {
    id: 'ocha-data-2025',
    title: 'OCHA Data Responsibility Guidelines',
    publisher: 'OCHA Centre for Humanitarian Data',
    year: 2025,
    address: { kind: 'document', href: 'https://centre.humdata.org/data-responsibility' },
    verified: true,
  },
  {
    id: 'ic-tip',
    title:
      'International Classification Standard for Administrative Data on Trafficking in Persons',
    publisher: 'IOM and UNODC',
    year: 2023,
    address: {
      kind: 'document',
      href: 'https://unstats.un.org/unsd/classifications/Family/Detail/2099',
    },
    verified: true,
  },
  {
    id: 'who-looks-2024',
    title:
      '[Country table of the Global Report on Trafficking in Persons: victims, offences, prosecutions]',
    publisher: 'UNODC',
    year: 2024,
    address: { kind: 'landing', href: 'https://dataunodc.un.org' },
    verified: true,
  },
];
