import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const structural: Texts<FactorText> = {
  'status-shuts-doors': {
    state: 'machine draft',
    question: '¿El estatus del niño le cierra la escuela, la salud o la justicia?',
    why: 'Un niño que teme al Estado no puede pedirle ayuda.',
    means: 'El niño tiene derechos, digan lo que digan los papeles.',
    next: 'Busque un abogado. Use servicios que no pasen los papeles.',
  },
  'no-guardian-to-be-had': {
    state: 'machine draft',
    question: '¿Falta aquí una oficina que nombre tutores independientes?',
    why: 'Sin eso, puede decidir la persona equivocada.',
    means: 'Nadie libre de intereses habla por el niño.',
    next: 'Pida al juzgado que nombre a una persona, y anote el vacío.',
  },
  'crisis-around': {
    state: 'machine draft',
    question: '¿Una guerra, desastre, sequía o cosecha perdida ha hecho moverse a la gente?',
    why: 'En una crisis los niños pierden lo que los protege.',
    means: 'Puede haber perdido sostén, escuela y papeles.',
    next: 'Busque primero seguridad, comida y una persona que cuide.',
  },
  'law-would-punish': {
    state: 'machine draft',
    question: '¿La ley de aquí castigaría o encerraría a este niño?',
    why: 'El miedo a la ley es herramienta de tratantes.',
    means: 'Pedir ayuda puede ser un peligro para el niño. Prevéalo.',
    next: 'Hable con un abogado antes de acudir a la policía.',
  },
  'no-service-near': {
    state: 'machine draft',
    question: '¿Faltan servicios, están lejos o rechazan al niño?',
    why: 'Un plan sin servicios es solo papel.',
    means: 'El vacío no es culpa del niño.',
    next: 'Busque el camino más cercano, y cuéntelo a quienes planean.',
  },
  'rights-whatever-papers': {
    state: 'machine draft',
    question: '¿Una ley de aquí abre escuela y salud a cada niño?',
    why: 'Un derecho se puede usar.',
    means: 'El niño puede empezar la escuela y ver a un médico ya.',
    next: 'Úsela esta semana. Lleve la ley consigo.',
  },
  'open-day-and-night': {
    state: 'machine draft',
    question: '¿Hay una línea gratuita u oficina para niños abierta día y noche?',
    why: 'La ayuda abierta se puede alcanzar.',
    means: 'El niño tiene cómo llamar.',
    next: 'Dé el número de un modo que no deje rastro.',
  },
  'lawful-way': {
    state: 'machine draft',
    question:
      '¿Tiene este niño una vía legal para estudiar, quedarse, viajar o vivir con alguien seguro?',
    why: 'Donde no hay vía legal, los tratantes ofrecen una.',
    means: 'Puede haber una vía sin traficante.',
    next: 'Pregunte a un abogado. No decida nada antes de la decisión de interés superior.',
  },
};
