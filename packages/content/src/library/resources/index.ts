import type { Resource } from '../resource.ts';
import { bestInterestsAsylum } from './best-interests/asylum.ts';
import { bestInterestsEurope } from './best-interests/europe.ts';
import { bestInterestsUnhcrAndIom } from './best-interests/unhcr-and-iom.ts';
import { businessChildLabour } from './business/child-labour.ts';
import { businessForcedLabour } from './business/forced-labour.ts';
import { careRegions } from './care/regions.ts';
import { careStandardsInEmergencies } from './care/standards-in-emergencies.ts';
import { careUnaccompaniedChildren } from './care/unaccompanied-children.ts';
import { careUnaccompaniedChildrenByPlace } from './care/unaccompanied-children-by-place.ts';
import { dataEstimates } from './data/estimates.ts';
import { dataFigures } from './data/figures.ts';
import { dataProtection } from './data/protection.ts';
import { dataReports } from './data/reports.ts';
import { dataStandards } from './data/standards.ts';
import { evidenceReviews } from './evidence/reviews.ts';
import { evidenceStudies } from './evidence/studies.ts';
import { exploitationForms } from './exploitation/forms.ts';
import { exploitationFrance } from './exploitation/france.ts';
import { exploitationInstitutions } from './exploitation/institutions.ts';
import { exploitationOnline } from './exploitation/online.ts';
import { identificationEmergencies } from './identification/emergencies.ts';
import { identificationGeneral } from './identification/general.ts';
import { identificationLatinAmerica } from './identification/latin-america.ts';
import { identificationScreening } from './identification/screening.ts';
import { identificationUnicef } from './identification/unicef.ts';
import { identificationUnitedKingdom } from './identification/united-kingdom.ts';
import { identificationUnitedStates } from './identification/united-states.ts';
import { justiceIcatAndOsce } from './justice/icat-and-osce.ts';
import { justiceRemedies } from './justice/remedies.ts';
import { justiceUnodc } from './justice/unodc.ts';
import { lawsAfrica } from './laws/africa.ts';
import { lawsAmericas } from './laws/americas.ts';
import { lawsArabStates } from './laws/arab-states.ts';
import { lawsAsia } from './laws/asia.ts';
import { lawsEurope } from './laws/europe.ts';
import { lawsEuropeanUnion } from './laws/european-union.ts';
import { lawsFrancophoneAfrica } from './laws/francophone-africa.ts';
import { lawsSupplyChains } from './laws/supply-chains.ts';
import { librariesLibraries } from './libraries/libraries.ts';
import { policiesAsia } from './policies/asia.ts';
import { policiesPlans } from './policies/plans.ts';
import { returnRecovery } from './return/recovery.ts';
import { returnReintegrationHandbook } from './return/reintegration-handbook.ts';
import { servicesHealth } from './services/health.ts';
import { servicesHumanitarianStandards } from './services/humanitarian-standards.ts';
import { servicesParticipationAndReferral } from './services/participation-and-referral.ts';
import { standardsChildrenAndJustice } from './standards/children-and-justice.ts';
import { standardsCouncilOfEurope } from './standards/council-of-europe.ts';
import { standardsGeneralComments } from './standards/general-comments.ts';
import { standardsGeneralCommentsOnMigration } from './standards/general-comments-on-migration.ts';
import { standardsMigration } from './standards/migration.ts';
import { standardsRegionalDeclarations } from './standards/regional-declarations.ts';
import { standardsTrafficking } from './standards/trafficking.ts';
import { trainingCourses } from './training/courses.ts';
import { trainingFrench } from './training/french.ts';
import { treatiesHague } from './treaties/hague.ts';
import { treatiesHumanRights } from './treaties/human-rights.ts';
import { treatiesLabour } from './treaties/labour.ts';
import { treatiesRegional } from './treaties/regional.ts';
import { treatiesUnitedNations } from './treaties/united-nations.ts';

/** Every resource that is shipped, file by file. */
export const RESOURCES: readonly Resource[] = [
  ...bestInterestsEurope,
  ...bestInterestsUnhcrAndIom,
  ...bestInterestsAsylum,
  ...businessChildLabour,
  ...businessForcedLabour,
  ...careRegions,
  ...careStandardsInEmergencies,
  ...careUnaccompaniedChildren,
  ...careUnaccompaniedChildrenByPlace,
  ...dataEstimates,
  ...dataFigures,
  ...dataProtection,
  ...dataReports,
  ...dataStandards,
  ...evidenceReviews,
  ...evidenceStudies,
  ...exploitationForms,
  ...exploitationFrance,
  ...exploitationInstitutions,
  ...exploitationOnline,
  ...identificationEmergencies,
  ...identificationGeneral,
  ...identificationLatinAmerica,
  ...identificationScreening,
  ...identificationUnicef,
  ...identificationUnitedKingdom,
  ...identificationUnitedStates,
  ...justiceIcatAndOsce,
  ...justiceRemedies,
  ...justiceUnodc,
  ...lawsAfrica,
  ...lawsAmericas,
  ...lawsArabStates,
  ...lawsAsia,
  ...lawsEurope,
  ...lawsEuropeanUnion,
  ...lawsFrancophoneAfrica,
  ...lawsSupplyChains,
  ...librariesLibraries,
  ...policiesAsia,
  ...policiesPlans,
  ...returnRecovery,
  ...returnReintegrationHandbook,
  ...servicesHealth,
  ...servicesHumanitarianStandards,
  ...servicesParticipationAndReferral,
  ...standardsChildrenAndJustice,
  ...standardsCouncilOfEurope,
  ...standardsGeneralComments,
  ...standardsGeneralCommentsOnMigration,
  ...standardsMigration,
  ...standardsRegionalDeclarations,
  ...standardsTrafficking,
  ...trainingCourses,
  ...trainingFrench,
  ...treatiesHague,
  ...treatiesLabour,
  ...treatiesRegional,
  ...treatiesUnitedNations,
  ...treatiesHumanRights,
];
