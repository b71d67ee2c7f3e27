import type { Concepts } from './concepts.ts';

/** What a resource is, and the fields of work around it. */
export const kinds: Concepts = {
  definition: 'definition | define | meaning | définition | definición | تعريف | مفهوم',
  law: 'law | act | legislation | statute | loi | législation | ley | legislación | lei | legge | قانون | القانون | تشريع | نظام',
  treaty:
    'treaty | convention | protocol | charter | traité | protocole | charte | tratado | convenio | convención | protocolo | carta | معاهدة | اتفاقية | بروتوكول | ميثاق',
  guide:
    'guide | guideline | guidance | handbook | manual | lignes directrices | directives | manuel | guía | directrices | manual | lineamientos | دليل | إرشادات | مبادئ توجيهية | كتيب',
  standard:
    'standard | minimum standards | norme | standards minimums | normes minimales | norma | normas mínimas | معيار | معايير | المعايير الدنيا',
  tool: 'tool | toolkit | checklist | form | outil | boîte à outils | formulaire | herramienta | caja de herramientas | formulario | أداة | أدوات | نموذج',
  training:
    'training | course | e learning | elearning | module | formation | cours | former | formación | capacitación | curso | تدريب | دورة | دورات',
  report:
    'report | study | research | rapport | étude | recherche | informe | estudio | investigación | تقرير | دراسة | بحث',
  statistics:
    'statistics | data | figures | numbers | estimates | prevalence | statistique | données | chiffres | estadística | datos | cifras | estimaciones | إحصاء | إحصاءات | بيانات | أرقام | تقديرات',
  'data-protection':
    'data protection | data responsibility | responsible data | privacy | confidentiality | protection des données | vie privée | confidentialité | protección de datos | privacidad | confidencialidad | حماية البيانات | خصوصية | سرية',
  evidence:
    'what works | evaluation | evidence review | systematic review | effectiveness | impact | évaluation | ce qui marche | revue systématique | evaluación | qué funciona | revisión sistemática | تقييم | ما الذي ينجح | فعالية',
  health:
    'health | health care | medical | clinic | doctor | nurse | hospital | santé | soins | médecin | infirmier | salud | sanitario | médico | enfermera | صحة | الصحة | صحي | طبيب | طبي | مستشفى',
  'mental-health':
    'mental health | psychosocial | mhpss | psychological | trauma | distress | santé mentale | psychologique | traumatisme | salud mental | psicológico | psicosocial | صحة نفسية | الصحة النفسية | نفسي | النفسي | صدمة',
  'first-aid':
    'psychological first aid | pfa | first aid | premiers secours psychologiques | primeros auxilios psicológicos | primera ayuda psicológica | الإسعاف النفسي الأولي | الإسعافات النفسية الأولية',
  education:
    'education | school | schooling | teacher | éducation | école | enseignant | scolarité | educación | escuela | docente | تعليم | التعليم | مدرسة | معلم',
  emergency:
    'emergency | emergencies | crisis | war | guerre | guerra | حرب | humanitarian | disaster | urgence | crise | humanitaire | catastrophe | emergencia | crisis | humanitario | desastre | طوارئ | الطوارئ | أزمة | إنساني | كارثة',
  camp: 'camp | displacement site | settlement | site de déplacés | campement | campamento | مخيم | مخيمات',
  border: 'border | frontier | frontière | frontera | حدود | الحدود',
  climate:
    'climate | climate change | environment | climat | changement climatique | changements climatiques | environnement | clima | cambio climático | medio ambiente | مناخ | تغير المناخ | بيئة',
  'supply-chain':
    'supply chain | supplier | value chain | due diligence | chaîne d’approvisionnement | chaînes d’approvisionnement | fournisseur | devoir de vigilance | diligence raisonnable | devoir de diligence | cadena de suministro | cadenas de suministro | proveedor | debida diligencia | سلاسل التوريد | سلسلة التوريد | سلاسل الإمداد | العناية الواجبة',
  business:
    'business | company | companies | private sector | corporate | entreprise | secteur privé | empresa | sector privado | شركة | شركات | القطاع الخاص',
  recruitment:
    'recruitment | fair recruitment | recruiter | hiring | recruitment fees | recrutement | recruteur | embauche | contratación | reclutamiento laboral | استقدام | توظيف | التوظيف',
  fair: 'fair | ethical | équitable | éthique | equitativo | equitativa | ético | عادل | أخلاقي',
  'birth-registration':
    'birth registration | legal identity | identity documents | statelessness | stateless | enregistrement des naissances | état civil | apatridie | registro de nacimiento | identidad jurídica | apatridia | تسجيل المواليد | الهوية القانونية | انعدام الجنسية',
  plan: 'action plan | plan of action | national plan | strategy | plan d’action | stratégie | plan de acción | plan nacional | estrategia | خطة عمل | خطة | استراتيجية',
  directory:
    'directory | library | répertoire | annuaire | bibliothèque | directorio | biblioteca | مكتبة',
  safeguarding:
    'safeguarding | psea | sexual exploitation and abuse | sauvegarde | salvaguardia | الصون | الحماية من الاستغلال والانتهاك الجنسيين',
  unitedNations: 'united nations | un | nations unies | onu | naciones unidas | الأمم المتحدة',
  europeanUnion: 'european union | eu | union européenne | ue | unión europea | الاتحاد الأوروبي',
};
