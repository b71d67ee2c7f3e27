import type { Judged } from './query.fixture.ts';

/** Twelve more queries, judged after the first version of the search and looked at when it was improved. */
export const LATER: readonly Judged[] = [
  {
    text: 'foster care for a child who fled war',
    grades: {
      3: ['ace-toolkit-2013'],
      2: [
        'un-care-guidelines-2009',
        'pace-2022-uasc',
        'uasc-handbook-2017',
        'unicef-indonesia-toolkit-2008',
      ],
      1: ['uasc-principles-2004', 'iss-children-move-2017', 'better-care-network'],
    },
  },
  {
    text: 'how to set up a national referal mechanism',
    grades: {
      3: ['odihr-nrm-2022'],
      2: [
        'icmpd-response-2006',
        'eu-2024-1712',
        'osce-uniform-guidelines-2019',
        'asean-acwc-guidelines-2018',
      ],
      1: [
        'finland-elearning',
        'gb-statutory-guidance',
        'th-mou-northeast',
        'nexus-services-directory-2022',
        'ecpat-qa-2006',
      ],
    },
  },
  {
    text: 'data sharing protocol between organisations',
    grades: {
      3: ['iasc-data-2023', 'ocha-data-2025'],
      2: ['case-management-2014', 'making-each-case-count-2023', 'rd4c-brief-2021'],
      1: ['hdx', 'primero-cpims', 'htcds-2021', 'iom-dtm', 'rd4c-2019'],
    },
  },
  {
    text: 'mariage d’enfants',
    grades: {
      3: [],
      2: ['gems-2022', 'gems-2017', 'cedaw-1979', 'eu-2024-1712', 'unhcr-gip8-2009', 'za-7-2013'],
      1: ['walk-free-gsi-2023'],
    },
  },
  {
    text: 'retention des enfants migrants alternatives',
    grades: {
      3: ['idc-keeping-safe-2018', 'jgc-23-2017'],
      2: [
        'unhcr-idc-vst-2016',
        'uasc-southeast-asia-2013',
        'destination-unknown-principles',
        'un-migrants-vulnerable-2018',
      ],
      1: ['iin-movilidad-2023', 'jgc-22-2017'],
    },
  },
  {
    text: 'outils pour travailleurs sociaux enfants separes',
    grades: {
      3: ['uasc-toolkit-2017', 'uasc-handbook-2017'],
      2: [
        'unicef-indonesia-toolkit-2008',
        'ace-toolkit-2013',
        'uasc-principles-2004',
        'iss-children-move-2017',
      ],
      1: ['case-management-2014', 'ecowas-procedures-2016'],
    },
  },
  {
    text: 'indicadores de trabajo forzoso',
    grades: {
      3: ['ilo-forced-labour-indicators-2012'],
      2: ['ilo-c29-1930', 'eti-modern-slavery-2016'],
      1: ['polaris-typology-2017', 'gbnfl-factsheet-2022', 'ilo-p29-2014', 'gems-2022'],
    },
  },
  {
    text: 'protocolo de Palermo',
    grades: {
      3: ['palermo-protocol-2000'],
      2: [],
      1: ['smuggling-protocol-2000', 'since-palermo-2019'],
    },
  },
  {
    text: 'sobrevivientes como asesoras',
    grades: {
      3: ['odihr-code-practice-2023'],
      2: ['home-reintegration-2015'],
      1: ['nexus-stages-2022', 'lastrada-social-inclusion', 'osce-annual-2012'],
    },
  },
  {
    text: 'دليل للعاملين الصحيين',
    grades: {
      3: ['caring-trafficked-persons-2009', 'icmec-health-toolkit-2020'],
      2: ['who-csa-2017', 'soar-otip'],
      1: ['iasc-mhpss-2007', 'who-pfa-2011'],
    },
  },
  {
    text: 'سلاسل التوريد وعمل الأطفال',
    grades: {
      3: [
        'oecd-minerals-2017',
        'ilo-ioe-tool-2015',
        'alliance87-supply-chains-2019',
        'eti-child-labour-2016',
        'bhr-navigator-child-labour',
        'global-child-forum-policy',
      ],
      2: ['crbp-2012', 'ca-s211-2023', 'de-lksg-2021'],
      1: ['oecd-rbc-2018', 'ungps-2011', 'eu-csddd-2024', 'fr-vigilance-2017'],
    },
  },
  {
    text: 'لم شمل الاسرة',
    grades: {
      3: ['uasc-handbook-2017'],
      2: [
        'uasc-toolkit-2017',
        'uasc-principles-2004',
        'unicef-indonesia-toolkit-2008',
        'iom-unicef-wca-2014',
      ],
      1: [
        'unhcr-10-point-plan-6',
        'idp-principles-1998',
        'iasc-durable-2010',
        'jgc-23-2017',
        'nexus-at-home-2018',
        'better-care-network',
        'iom-unaccompanied-2011',
        'un-care-guidelines-2009',
      ],
    },
  },
];
