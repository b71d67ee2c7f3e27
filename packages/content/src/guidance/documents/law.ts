import type { Document } from '../document.ts';

const FROM_MEMORY = 'No copy with its own numbering could be read; articles are from memory.';

/** Treaties, directives and what treaty bodies say of them. */
export const law: readonly Document[] = [
  {
    id: 'crc-gc6-2005',
    title:
      'Committee on the Rights of the Child, General Comment No. 6: Treatment of Unaccompanied and Separated Children Outside Their Country of Origin',
    publisher: 'United Nations',
    year: 2005,
    address: {
      kind: 'document',
      href: 'https://migrantprotection.iom.int/en/resources/report/committee-rights-child-2005-general-comment-ndeg6-treatment-unaccompanied-and',
    },
    verified: true,
  },
  {
    id: 'joint-gc23-2017',
    title:
      'Joint General Comment No. 4 (2017) of the Committee on Migrant Workers and No. 23 (2017) of the Committee on the Rights of the Child',
    publisher: 'United Nations',
    year: 2017,
    address: { kind: 'landing', href: 'https://www.ohchr.org' },
    verified: true,
  },
  {
    id: 'ohchr-guidelines-2002',
    title: 'Recommended Principles and Guidelines on Human Rights and Human Trafficking',
    publisher: 'OHCHR',
    year: 2002,
    address: { kind: 'landing', href: 'https://www.ohchr.org' },
    verified: true,
  },
  {
    id: 'trafficking-protocol-2000',
    title:
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
    publisher: 'United Nations',
    year: 2000,
    address: { kind: 'landing', href: 'https://www.unodc.org' },
    verified: true,
  },
  {
    id: 'sale-of-children-protocol-2000',
    title:
      'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    publisher: 'United Nations',
    year: 2000,
    address: { kind: 'landing', href: 'https://www.ohchr.org' },
    verified: false,
    why: FROM_MEMORY,
  },
  {
    id: 'un-child-justice-2005',
    title: 'Guidelines on Justice in Matters involving Child Victims and Witnesses of Crime',
    publisher: 'United Nations Economic and Social Council',
    year: 2005,
    address: {
      kind: 'document',
      href: 'https://archive.crin.org/en/library/legal-database/un-guidelines-justice-matters-involving-child-victims-and-witnesses-crimeeba0.html',
    },
    verified: true,
  },
  {
    id: 'un-alternative-care-2010',
    title: 'Guidelines for the Alternative Care of Children',
    publisher: 'United Nations General Assembly',
    year: 2010,
    address: { kind: 'landing', href: 'https://www.ohchr.org' },
    verified: true,
  },
  {
    id: 'non-punishment-2021',
    title:
      'Report of the Special Rapporteur on trafficking in persons: Implementation of the non-punishment principle',
    publisher: 'United Nations Human Rights Council',
    year: 2021,
    address: {
      kind: 'document',
      href: 'https://icat.un.org/events/06-2021/icat-and-special-rapporteur-trafficking-persons-especially-women-and-children',
    },
    verified: true,
  },
  {
    id: 'liberty-study-2019',
    title: 'The United Nations Global Study on Children Deprived of Liberty',
    publisher: 'United Nations',
    year: 2019,
    address: {
      kind: 'document',
      href: 'https://www.globaldetentionproject.org/global-study-on-children-deprived-of-liberty-states-must-end-immigration-detention-of-children-and-families',
    },
    verified: true,
  },
  {
    id: 'gcm-2018',
    title: 'Global Compact for Safe, Orderly and Regular Migration',
    publisher: 'United Nations General Assembly',
    year: 2018,
    address: { kind: 'landing', href: 'https://migrationnetwork.un.org' },
    verified: true,
  },
  {
    id: 'iom-plan-2024',
    title: 'IOM Strategic Plan 2024–2028',
    publisher: 'IOM',
    year: 2024,
    address: { kind: 'document', href: 'https://www.iom.int/iom-strategic-plan-2024-2028' },
    verified: true,
  },
  {
    id: 'coe-convention-2005',
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    publisher: 'Council of Europe',
    year: 2005,
    address: { kind: 'landing', href: 'https://www.coe.int/en/web/anti-human-trafficking' },
    verified: true,
  },
  {
    id: 'eu-trafficking-directive-2011',
    title:
      'Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its victims',
    publisher: 'European Union',
    year: 2011,
    address: { kind: 'document', href: 'https://eur-lex.europa.eu/eli/dir/2011/36/oj' },
    verified: true,
  },
  {
    id: 'eu-forced-labour-2024',
    title: 'Regulation (EU) 2024/3015 on prohibiting products made with forced labour',
    publisher: 'European Union',
    year: 2024,
    address: {
      kind: 'document',
      href: 'https://eucrim.eu/news/new-regulation-will-ban-products-made-with-forced-labour-from-union-market',
    },
    verified: true,
  },
  {
    id: 'eu-due-diligence-2024',
    title: 'Directive (EU) 2024/1760 on corporate sustainability due diligence',
    publisher: 'European Union',
    year: 2024,
    address: { kind: 'document', href: 'https://eur-lex.europa.eu/eli/dir/2024/1760/oj' },
    verified: true,
  },
  {
    id: 'guiding-principles-2011',
    title: 'Guiding Principles on Business and Human Rights',
    publisher: 'United Nations',
    year: 2011,
    address: { kind: 'landing', href: 'https://www.ohchr.org' },
    verified: false,
    why: FROM_MEMORY,
  },
  {
    id: 'ilo-conventions',
    title:
      'International Labour Standards: Conventions No. 29, 105, 138, 182 and the Protocol of 2014',
    publisher: 'ILO',
    address: {
      kind: 'document',
      href: 'https://webapps.ilo.org/business-case/cases/child-labour-forced-labour/',
    },
    verified: true,
  },
  {
    id: 'ilo-c189-2011',
    title: 'Domestic Workers Convention, 2011 (No. 189)',
    publisher: 'ILO',
    year: 2011,
    address: { kind: 'landing', href: 'https://www.ilo.org' },
    verified: false,
    why: FROM_MEMORY,
  },
  {
    id: 'ilo-fair-recruitment-2019',
    title:
      'General principles and operational guidelines for fair recruitment and Definition of recruitment fees and related costs',
    publisher: 'ILO',
    year: 2019,
    address: {
      kind: 'document',
      href: 'https://migrationnetwork.un.org/resources/general-principles-and-operational-guidelines-fair-recruitment-and-definition-recruitment',
    },
    verified: true,
  },
];
