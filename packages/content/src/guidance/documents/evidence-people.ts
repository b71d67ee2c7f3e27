import type { Document } from '../document.ts';

/** What was found out about measures for children, families and communities. */
export const evidencePeople: readonly Document[] = [
  {
    id: 'cash-child-labour-2014',
    title: 'Cash Transfers and Child Labor (Policy Research Working Paper 6826)',
    publisher: 'World Bank: de Hoop and Rosati',
    year: 2014,
    address: {
      kind: 'document',
      href: 'https://documents.banquemondiale.org/curated/fr/749621468338433968/text/WPS6826.txt',
    },
    verified: true,
  },
  {
    id: 'policy-child-labour-2017',
    title:
      'Effects of Public Policy on Child Labor: Current Knowledge, Gaps, and Implications for Program Design (Policy Research Working Paper 7999)',
    publisher: 'World Bank: Dammert, de Hoop, Mvukiyehe and Rosati',
    year: 2017,
    address: {
      kind: 'document',
      href: 'https://documents.worldbank.org/curated/en/108841488913017526/text/WPS7999.txt',
    },
    verified: true,
  },
  {
    id: 'cash-rural-2020',
    title: 'The effect of cash transfers on child labour: A review of evidence from rural contexts',
    publisher: 'International Cocoa Initiative: Ravetti',
    year: 2020,
    address: { kind: 'landing', href: 'https://www.cocoainitiative.org' },
    verified: true,
  },
  {
    id: 'school-support-nepal-2012',
    title:
      'You Get What You Pay For: The Transitory Effects of Transitory Schooling Support in a Population Vulnerable to Child Labor',
    publisher: 'Edmonds and Shrestha',
    year: 2012,
    address: { kind: 'landing', href: 'https://www.dartmouth.edu' },
    verified: true,
  },
  {
    id: 'education-child-labour-rea',
    title:
      '[Rapid evidence assessment of educational policies and programmes, child work and child labour in low- and middle-income countries]',
    publisher: 'UNICEF Innocenti',
    address: { kind: 'document', href: 'https://eenet.org.uk/?p=13261' },
    verified: true,
  },
  {
    id: 'school-meals-burkina-2012',
    title:
      'Educational and Child Labour Impacts of Two Food-for-Education Schemes: Evidence from a Randomised Trial in Rural Burkina Faso',
    publisher: 'Journal of African Economies: Kazianga, de Walque and Alderman',
    year: 2012,
    address: { kind: 'landing', href: 'https://www.econbiz.de' },
    verified: true,
  },
  {
    id: 'balika-2016',
    title:
      'Delaying child marriage through community-based skills-development programs for girls: Results from a randomized controlled study in rural Bangladesh',
    publisher: 'Population Council: Amin and others',
    year: 2016,
    address: { kind: 'document', href: 'https://doi.org/10.31899/pgy9.1009' },
    verified: true,
  },
  {
    id: 'girls-clubs-uganda-2018',
    title: "Women's Empowerment in Action: Evidence from a Randomized Control Trial in Africa",
    publisher: 'World Bank: Bandiera and others',
    year: 2018,
    address: {
      kind: 'document',
      href: 'https://documents.banquemondiale.org/curated/fr/223031548745557611/text/134122-WP-PUBLIC-28-1-2019-9-31-36-ELAUG.txt',
    },
    verified: true,
  },
  {
    id: 'girls-clubs-tanzania-2017',
    title:
      'Evaluation of an Adolescent Development Program for Girls in Tanzania (Policy Research Working Paper 7961)',
    publisher: 'World Bank: Buehren and others',
    year: 2017,
    address: {
      kind: 'document',
      href: 'https://documents.worldbank.org/curated/en/245071486474542369/text/WPS7961.txt',
    },
    verified: true,
  },
  {
    id: 'parenting-teens-2018',
    title:
      'Parenting for Lifelong Health: a pragmatic cluster randomised controlled trial of a non-commercialised parenting programme for adolescents and their families in South Africa',
    publisher: 'BMJ Global Health: Cluver and others',
    year: 2018,
    address: { kind: 'document', href: 'https://gh.bmj.com/content/3/1/e000539' },
    verified: true,
  },
  {
    id: 'foster-care-bucharest-2017',
    title:
      'Alternatives for Abandoned Children: Insights from the Bucharest Early Intervention Project',
    publisher: 'Current Opinion in Psychology: Zeanah and others',
    year: 2017,
    address: { kind: 'document', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5607636' },
    verified: true,
  },
  {
    id: 'trauma-therapy-congo-2013',
    title:
      'A Randomized Controlled Trial of Trauma-Focused Cognitive Behavioral Therapy for Sexually Exploited, War-Affected Congolese Girls',
    publisher:
      "Journal of the American Academy of Child and Adolescent Psychiatry: O'Callaghan and others",
    year: 2013,
    address: { kind: 'document', href: 'https://doi.org/10.1016/j.jaac.2013.01.013' },
    verified: true,
  },
  {
    id: 'community-protection-2009',
    title:
      'What Are We Learning About Protecting Children in the Community? An inter-agency review of the evidence on community-based child protection mechanisms',
    publisher: 'Save the Children: Wessells',
    year: 2009,
    address: {
      kind: 'document',
      href: 'https://www.socialserviceworkforce.org/resources/what-are-we-learning-about-protecting-children-community-inter-agency-review-evidence',
    },
    verified: true,
  },
  {
    id: 'bottom-up-2015',
    title:
      'Bottom-up approaches to strengthening child protection systems: Placing children, families, and communities at the center',
    publisher: 'Child Abuse and Neglect: Wessells',
    year: 2015,
    address: { kind: 'document', href: 'https://cyberleninka.org/article/n/1262840' },
    verified: true,
  },
  {
    id: 'birth-registration-2010',
    title: 'Birth registration: a tool for prevention, protection and prosecution',
    publisher: 'Policy Press: Cody, in Child slavery now',
    year: 2010,
    address: { kind: 'document', href: 'https://doi.org/10.56687/9781847429469-015' },
    verified: true,
  },
  {
    id: 'birth-right-2013',
    title: "Every Child's Birth Right: Inequities and trends in birth registration",
    publisher: 'UNICEF',
    year: 2013,
    address: {
      kind: 'document',
      href: 'https://citizenshiprightsafrica.org/every-childs-birth-right-inequities-and-trends-in-birth-registration/',
    },
    verified: true,
  },
  {
    id: 'id-child-marriage-2016',
    title: 'The Role of Identification in Ending Child Marriage',
    publisher: 'World Bank: Hanmer and Elefante',
    year: 2016,
    address: {
      kind: 'document',
      href: 'https://documents.worldbank.org/curated/en/130281472492551732/text/The-role-of-identification-in-ending-child-marriage-Identification-for-Development-ID4D.txt',
    },
    verified: true,
  },
];
