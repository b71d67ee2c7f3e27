import type { Document } from '../document.ts';

/** Handbooks and guidelines for those who work with children. */
export const handbooks: readonly Document[] = [
  {
    id: 'nrm-handbook-2022',
    title:
      'National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons. A Practical Handbook, second edition',
    publisher: 'OSCE/ODIHR',
    year: 2022,
    address: { kind: 'landing', href: 'https://www.osce.org/odihr' },
    verified: true,
  },
  {
    id: 'survivors-code-2023',
    title: 'Code of Practice for Ensuring the Rights of Victims and Survivors of Human Trafficking',
    publisher: 'OSCE/ODIHR',
    year: 2023,
    address: { kind: 'landing', href: 'https://www.osce.org/odihr/541392' },
    verified: true,
  },
  {
    id: 'survivor-councils-2024',
    title:
      'Guidance on Establishing and Maintaining National Survivors of Trafficking Advisory Councils',
    publisher: 'OSCE/ODIHR',
    year: 2024,
    address: { kind: 'landing', href: 'https://www.osce.org/odihr' },
    verified: true,
  },
  {
    id: 'bip-2021',
    title:
      '2021 UNHCR Best Interests Procedure Guidelines: Assessing and Determining the Best Interests of the Child',
    publisher: 'UNHCR',
    year: 2021,
    address: { kind: 'landing', href: 'https://www.unhcr.org' },
    verified: true,
  },
  {
    id: 'bip-emergency',
    title: 'Emergency Handbook: Best Interests Procedure',
    publisher: 'UNHCR',
    address: {
      kind: 'document',
      href: 'https://emergency.unhcr.org/protection/protection-mechanisms/best-interests-procedure',
    },
    verified: true,
  },
  {
    id: 'bid-2008',
    title: 'UNHCR Guidelines on Determining the Best Interests of the Child',
    publisher: 'UNHCR',
    year: 2008,
    address: {
      kind: 'document',
      href: 'https://documentation.lastradainternational.org/doc-center/1690/unhcr-guidelines-on-determining-the-best-interests-of-the-child',
    },
    verified: true,
  },
  {
    id: 'cpms-2019',
    title: 'Minimum Standards for Child Protection in Humanitarian Action, 2019 edition',
    publisher: 'Alliance for Child Protection in Humanitarian Action',
    year: 2019,
    address: { kind: 'document', href: 'https://handbook.hspstandards.org/en/cpms/' },
    verified: true,
  },
  {
    id: 'case-management-2014',
    title: 'Inter Agency Guidelines for Case Management and Child Protection',
    publisher: 'Child Protection Working Group',
    year: 2014,
    address: { kind: 'landing', href: 'https://alliancecpha.org' },
    verified: true,
  },
  {
    id: 'unicef-2003',
    title:
      'Guidelines for Protection of the Rights of Children Victims of Trafficking in Southeastern Europe',
    publisher: 'UNICEF',
    year: 2003,
    address: { kind: 'landing', href: 'https://www.unicef.org/eca' },
    verified: true,
  },
  {
    id: 'iom-handbook-2019',
    title:
      'IOM Handbook on Protection and Assistance for Migrants Vulnerable to Violence, Exploitation and Abuse',
    publisher: 'IOM',
    year: 2019,
    address: {
      kind: 'document',
      href: 'https://iom.int/iom-handbook-migrant-protection-and-assistance',
    },
    verified: true,
  },
  {
    id: 'emm-individual',
    title: 'Essentials of Migration Management 2.0: Individual protection and assistance',
    publisher: 'IOM',
    address: {
      kind: 'document',
      href: 'https://emm.iom.int/handbooks/migrants-vulnerable-violence-exploitation-and-abuse/individual-protection-and-assistance',
    },
    verified: true,
  },
  {
    id: 'emm-household',
    title: 'Essentials of Migration Management 2.0: Household protection and assistance',
    publisher: 'IOM',
    address: {
      kind: 'document',
      href: 'https://emm.iom.int/handbooks/migrants-vulnerable-violence-exploitation-and-abuse/household-protection-and-assistance',
    },
    verified: true,
  },
  {
    id: 'emm-determinants',
    title: 'Essentials of Migration Management 2.0: Determinants of migrant vulnerability',
    publisher: 'IOM',
    address: {
      kind: 'document',
      href: 'https://emm.iom.int/handbooks/migrants-vulnerable-violence-exploitation-and-abuse/determinants-migrant-vulnerability',
    },
    verified: true,
  },
  {
    id: 'iom-structural-toolkit',
    title: 'Structural factors assessment toolkit',
    publisher: 'IOM',
    address: { kind: 'document', href: 'https://iom.int/structural-factors-assessment-toolkit' },
    verified: true,
  },
  {
    id: 'gpc-displacement-2020',
    title: 'An Introductory Guide to Anti-Trafficking Action in Internal Displacement Contexts',
    publisher: 'Global Protection Cluster',
    year: 2020,
    address: {
      kind: 'document',
      href: 'https://globalprotectioncluster.org/publications/553/policy-and-guidance/guidelines/introductory-guide-anti-trafficking-action-internal',
    },
    verified: true,
  },
  {
    id: 'iom-cte-data-2020',
    title: 'Counter-Trafficking in Emergencies: Information Management Guide',
    publisher: 'IOM',
    year: 2020,
    address: {
      kind: 'document',
      href: 'https://iom.int/news/iom-launches-guide-counter-trafficking-information-management-humanitarian-settings',
    },
    verified: true,
  },
  {
    id: 'iom-crisis-2015',
    title: 'Addressing Human Trafficking and Exploitation in Times of Crisis',
    publisher: 'IOM',
    year: 2015,
    address: {
      kind: 'document',
      href: 'https://publications.iom.int/books/addressing-human-trafficking-and-exploitation-times-crisis-french',
    },
    verified: true,
  },
  {
    id: 'fra-guardianship-2014',
    title:
      'Guardianship for children deprived of parental care: A handbook to reinforce guardianship systems to cater for the specific needs of child victims of trafficking',
    publisher: 'European Union Agency for Fundamental Rights',
    year: 2014,
    address: { kind: 'document', href: 'https://doi.org/10.2811/7016' },
    verified: true,
  },
  {
    id: 'reintegration-2016',
    title: "Guidelines on Children's Reintegration",
    publisher: "Inter-agency group on children's reintegration",
    year: 2016,
    address: {
      kind: 'document',
      href: 'https://familyforeverychild.org/news/new-guidelines-on-childrens-reintegration/',
    },
    verified: true,
  },
  {
    id: 'ilo-indicators-2009',
    title: 'Operational indicators of trafficking in human beings',
    publisher: 'ILO and European Commission',
    year: 2009,
    address: {
      kind: 'document',
      href: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
    },
    verified: true,
  },
  {
    id: 'unodc-indicators',
    title: 'Human Trafficking Indicators',
    publisher: 'UNODC',
    address: { kind: 'landing', href: 'https://www.unodc.org' },
    verified: false,
    why: 'No copy was found; the list of signs for children is from memory.',
  },
  {
    id: 'unodc-justice-handbook-2009',
    title:
      'Handbook for Professionals and Policymakers on Justice in matters involving child victims and witnesses of crime',
    publisher: 'UNODC',
    year: 2009,
    address: { kind: 'landing', href: 'https://www.unodc.org' },
    verified: true,
  },
  {
    id: 'barnahus-standards',
    title: 'Barnahus Quality Standards',
    publisher: 'Barnahus Network',
    address: {
      kind: 'document',
      href: 'https://www.barnahus.eu/en/competence-centre/criminal-justice/',
    },
    verified: true,
  },
];
