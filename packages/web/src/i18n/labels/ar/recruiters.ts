import type { Labels } from '../labels.ts';

export const recruiters: Labels['columns'] = {
  recruiterRelationIntimatePartner: [
    'شريك حميم',
    'كان من جنّد الشخص شريكًا أو زوجًا أو زوجة له، أو ادّعى ذلك.',
  ],
  recruiterRelationFriend: ['صديق أو أحد المعارف', 'كان من جنّد الشخص صديقًا أو أحدًا يعرفه.'],
  recruiterRelationFamily: ['الأسرة', 'كان من جنّد الشخص قريبًا أو وصيًا أو من يقوم مقامهما.'],
  recruiterRelationOther: ['مجنِّد آخر', 'علاقة من جنّد الشخص به ليس لها عمود خاص بها.'],
  recruiterRelationUnknown: [
    'العلاقة بالمجنِّد غير معروفة',
    'سُجّل مجنِّد من دون العلاقة. وهذا لا يثبت أي علاقة بعينها.',
  ],
  RecruiterRelationship: [
    'العلاقة بالمجنِّد بالكلمات',
    'أسماء المؤشرات التي جوابها نعم، بترتيب أبجدي.',
  ],
};
