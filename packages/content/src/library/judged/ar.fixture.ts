import type { Judged } from './query.fixture.ts';

export const ar: readonly Judged[] = [
  {
    text: 'تعريف الاتجار بالأشخاص بروتوكول',
    grades: {
      3: ['palermo-protocol-2000'],
      2: ['ohchr-factsheet36-2014', 'arab-model-law-2012', 'eg-64-2010'],
      1: [
        'smuggling-protocol-2000',
        'ohchr-commentary-2010',
        'saarc-2002',
        'icat-legal-frameworks-2012',
      ],
    },
  },
  {
    text: 'قانون مكافحة الاتجار بالبشر في مصر',
    grades: {
      3: ['eg-64-2010'],
      2: ['eipr-egypt-2010', 'arab-model-law-2012'],
      1: ['jo-9-2009', 'lb-164-2011', 'tn-2016-61', 'ma-27-14'],
    },
  },
  {
    text: 'اطفال غير مصحوبين',
    grades: {
      3: ['crc-gc6-2005', 'uasc-handbook-2017', 'uasc-principles-2004', 'uasc-toolkit-2017'],
      2: [
        'iss-children-move-2017',
        'iom-unicef-mena-note',
        'idc-keeping-safe-2018',
        'coe-cmrec-2019-11',
        'way-forward-2017',
        'egn-children-move',
        'uasc-southeast-asia-2013',
        'pace-2022-uasc',
        'unhcr-safe-and-sound-2014',
        'coe-cmrec-2007-9',
        'it-zampa-2017',
        'iom-unaccompanied-2011',
        'crm-lineamientos-2016',
        'ace-toolkit-2013',
        'unicef-indonesia-toolkit-2008',
        'iom-unicef-wca-2014',
        'fta-position-7',
      ],
      1: ['unhcr-bip-2021', 'kampala-2009', 'acerwc-mapping', 'hague-1996', 'gb-local-procedures'],
    },
  },
  {
    text: 'مصالح الطفل الفضلى',
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
    text: 'عمالة الأطفال',
    grades: {
      3: [
        'ilo-c182-1999',
        'ilo-c138-1973',
        'child-labour-estimates-2020',
        'child-labour-toolkit-alliance',
      ],
      2: [
        'ilo-ioe-tool-2015',
        'oecd-minerals-2017',
        'alliance87-supply-chains-2019',
        'bhr-navigator-child-labour',
        'global-child-forum-policy',
        'eti-child-labour-2016',
        'dol-thailand-2019',
      ],
      1: ['crbp-2012', 'ilo-c189-2011', 'ca-s211-2023', 'gems-2022'],
    },
  },
  {
    text: 'الدعم النفسي في حالات الطوارئ',
    grades: {
      3: ['iasc-mhpss-2007', 'who-pfa-2011'],
      2: ['stc-pfa-2013', 'cpms-2019'],
      1: ['stc-pfa-china-2015', 'agora-ct-humanitarian'],
    },
  },
  {
    text: 'الاطفال المرتبطون بالجماعات المسلحه',
    grades: {
      3: ['paris-principles-2007', 'opac-2000', 'caafag-taskforce'],
      2: ['crc-gc24-2019', 'sc-2331-2016', 'unhcr-gip8-2009'],
      1: ['cpms-2019', 'cpwg-coordination-2016', 'unodc-glotip-2018', 'unodc-glotip-2022'],
    },
  },
  {
    text: 'الوصاية على الطفل',
    grades: {
      3: ['fra-guardianship-2014', 'coe-cmrec-2019-11', 'gb-ictg-2024'],
      2: [
        'egn-children-move',
        'crc-gc6-2005',
        'unicef-guidelines-2006',
        'it-zampa-2017',
        'unicef-see-guidelines-2003',
        'uasc-southeast-asia-2013',
        'unicef-reference-guide-2006',
      ],
      1: [
        'hague-1996',
        'easo-bic-2019',
        'way-forward-2017',
        'unhcr-safe-and-sound-2014',
        'easo-child-procedures-2019',
        'gb-msa-review-2019',
        'gb-msa-2015',
        'eu-2011-36',
        'coe-trafficking-2005',
      ],
    },
  },
  { text: 'المعايير الدنيا لحماية الطفل', grades: { 3: ['cpms-2019'], 2: [], 1: ['inee-2024'] } },
  {
    text: 'اللاجئون وضحايا الاتجار',
    grades: {
      3: ['unhcr-gip7-2006'],
      2: ['iom-ecowas-2015', 'refugee-convention-1951', 'osce-uniform-guidelines-2019'],
      1: [
        'unhcr-gip8-2009',
        'unhcr-idc-vst-2016',
        'unhcr-10-point-plan-6',
        'acjps-horn-2022',
        'icat-legal-frameworks-2012',
      ],
    },
  },
  {
    text: 'حق الطفل في الاستماع اليه',
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
    text: 'التسول القسري',
    grades: {
      3: ['race-2014', 'sn-2005-06'],
      2: [
        'jo-9-2009',
        'lb-164-2011',
        'arab-model-law-2012',
        'race-victim-or-criminal',
        'acrwc-1990',
        'mx-ley-general-2012',
      ],
      1: [
        'miprof-guide',
        'mineurs-traite-france',
        'unodc-glotip-2024',
        'crc-gc24-2019',
        'icat-issue-8-2019',
      ],
    },
  },
  {
    text: 'اعاده الادماج بعد العوده',
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
    text: 'حماية الأطفال على الانترنت',
    grades: {
      3: ['itu-cop-2020', 'crc-gc25-2021', 'weprotect-mnr'],
      2: ['weprotect-gta-2023', 'disrupting-harm'],
      1: ['lanzarote-2007', 'luxembourg-guidelines-2016', 'crbp-2012', 'ph-9208-2003'],
    },
  },
  {
    text: 'بيانات عن الأطفال المهاجرين',
    grades: {
      3: ['idac-indicators-2023', 'idac-stronger-data-2022', 'migration-data-portal'],
      2: ['idac-annual-2022', 'unicef-missing-story', 'acerwc-mapping', 'harrowing-journeys-2017'],
      1: ['iom-dtm', 'hdx'],
    },
  },
];
