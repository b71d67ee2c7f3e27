import type { Document } from '../document.ts';

/** What was found out about companies, supply chains and platforms. */
export const evidenceBusiness: readonly Document[] = [
  {
    id: 'clmrs-2021',
    title: '[Effectiveness review of Child Labour Monitoring and Remediation Systems]',
    publisher: 'International Cocoa Initiative',
    year: 2021,
    address: { kind: 'document', href: 'https://clmrs.cocoainitiative.org/executive-summary' },
    verified: true,
  },
  {
    id: 'section-54-2021',
    title:
      'Effectiveness of Section 54 of the Modern Slavery Act: Evidence and comparative analysis',
    publisher: 'Modern Slavery and Human Rights Policy and Evidence Centre',
    year: 2021,
    address: {
      kind: 'document',
      href: 'https://www.readkong.com/page/effectiveness-of-section-54-of-the-modern-slavery-act-9269315',
    },
    verified: false,
    why: 'A copy of its contents was read; who published it could not be.',
  },
  {
    id: 'section-54-law-2024',
    title: 'UK Modern Slavery Act: The Future of Transparency in Supply Chains',
    publisher: 'Skadden',
    year: 2024,
    address: {
      kind: 'document',
      href: 'https://www.skadden.com/insights/publications/2024/09/uk-modern-slavery-act',
    },
    verified: true,
  },
  {
    id: 'fair-food-2021',
    title:
      'Hidden in Plain Sight: The Fair Food Programme as best practice for addressing forced labour',
    publisher: 'United Nations University, Delta 8.7: McGrath and Mieres',
    year: 2021,
    address: {
      kind: 'document',
      href: 'https://ciw-online.org/blog/2021/08/hidden-in-plain-sight-the-fair-food-programme-as-best-practice-for-addressing-forced-labour/',
    },
    verified: true,
  },
  {
    id: 'fair-food-model-2023',
    title:
      '[Modelling of how a worker-driven programme can act on modern slavery in supply chains]',
    publisher: 'International Journal of Production Economics, as told by the programme itself',
    year: 2023,
    address: {
      kind: 'document',
      href: 'https://ciw-online.org/blog/2023/03/new-academic-article-offers-scientific-modeling-of-how-ffp-wsr-can-stop-modern-day-slavery-in-global-supply-chains/',
    },
    verified: true,
  },
  {
    id: 'the-code',
    title:
      'The Code of Conduct for the Protection of Children from Sexual Exploitation in Travel and Tourism',
    publisher: 'The Code and ECPAT',
    address: { kind: 'document', href: 'https://www.ecpatusa.org/code' },
    verified: true,
  },
  {
    id: 'the-code-database',
    title: 'Database of interventions: Code of Conduct in Travel and Tourism',
    publisher: 'Lucy Faithfull Foundation',
    address: {
      kind: 'document',
      href: 'https://ecsa.lucyfaithfull.org/code-conduct-protection-children-sexual-exploitation-travel-and-tourism',
    },
    verified: true,
  },
  {
    id: 'weprotect-technology',
    title:
      'Technology solutions and the Voluntary Principles to Counter Online Child Sexual Exploitation',
    publisher: 'WeProtect Global Alliance',
    address: { kind: 'document', href: 'https://www.weprotect.org/response/technology/' },
    verified: true,
  },
  {
    id: 'tech-trust-framework',
    title: 'Trust: Voluntary Framework for Industry Transparency',
    publisher: 'Tech Coalition',
    year: 2023,
    address: {
      kind: 'document',
      href: 'https://www.tspa.org/tspa-resources-topic/child-exploitation/',
    },
    verified: true,
  },
  {
    id: 'hash-matching-google',
    title: 'NCMEC, Google and Image Hashing Technology',
    publisher: 'Google Safety Centre',
    address: {
      kind: 'document',
      href: 'https://safety.google/intl/au/stories/hash-matching-to-help-ncmec/',
    },
    verified: true,
  },
];
