import type { Judged } from './query.fixture.ts';

export const es: readonly Judged[] = [
  {
    text: 'procedimiento de interes superior del niño',
    grades: {
      3: ['unhcr-bip-2021', 'crc-gc14-2013', 'iom-unicef-bip-tools-2023'],
      2: [
        'easo-bic-2019',
        'unhcr-bid-2008',
        'unhcr-bip-quickguide-2018',
        'iom-handbook-2018',
        'unhcr-safe-and-sound-2014',
      ],
      1: [
        'crc-1989',
        'jgc-22-2017',
        'iom-reint-module6',
        'crm-lineamientos-2016',
        'crc-gc6-2005',
        'iom-reint-62',
      ],
    },
  },
  {
    text: 'ley trata de personas Colombia',
    grades: {
      3: ['co-985-2005'],
      2: [],
      1: ['ar-26364-2008', 'mx-ley-general-2012', 'br-13344-2016'],
    },
  },
  {
    text: 'niños migrantes no acompañados Centroamérica',
    grades: {
      3: ['crm-lineamientos-2016'],
      2: ['iin-movilidad-2023', 'warnath-local-systems-2018', 'sv-safe-returns', 'crc-gc6-2005'],
      1: [
        'emm2-child-migration',
        'uasc-handbook-2017',
        'iss-children-move-2017',
        'iom-unaccompanied-2011',
      ],
    },
  },
  {
    text: 'peores formas de trabajo infantil',
    grades: {
      3: ['ilo-c182-1999'],
      2: [
        'oecd-minerals-2017',
        'dol-thailand-2019',
        'child-labour-estimates-2020',
        'child-labour-toolkit-alliance',
        'ilo-c138-1973',
      ],
      1: [
        'ilo-ioe-tool-2015',
        'alliance87-supply-chains-2019',
        'eti-child-labour-2016',
        'bhr-navigator-child-labour',
        'global-child-forum-policy',
      ],
    },
  },
  {
    text: 'estadisticas de trata infantil',
    grades: {
      3: ['unodc-glotip-2024', 'ctdc-age-story'],
      2: [
        'ctdc-synthetic',
        'unodc-data-portal',
        'uk-nrm-stats-2023',
        'gems-2022',
        'eurostat-thb',
        'migration-data-portal',
        'unodc-glotip-2022',
        'unodc-glotip-2018',
        'sdg-16-2-2',
      ],
      1: [
        'gems-2017',
        'glotip-2016-ssa',
        'ic-tip-2025',
        'making-each-case-count-2023',
        'idac-annual-2022',
        'idac-stronger-data-2022',
        'idac-indicators-2023',
        'us-tip-2024',
        'walk-free-gsi-2023',
        'mse-uk-2014',
        'unicef-missing-story',
      ],
    },
  },
  {
    text: 'detencion de niños migrantes',
    grades: {
      3: ['jgc-23-2017', 'idc-keeping-safe-2018'],
      2: [
        'unhcr-idc-vst-2016',
        'uasc-southeast-asia-2013',
        'destination-unknown-principles',
        'un-migrants-vulnerable-2018',
        'iin-movilidad-2023',
      ],
      1: ['crm-lineamientos-2016', 'jgc-22-2017', 'crc-gc6-2005'],
    },
  },
  {
    text: 'testimonio de niños ante el tribunal',
    grades: {
      3: ['coe-child-friendly-justice-2010', 'ecosoc-2005-20', 'es-lopivi-2021'],
      2: [
        'in-pocso-2012',
        'lanzarote-2007',
        'crc-gc12-2009',
        'nexus-victim-witness-2023',
        'un-model-strategies-2014',
        'unodc-manual-2009',
      ],
      1: ['crc-gc24-2019', 'unodc-evidential-2017', 'opsc-2000', 'ecpat-qa-2006'],
    },
  },
  {
    text: 'guia para personal de salud victimas de trata',
    grades: {
      3: ['caring-trafficked-persons-2009', 'icmec-health-toolkit-2020'],
      2: ['soar-otip', 'who-csa-2017'],
      1: ['covenant-house-nj-2017', 'iom-direct-assistance-2007'],
    },
  },
  {
    text: 'retorno y reintegracion de adolescentes',
    grades: {
      3: ['iom-reint-module6', 'iom-reint-62', 'iom-monitoring-toolkit-2021'],
      2: [
        'iom-reint-63',
        'iom-return-counselling',
        'sv-safe-returns',
        'iom-unicef-bip-tools-2023',
        'ecowas-procedures-2016',
        'crm-lineamientos-2016',
      ],
      1: [
        'tdh-rebuilding-future',
        'home-reintegration-2015',
        'nexus-stages-2022',
        'nexus-bali-guides-2021',
        'paris-principles-2007',
        'nexus-at-home-2018',
      ],
    },
  },
  {
    text: 'explotacion sexual infantil en internet',
    grades: {
      3: ['weprotect-mnr', 'weprotect-gta-2023', 'disrupting-harm'],
      2: ['crc-gc25-2021', 'itu-cop-2020', 'luxembourg-guidelines-2016', 'lanzarote-2007'],
      1: ['opsc-2000', 'in-pocso-2012', 'ph-9208-2003'],
    },
  },
  {
    text: 'mecanismo nacional de derivacion',
    grades: {
      3: ['odihr-nrm-2022'],
      2: [
        'gb-statutory-guidance',
        'icmpd-response-2006',
        'osce-uniform-guidelines-2019',
        'finland-elearning',
        'asean-acwc-guidelines-2018',
        'eu-2024-1712',
        'uk-nrm-stats-2023',
      ],
      1: [
        'th-mou-northeast',
        'gb-local-procedures',
        'gpc-idp-guide-2020',
        'co-985-2005',
        'unodc-toolkit-2008',
        'osce-action-plan-2003',
        'th-kh-sop-2024',
        'gb-ictg-2024',
        'miprof-guide',
        'ecpat-qa-2006',
      ],
    },
  },
  {
    text: 'contratacion equitativa de migrantes',
    grades: {
      3: ['ilo-fair-recruitment-2019', 'iom-iris'],
      2: ['cmw-1990'],
      1: [
        'eti-modern-slavery-2016',
        'ilo-c189-2011',
        'bd-2012',
        'commit-mou-2004',
        'ilo-forced-labour-indicators-2012',
      ],
    },
  },
  {
    text: 'venta de niños y adopcion ilegal',
    grades: {
      3: ['opsc-2000', 'hague-1993'],
      2: [
        'eu-2024-1712',
        'br-13344-2016',
        'mx-ley-general-2012',
        'iacm-1994',
        'za-7-2013',
        'sl-act-brief-2022',
      ],
      1: ['lumos-cycles-2021'],
    },
  },
  {
    text: 'cambio climatico y niñez en movimiento',
    grades: {
      3: ['guiding-principles-climate-2022'],
      2: [],
      1: ['gpc-idp-guide-2020', 'ecowas-review-2025', 'micic-2016', 'acerwc-mapping'],
    },
  },
  {
    text: 'violensia contra niñas y niños',
    grades: {
      3: ['inspire-2016', 'crc-gc13-2011'],
      2: ['un-model-strategies-2014', 'iasc-gbv-2015', 'es-lopivi-2021'],
      1: ['cedaw-gr38-2020', 'cedaw-1979', 'who-csa-2017', 'opsc-2000'],
    },
  },
];
