import type { Labels } from '../labels.ts';

export const labour: Labels['columns'] = {
  typeOfLabourAgriculture: ['الزراعة', 'عمل في المزارع أو الحقول أو الغابات أو مع الحيوانات.'],
  typeOfLabourAquafarming: [
    'صيد الأسماك وتربيتها',
    'عمل على قوارب الصيد أو في تربية الأسماك والمأكولات البحرية.',
  ],
  typeOfLabourBegging: ['التسول', 'أُجبر الشخص على التسول لمصلحة شخص آخر.'],
  typeOfLabourConstruction: ['البناء', 'عمل في مواقع البناء أو الطرق أو الإصلاح.'],
  typeOfLabourDomesticWork: ['العمل المنزلي', 'عمل في منزل خاص: التنظيف أو الطبخ أو رعاية أفراده.'],
  typeOfLabourHospitality: ['الفنادق والمطاعم', 'عمل في الفنادق أو الحانات أو المطاعم وما شابهها.'],
  typeOfLabourIllicitActivities: [
    'أنشطة غير مشروعة',
    'أُجبر الشخص على المشاركة في أفعال يمنعها القانون.',
  ],
  typeOfLabourManufacturing: ['التصنيع', 'عمل في مصنع أو ورشة.'],
  typeOfLabourMiningOrDrilling: ['التعدين أو الحفر', 'عمل في منجم أو محجر أو بئر.'],
  typeOfLabourPeddling: ['البيع المتجول', 'بيع أشياء صغيرة في الشوارع أو من باب إلى باب.'],
  typeOfLabourTransportation: ['النقل', 'القيادة أو التحميل أو عمل آخر في نقل البضائع أو الأشخاص.'],
  typeOfLabourOther: ['عمل آخر', 'نوع من العمل ليس له عمود خاص به.'],
  typeOfLabourNotSpecified: ['عمل غير محدد', 'سُجّل عمل من دون نوعه. وهذا لا يثبت أي نوع بعينه.'],
  typeOfLabourConcatenated: [
    'أنواع العمل بالكلمات',
    'أسماء المؤشرات التي جوابها نعم، بترتيب أبجدي.',
  ],
};
