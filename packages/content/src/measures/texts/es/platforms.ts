import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const platforms: Texts<MeasureText> = {
  'platform-law': {
    state: 'machine draft',
    name: 'Deberes para plataformas',
    what: 'La ley hace que las plataformas busquen riesgos para niños y actúen.',
    needs: ['Una oficina capaz'],
    harm: 'Malas leyes debilitan la privacidad, que los niños también necesitan.',
    watch: 'Riesgos hallados y resueltos',
    known: 'Leyes nuevas. Prometedor, pero no probado.',
  },
  'match-known-images': {
    state: 'machine draft',
    name: 'Hallar imágenes conocidas',
    what: 'Las plataformas comparan archivos con listas de imágenes de abuso conocidas y las reportan.',
    needs: ['Acceso a una lista', 'Gente que atienda los avisos'],
    harm: 'Halla imágenes viejas, no daño nuevo, y desborda a la policía. Financie a quien actúa.',
    watch: 'Avisos que pusieron a salvo a un niño',
    known: 'Muy extendido, halla muchos archivos. No se sabe qué logra para los niños.',
  },
  'safe-by-default': {
    state: 'machine draft',
    name: 'Seguro por defecto',
    what: 'Las cuentas de niños empiezan privadas, y los extraños no pueden escribirles.',
    needs: ['Un modo justo de saber la edad'],
    harm: 'Los controles de edad pueden recoger demasiado. Guarde poco.',
    watch: 'Mensajes de extraños',
    known: 'Prometedor, pero no probado a la vista de todos.',
  },
  'report-and-keep-evidence': {
    state: 'machine draft',
    name: 'Denunciar rápido, guardar la prueba',
    what: 'Un botón claro, retirada rápida, y prueba guardada para el juzgado.',
    needs: ['Personal día y noche'],
    harm: 'Retirar sin prueba ayuda al agresor.',
    watch: 'Horas hasta una respuesta',
    known: 'Prometedor, pero no probado.',
  },
  'check-job-adverts': {
    state: 'machine draft',
    name: 'Comprobar ofertas de empleo',
    what: 'Las plataformas comprueban quién publica empleos fuera y muestran cómo quejarse.',
    needs: ['Una lista de reclutadores con licencia'],
    harm: 'Malos controles excluyen a empresas pequeñas honestas.',
    watch: 'Ofertas falsas retiradas',
    known: 'Prometedor, pero no probado.',
  },
};
