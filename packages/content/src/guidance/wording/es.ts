import type { Wording } from './wording.ts';

const family =
  'familias?|familiares?|padres?|madres?|mamá|papá|padrastro|madrastra|abuel[oa]s?|parientes?|tutor(?:es|a|as)?|representantes? legal(?:es)?|cuidador(?:es|a|as)?|tíos?|tías?|prim[oa]s?|hermanos?|hermanas?|(?<=llam\\w+ a )(?:su )?casa|parental(?:es)?|patern[oa]s?|matern[oa]s?';

const decided =
  'interés superior|evaluación|comité|tribunal|juzgado|juez|jueza|autoridad de protección de la infancia';

export const es: Wording = {
  contact:
    'llam\\w+|llám\\w+|telefone\\w+|contact\\w+|contáct\\w+|comuni\\w+|comuní\\w+|inform\\w+|infórm\\w+|avis\\w+|avís\\w+|notifi\\w+|advier\\w+|advert\\w+|alert\\w+|diga\\w*|dígal\\w+|dígan?\\w*|decir\\w*|cuent\\w+|cont(?:ar|arle|arles)|habl\\w+|hábl\\w+|convers\\w+|expli\\w+|comparta\\w*|compartir|cite|citar|venir|carta|correo|consult\\w+|escrib\\w+|escríb\\w+|busc\\w+|visit\\w+|visít\\w+|reún\\w+ con|reunirse con|pid\\w+|pregunt\\w+|involucr\\w+|invit\\w+|(?:hag\\w+|hág\\w+|haz\\w*) (?:[\\w]+ ){0,3}saber|traiga\\w*|tráig\\w+|dé|den|déle|dele',
  consent:
    'consent\\w+|consienta\\w*|permiso|permit\\w+|autoriz\\w+|firm\\w+|acuerdo|aprob\\w+|aprueb\\w+|anuencia',
  back: `retorn\\w+|devolv\\w+|devuelv\\w+|devuélv\\w+|repatri\\w+|reunific\\w+|reunir\\w*|reúna\\w* (?:[\\w]+ ){0,3}con|entreg\\w+|entrég\\w+|regres\\w+|volver a (?:casa|su país)|vuel\\w+ (?:a|al|con) (?:[\\w]+ ){0,2}(?:${family}|casa|hogar|país)|reencuentro|deport(?:ar\\w*|en|ad[oa]s?|ación)|deporte (?:al?|a l[ao]s?)|expuls\\w+|reintegr\\w+ (?:[\\w]+ ){0,3}(?:${family}|hogar)|(?:envi\\w+|enví\\w+|mand\\w+|mánd\\w+|llev\\w+|llév\\w+|acompañ\\w+|traslad\\w+|dej\\w+|déj\\w+|confí\\w+|confi\\w+|dé|déle|dele|traiga\\w*) (?:[\\w]+ ){0,3}(?:a|al|con|de vuelta|para) ?(?:[\\w]+ ){0,2}(?:${family}|casa|hogar|país)`,
  family,
  independent:
    '(?:tutor|tutora|persona|representante)(?:es|s)?(?: legal(?:es)?)? independientes?|tutela independiente',
  denies: `no|nunca|jamás|nadie|ningún|ninguna|ninguno|ni|sin|tampoco|en lugar de|en vez de|(?:pregunt\\w+|decid\\w+|averigü\\w+|vea|compruebe) (?:[\\w]+ ){0,3}si`,
  urges: 'dud\\w+|olvid\\w+|dej\\w+ de|tard\\w+|esper\\w+|demor\\w+|solo|sólo|solamente',
  joins: 'y|e|pero|luego|entonces',
  depends: `(?:solo|sólo|solamente|únicamente) (?:si|cuando|después|tras|una vez|con|por)(?: [\\w]+){0,5} (?:${decided})`,
};
