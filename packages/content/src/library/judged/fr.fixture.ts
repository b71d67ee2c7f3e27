import type { Judged } from './query.fixture.ts';

export const fr: readonly Judged[] = [
  {
    text: 'intérêt supérieur de l’enfant',
    grades: {
      3: ['unhcr-bip-2021', 'crc-gc14-2013', 'easo-bic-2019'],
      2: [
        'iom-unicef-bip-tools-2023',
        'unhcr-safe-and-sound-2014',
        'unhcr-bip-quickguide-2018',
        'unhcr-bid-2008',
        'crc-1989',
        'iom-handbook-2018',
        'jgc-22-2017',
      ],
      1: [
        'iom-reint-module6',
        'crc-gc6-2005',
        'acrwc-1990',
        'crc-gc12-2009',
        'emm2-child-migration',
        'iom-return-counselling',
        'iom-unicef-mena-note',
        'iom-cp-programming',
        'crc-gc11-2009',
      ],
    },
  },
  {
    text: 'enfants mendiants au Sénégal',
    grades: {
      3: ['sn-2005-06'],
      2: ['race-2014', 'wa-norms-study'],
      1: [
        'acrwc-1990',
        'ecowas-declaration-2001',
        'fmm-wa-impact',
        'ecowas-review-2025',
        'ecowas-procedures-2016',
      ],
    },
  },
  {
    text: 'tutelle mineurs non accompagnes',
    grades: {
      3: ['coe-cmrec-2019-11', 'fra-guardianship-2014'],
      2: [
        'it-zampa-2017',
        'egn-children-move',
        'crc-gc6-2005',
        'way-forward-2017',
        'uasc-southeast-asia-2013',
        'unhcr-safe-and-sound-2014',
        'easo-child-procedures-2019',
        'unicef-guidelines-2006',
        'gb-ictg-2024',
      ],
      1: [
        'hague-1996',
        'easo-bic-2019',
        'unicef-see-guidelines-2003',
        'unicef-reference-guide-2006',
      ],
    },
  },
  {
    text: 'reperer les mineurs victimes de traite en France',
    grades: {
      3: ['ecpat-france-training-2021', 'miprof-guide', 'fta-position-7', 'mineurs-traite-france'],
      2: [],
      1: ['ecpat-france-monitor-2011', 'fr-code-penal-225-4-1', 'ecpat-france-card'],
    },
  },
  {
    text: 'droit de l’enfant d’etre entendu',
    grades: {
      3: ['crc-gc12-2009'],
      2: [
        'crc-1989',
        'coe-child-friendly-justice-2010',
        'tdh-participation-2022',
        'ecosoc-2005-20',
        'crc-gc14-2013',
      ],
      1: ['coe-cmrec-2007-9', 'jgc-22-2017'],
    },
  },
  {
    text: 'travail domestique des enfants',
    grades: {
      3: ['ilo-c189-2011'],
      2: ['ng-tippea-2015', 'gh-694-2005', 'tn-2016-61'],
      1: [
        'jo-9-2009',
        'ilo-forced-labour-indicators-2012',
        'polaris-typology-2017',
        'ilo-c182-1999',
        'ilo-c138-1973',
        'child-labour-estimates-2020',
      ],
    },
  },
  {
    text: 'devoir de vigilance chaines d’approvisionnement',
    grades: {
      3: ['fr-vigilance-2017', 'eu-csddd-2024', 'oecd-rbc-2018'],
      2: [
        'de-lksg-2021',
        'ca-s211-2023',
        'ungps-2011',
        'bhr-navigator-child-labour',
        'ilo-ioe-tool-2015',
        'oecd-minerals-2017',
      ],
      1: [
        'au-msa-2018',
        'gb-msa-2015',
        'alliance87-supply-chains-2019',
        'crbp-2012',
        'eti-child-labour-2016',
        'eti-modern-slavery-2016',
      ],
    },
  },
  {
    text: 'premiers secours psychologiques aux enfants',
    grades: {
      3: ['stc-pfa-2013', 'who-pfa-2011'],
      2: ['stc-pfa-china-2015'],
      1: ['iasc-mhpss-2007'],
    },
  },
  {
    text: 'loi Cote d’Ivoire traite',
    grades: {
      3: ['ci-2016-1111'],
      2: [],
      1: ['fmm-wa-impact', 'sn-2005-06', 'ecowas-declaration-2001', 'wa-norms-study'],
    },
  },
  {
    text: 'reintegration des enfants apres le retour',
    grades: {
      3: ['iom-reint-module6', 'iom-reint-62', 'iom-reint-63', 'iom-monitoring-toolkit-2021'],
      2: [
        'ecowas-procedures-2016',
        'iom-unicef-bip-tools-2023',
        'tdh-rebuilding-future',
        'home-reintegration-2015',
        'paris-principles-2007',
        'iom-return-counselling',
      ],
      1: [
        'nexus-stages-2022',
        'caafag-taskforce',
        'sv-safe-returns',
        'crm-lineamientos-2016',
        'nexus-bali-guides-2021',
        'nexus-at-home-2018',
      ],
    },
  },
  {
    text: 'exploitation sexuelle en ligne',
    grades: {
      3: ['weprotect-mnr', 'weprotect-gta-2023', 'disrupting-harm'],
      2: ['crc-gc25-2021', 'itu-cop-2020', 'luxembourg-guidelines-2016', 'lanzarote-2007'],
      1: ['opsc-2000', 'in-pocso-2012', 'ph-9208-2003'],
    },
  },
  {
    text: 'enfants dans les groupes armes',
    grades: {
      3: ['paris-principles-2007', 'opac-2000', 'caafag-taskforce'],
      2: ['crc-gc24-2019', 'sc-2331-2016', 'unhcr-gip8-2009'],
      1: ['cpms-2019', 'cpwg-coordination-2016', 'unodc-glotip-2018', 'unodc-glotip-2022'],
    },
  },
  {
    text: 'famille d’accueil en situation d’urgence',
    grades: {
      3: ['ace-toolkit-2013'],
      2: [
        'un-care-guidelines-2009',
        'uasc-handbook-2017',
        'pace-2022-uasc',
        'unicef-indonesia-toolkit-2008',
      ],
      1: [
        'cpms-2019',
        'uasc-principles-2004',
        'better-care-network',
        'idc-keeping-safe-2018',
        'it-zampa-2017',
        'uasc-toolkit-2017',
      ],
    },
  },
  {
    text: 'formation magistrats et policiers sur la traite',
    grades: {
      3: ['coe-help-thb-2024', 'unodc-manual-2009'],
      2: ['ecpat-france-training-2021', 'miprof-guide', 'finland-elearning'],
      1: [
        'unodc-first-aid-kit',
        'e4j-module-12',
        'unodc-toolkit-2008',
        'soar-otip',
        'nexus-victim-witness-2023',
      ],
    },
  },
  {
    text: 'protecion des données des enfants',
    grades: {
      3: ['rd4c-2019'],
      2: [
        'rd4c-brief-2021',
        'crc-gc25-2021',
        'iasc-data-2023',
        'ocha-data-2025',
        'iom-htcds-training',
        'case-management-2014',
        'primero-cpims',
      ],
      1: [
        'nist-800-226',
        'hdx',
        'making-each-case-count-2023',
        'htcds-2021',
        'un-migrants-vulnerable-2018',
      ],
    },
  },
];
