import type { Judged } from './query.fixture.ts';

/** Twenty queries judged after the last change to the search, run once, and not used to improve it. */
export const UNSEEN: readonly Judged[] = [
  {
    text: 'how do I talk to a child about going back',
    grades: {
      3: ['iom-return-counselling'],
      2: ['iom-reint-module6', 'crc-gc12-2009'],
      1: ['unhcr-bip-2021', 'iom-unicef-bip-tools-2023', 'iom-reint-62'],
    },
  },
  {
    text: 'children used to sell drugs and arrested by police',
    grades: {
      3: ['race-2014', 'race-victim-or-criminal'],
      2: ['precarious-journeys-2019'],
      1: [
        'uk-nrm-stats-2023',
        'gb-msa-2015',
        'icat-issue-8-2019',
        'crc-gc24-2019',
        'gb-local-procedures',
        'mineurs-traite-france',
      ],
    },
  },
  {
    text: 'birth certificates to prevent trafficking',
    grades: { 3: ['ouagadougou-2006'], 2: ['cmw-1990'], 1: ['crc-gc11-2009', 'iasc-durable-2010'] },
  },
  {
    text: 'list of organisations that help survivors',
    grades: {
      3: ['nexus-indonesia-directory-2018'],
      2: ['nexus-services-directory-2022'],
      1: ['brycs-list'],
    },
  },
  {
    text: 'refugee girl forced to marry asylum claim',
    grades: {
      3: ['unhcr-gip8-2009'],
      2: [],
      1: ['unhcr-gip7-2006', 'gems-2022', 'cedaw-1979', 'easo-bic-2019', 'cedaw-gr38-2020'],
    },
  },
  {
    text: 'mineurs arretes contraints de voler',
    grades: {
      3: ['race-2014', 'mineurs-traite-france', 'race-victim-or-criminal'],
      2: ['icat-issue-8-2019', 'crc-gc24-2019'],
      1: ['miprof-guide'],
    },
  },
  {
    text: 'convention sur le travail forcé',
    grades: {
      3: ['ilo-c29-1930', 'ilo-p29-2014'],
      2: [],
      1: ['ilo-forced-labour-indicators-2012', 'ilo-c182-1999'],
    },
  },
  {
    text: 'statistiques de l’Union européenne sur les victimes',
    grades: {
      3: ['eurostat-thb'],
      2: [],
      1: ['unodc-data-portal', 'unodc-glotip-2024', 'eu-2024-1712'],
    },
  },
  {
    text: 'enfants deplaces internes en Afrique',
    grades: {
      3: ['kampala-2009', 'idc-children-article23-2021'],
      2: ['acrwc-1990', 'idp-principles-1998'],
      1: ['iasc-durable-2010', 'gpc-idp-guide-2020', 'acerwc-mapping'],
    },
  },
  {
    text: 'accompagner un enfant temoin au proces',
    grades: {
      3: ['ecosoc-2005-20', 'coe-child-friendly-justice-2010'],
      2: ['nexus-victim-witness-2023'],
      1: ['lanzarote-2007', 'un-model-strategies-2014', 'crc-gc12-2009', 'unodc-manual-2009'],
    },
  },
  {
    text: 'riesgos de orfanatos e instituciones para niños',
    grades: {
      3: ['lumos-cycles-2021', 'lumos-cracks-2020'],
      2: ['un-care-guidelines-2009'],
      1: ['norcap-tipsheet'],
    },
  },
  {
    text: 'datos personales seguros en los expedientes',
    grades: {
      3: ['iom-htcds-training'],
      2: [
        'case-management-2014',
        'htcds-2021',
        'primero-cpims',
        'making-each-case-count-2023',
        'rd4c-2019',
        'iasc-data-2023',
        'ocha-data-2025',
      ],
      1: ['nist-800-226'],
    },
  },
  {
    text: 'ley de Argentina sobre trata',
    grades: {
      3: ['ar-26364-2008'],
      2: [],
      1: ['co-985-2005', 'mx-ley-general-2012', 'br-13344-2016'],
    },
  },
  {
    text: 'niños en las minas de cobalto',
    grades: {
      3: ['oecd-minerals-2017'],
      2: [],
      1: ['ilo-c182-1999', 'alliance87-supply-chains-2019', 'oecd-rbc-2018'],
    },
  },
  {
    text: 'curso en linea sobre trata en emergencias',
    grades: {
      3: ['agora-ct-humanitarian'],
      2: [],
      1: ['gpc-idp-guide-2020', 'coe-help-thb-2024', 'soar-otip'],
    },
  },
  {
    text: 'قانون الاتجار بالبشر في الأردن',
    grades: { 3: ['jo-9-2009'], 2: [], 1: ['arab-model-law-2012', 'eg-64-2010', 'lb-164-2011'] },
  },
  {
    text: 'تقدير عمر الشباب المهاجرين',
    grades: {
      3: ['easo-age-2018', 'coe-cmrec-2022-22'],
      2: ['jgc-23-2017', 'easo-child-procedures-2019', 'crc-gc6-2005', 'it-zampa-2017'],
      1: ['way-forward-2017'],
    },
  },
  {
    text: 'زواج القاصرات',
    grades: {
      3: [],
      2: ['gems-2022', 'gems-2017', 'cedaw-1979', 'eu-2024-1712', 'unhcr-gip8-2009', 'za-7-2013'],
      1: ['walk-free-gsi-2023'],
    },
  },
  {
    text: 'التعليم في حالات الطوارئ',
    grades: { 3: ['inee-2024'], 2: [], 1: ['cpms-2019', 'gcr-2018'] },
  },
  {
    text: 'تعويض الضحايا',
    grades: {
      3: ['compact-2012', 'nexus-remedies-2023', 'basic-principles-remedy-2014'],
      2: ['compact-research-2010', 'ilo-p29-2014', 'coe-help-thb-2024'],
      1: [
        'odihr-code-practice-2023',
        'bw-2014',
        'ke-ctip-2010',
        'gh-694-2005',
        'mx-ley-general-2012',
        'coe-trafficking-2005',
        'co-985-2005',
      ],
    },
  },
];
