import type { Concepts } from './concepts.ts';

/** What is done for people, and when. */
export const steps: Concepts = {
  identification:
    'identification | identify | identifying | detection | detect | recognise | recognize | recognising | spot | notice | noticing | repérage | repérer | détection | identifier | identificación | identificar | detección | detectar | تحديد | التعرف | تعرّف | كشف',
  screening:
    'screening | screen | indicators | signs | red flags | dépistage | indices | signes | indicadores | señales | tamizaje | فرز | مؤشرات | علامات',
  'best-interests':
    'best interests | best interest | bip | bid | bia | best interests determination | intérêt supérieur | intérêts supérieurs | interés superior | intereses superiores | مصالح الطفل الفضلى | المصالح الفضلى | مصلحة الطفل الفضلى | المصلحة الفضلى',
  decision: 'decision | decide | deciding | décision | décider | decisión | decidir | قرار',
  guardian:
    'guardian | guardianship | tutor | advocate | tutelle | tuteur | administrateur ad hoc | tutela | guarda | وصي | وصاية | الوصاية | ولي | أوصياء',
  'age-assessment':
    'age assessment | age determination | age verification | presumption of age | évaluation de l’âge | détermination de l’âge | determinación de la edad | evaluación de la edad | تقدير العمر | تحديد السن | تقدير السن',
  'case-management':
    'case management | caseworker | case plan | gestion de cas | gestion des cas | suivi individuel | gestión de casos | إدارة الحالات | إدارة الحالة',
  referral:
    'referral | refer | referral mechanism | national referral mechanism | nrm | referral pathway | orientation | mécanisme national d’orientation | référencement | derivación | remisión | mecanismo nacional de derivación | mecanismo nacional de remisión | إحالة | الإحالة | آلية الإحالة الوطنية',
  care: 'alternative care | foster care | foster family | foster | kinship care | family based care | interim care | placement | protection de remplacement | famille d’accueil | prise en charge alternative | accueil familial | cuidado alternativo | acogimiento | familia de acogida | acogimiento familiar | الرعاية البديلة | الأسرة الحاضنة | الكفالة',
  tracing:
    'family tracing | tracing | family reunification | reunification | family unity | recherche de la famille | réunification familiale | regroupement familial | búsqueda de familiares | reunificación familiar | reagrupación familiar | لم شمل | لم شمل الأسرة | البحث عن الأسرة',
  return:
    'return | repatriation | voluntary return | retour | rapatriement | retorno | repatriación | عودة | العودة | إعادة إلى الوطن',
  reintegration:
    'reintegration | reintegrate | social inclusion | reinsertion | réintégration | réinsertion | reintegración | reinserción | إعادة الإدماج | إعادة الاندماج | اندماج',
  recovery:
    'recovery | rehabilitation | rétablissement | réadaptation | recuperación | rehabilitación | تعافي | التعافي | إعادة التأهيل | تأهيل',
  'durable-solution':
    'durable solution | sustainable solution | lasting solution | local integration | resettlement | solution durable | intégration locale | réinstallation | solución duradera | integración local | reasentamiento | حل دائم | حلول دائمة | إعادة التوطين',
  detention:
    'detention | detain | detained | locked up | rétention | détention | enfermement | detención | retención | احتجاز | حبس | توقيف',
  'non-punishment':
    'non punishment | non prosecution | not punished | non sanction | non poursuite | no punición | no penalización | no castigo | عدم المعاقبة | عدم معاقبة',
  compensation:
    'compensation | remedy | remedies | redress | restitution | reparation | indemnisation | réparation | recours | indemnización | compensación | reparación | recurso efectivo | تعويض | التعويض | انتصاف | جبر الضرر',
  justice:
    'justice | court | trial | tribunal | procès | juicio | proceso judicial | محكمة | محاكمة | قضاء | عدالة',
  testimony:
    'testimony | evidence in court | witness | interview | interviewing | hearing | statement | témoignage | témoin | audition | entretien | testimonio | testigo | entrevista | declaración | شهادة | شهود | مقابلة',
  prosecution:
    'prosecution | prosecute | investigation | investigate | poursuites | poursuivre | enquête | enjuiciamiento | investigación penal | persecución | ملاحقة | مقاضاة | تحقيق',
  'being-heard':
    'right to be heard | heard | child participation | participation | participate | views of the child | droit d’être entendu | entendu | écouté | derecho a ser escuchado | ser oído | escuchado | participación | الاستماع | حق الطفل في الاستماع | مشاركة',
  prevention:
    'prevention | prevent | prévention | prévenir | prevención | prevenir | منع | وقاية | الوقاية',
  protection:
    'protection | protect | protecting | protéger | protección | proteger | حماية | الحماية',
  assistance:
    'assistance | assist | help | aide | assister | asistencia | ayuda | atención | مساعدة | إغاثة',
  reception:
    'reception | shelter | hébergement | accueil | albergue | acogida | refugio | إيواء | مأوى | ملجأ | استقبال',
};
