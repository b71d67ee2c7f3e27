import type { Labels, Said } from '../labels.ts';

const falsePromises: Said = [
  'وعود كاذبة',
  'قُيّد الشخص بوعود غير صحيحة عن عمل أو أجر أو زواج أو مستقبل.',
];
const drugsOrAlcohol: Said = [
  'مخدرات أو كحول',
  'أُعطيت مخدرات أو كحول أو أدوية أو فُرضت أو مُنعت للسيطرة على الشخص.',
];
const excessiveHours: Said = [
  'ساعات عمل مفرطة',
  'اضطر الشخص إلى العمل أكثر بكثير مما يسمح به القانون أو يُحتمل.',
];
const lawEnforcement: Said = ['التهديد بالسلطات', 'قيل للشخص إنه سيُعتقل أو يُحاكم أو يُرحَّل.'];
const documents: Said = ['حجز الوثائق', 'أُخذت أوراق الهوية أو السفر أو العمل أو أُتلفت.'];

export const meansOfControl: Labels['columns'] = {
  meansOfControlDebtBondage: ['الاستعباد بالدين', 'أُبقي الشخص في العمل بدين لا يستطيع سداده.'],
  meansOfControlTakesEarnings: ['أخذ الكسب', 'أُخذ كل ما كسبه الشخص أو معظمه.'],
  meansOfControlRestrictsFinancialAccess: [
    'تقييد الوصول إلى المال',
    'مُنع الشخص من ماله أو حسابه المصرفي أو وسائل الدفع لديه.',
  ],
  meansOfControlThreats: ['تهديدات', 'هُدِّد الشخص أو أحد المقربين منه بالأذى.'],
  meansOfControlPsychologicalAbuse: [
    'إساءة نفسية',
    'استُخدم الإذلال أو العزل أو الترهيب أو أذى نفسي آخر.',
  ],
  meansOfControlPhysicalAbuse: ['إساءة جسدية', 'استُخدم العنف ضد جسد الشخص.'],
  meansOfControlSexualAbuse: ['إساءة جنسية', 'استُخدم العنف الجنسي لإبقاء الشخص تحت السيطرة.'],
  meansOfControlFalsePromises: falsePromises,
  meansOfControlPsychoactiveSubstances: drugsOrAlcohol,
  meansOfControlRestrictsMovement: [
    'تقييد الحركة',
    'كان الشخص محتجزًا أو مراقَبًا أو غير حر في الذهاب حيث يشاء.',
  ],
  meansOfControlRestrictsMedicalCare: [
    'تقييد الرعاية الطبية',
    'مُنعت عن الشخص رعاية أو علاج كان بحاجة إليه.',
  ],
  meansOfControlExcessiveWorkingHours: excessiveHours,
  meansOfControlUsesChildren: [
    'استخدام أطفال الشخص',
    'استُخدم أطفال الشخص أو احتُجزوا أو هُددوا لإجباره على الطاعة.',
  ],
  meansOfControlThreatOfLawEnforcement: lawEnforcement,
  meansOfControlThreatOfLawEnforce: lawEnforcement,
  meansOfControlWithholdsNecessities: [
    'حجب الضروريات',
    'مُنع عن الشخص الطعام أو الماء أو النوم أو المأوى أو احتياجات أساسية أخرى.',
  ],
  meansOfControlWithholdsDocuments: documents,
  meansOfControlOther: ['وسيلة سيطرة أخرى', 'وسيلة سيطرة ليس لها عمود خاص بها.'],
  meansOfControlNotSpecified: [
    'وسيلة السيطرة غير محددة',
    'سُجّلت سيطرة من دون ذكر الوسيلة. وهذا لا يثبت أي وسيلة بعينها.',
  ],
  meansOfControlConcatenated: [
    'وسائل السيطرة بالكلمات',
    'أسماء المؤشرات التي جوابها نعم، بترتيب أبجدي.',
  ],
  meansDebtBondageEarnings: [
    'الاستعباد بالدين أو أخذ الكسب',
    'دين لا يمكن سداده، أو كسب أُخذ، أو كلاهما.',
  ],
  meansThreats: [
    'تهديدات',
    'تهديدات ضد الشخص أو أحد المقربين منه، أو التهديد بالشرطة أو بالترحيل، أو استخدام أطفاله. ولا يمكن التمييز بين هذه الأجزاء.',
  ],
  meansAbusePsyPhySex: [
    'إساءة نفسية أو جسدية أو جنسية',
    'نوع واحد على الأقل من أنواع الإساءة الثلاثة؛ ولا يمكن التمييز بينها.',
  ],
  meansFalsePromises: falsePromises,
  meansDrugsAlcohol: drugsOrAlcohol,
  meansDenyBasicNeeds: [
    'الحرمان من الاحتياجات الأساسية',
    'مُنعت عن الشخص الحركة أو المال أو الرعاية الطبية أو ضروريات أخرى؛ ولا يمكن التمييز بين هذه الأجزاء.',
  ],
  meansExcessiveWorkHours: excessiveHours,
  meansWithholdDocs: documents,
};
