import type { LanguageLabels } from './entry';

export const ar: LanguageLabels = {
  metrics: {
    connections: { believed: 'زملاء|زميل|زميلا|زميلًا|زميلاً|الزملاء|جهات اتصال|جهة اتصال' },
    followers: { believed: 'متابع|متابعون|متابعين|متابعًا|متابعاً|متابعا|المتابعون|المتابعين' },
    following: { believed: 'تتابعهم|متابَعون|المتابَعون|أتابعهم' },
    profileViewers: {
      believed:
        'مشاهدو الملف الشخصي|مشاهدي الملف الشخصي|مشاهدات الملف الشخصي|مشاهدة للملف الشخصي|زوار الملف الشخصي|من شاهد ملفك الشخصي',
    },
    searchAppearances: {
      believed:
        'مرات الظهور في البحث|الظهور في نتائج البحث|مرات الظهور في نتائج البحث|الظهور في عمليات البحث',
    },
    postImpressions: {
      believed:
        'مرات ظهور المنشور|مرات ظهور المنشورات|مرات الظهور|مرة ظهور|ظهور المنشور|انطباعات المنشور|انطباع',
    },
    invitationsSent: { believed: 'أشخاص|الأشخاص|المرسلة|مرسلة|دعوات مرسلة' },
    invitationsReceived: { believed: 'المستلمة|مستلمة|الدعوات|دعوات|دعوة' },
    reactions: { believed: 'تفاعلات|تفاعل|تفاعلًا|تفاعلاً' },
    comments: { believed: 'تعليقات|تعليق|تعليقًا|تعليقاً' },
    reposts: { believed: 'إعادات نشر|إعادة نشر|مشاركات|مشاركة' },
  },
  frame: 'عرض|مشاهدة|كل|جميع|إجمالي|مجموع|عدد|لديك|إدارة|من',
  decoys:
    'مشترك*|متبادل*|جديد|جدد|جديدًا|الجدد|المكتسبون|مكتسب*|مفقود*|آخر|آخرون|آخرين|لعبوا|حلوا|مجموعة|مجموعات|صفحة',
};

export const he: LanguageLabels = {
  metrics: {
    connections: { believed: 'קשרים|קשר|אנשי קשר|איש קשר' },
    followers: { believed: 'עוקבים|עוקב|עוקבת' },
    following: { believed: 'במעקב|עוקב אחרי|נעקבים' },
    profileViewers: { believed: 'צפיות בפרופיל|צופים בפרופיל|מבקרים בפרופיל|צפו בפרופיל שלך' },
    searchAppearances: { believed: 'הופעות בחיפוש|הופעות בחיפושים|הופעות בתוצאות חיפוש' },
    postImpressions: { believed: 'חשיפות לפוסט|חשיפות לפוסטים|הופעות של פוסט|חשיפות|חשיפה' },
    invitationsSent: { believed: 'אנשים|נשלחו|הזמנות שנשלחו' },
    invitationsReceived: { believed: 'התקבלו|הזמנות שהתקבלו|הזמנות|הזמנה' },
    reactions: { believed: 'תגובות רגש|ריאקציות|לייקים' },
    comments: { believed: 'תגובות|תגובה' },
    reposts: { believed: 'פרסומים מחדש|פרסום מחדש|שיתופים|שיתוף' },
  },
  frame: 'הצג|הצגת|ראה|כל|סך הכל|סה״כ|שלך|שלי|ניהול|את',
  decoys: 'משותפים|הדדיים|חדשים|חדש|שנצברו|נוספו|אבדו|אחרים|נוספים|שיחקו|פתרו|קבוצ*|דף',
};

export const fa: LanguageLabels = {
  metrics: {
    connections: { believed: 'ارتباط|ارتباطات|ارتباط‌ها|اتصال|مخاطب' },
    followers: {
      believed: 'دنبال‌کننده|دنبال کننده|دنبال‌کنندگان|دنبال کنندگان|دنبال‌کننده‌ها|فالوور',
    },
    following: { believed: 'دنبال می‌کنید|دنبال‌شونده|دنبال‌شوندگان|دنبال می‌کنم' },
    profileViewers: {
      believed:
        'بازدیدکننده نمایه|بازدیدکنندگان نمایه|بازدید نمایه|بازدید از نمایه|بازدیدکنندگان پروفایل|بازدید پروفایل',
    },
    searchAppearances: { believed: 'نمایش در جستجو|حضور در جستجو|حضور در نتایج جستجو' },
    postImpressions: { believed: 'نمایش پست|نمایش پست‌ها|بازدید پست|نمایش‌های پست' },
    invitationsSent: { believed: 'افراد|ارسال‌شده|دعوت‌نامه‌های ارسالی' },
    invitationsReceived: { believed: 'دریافتی|دریافت‌شده|دعوت‌نامه‌ها|دعوت‌نامه|دعوت' },
    reactions: { believed: 'واکنش|واکنش‌ها' },
    comments: { believed: 'نظر|نظرات|نظرها|دیدگاه' },
    reposts: { believed: 'بازنشر|بازنشرها|اشتراک‌گذاری' },
  },
  frame: 'مشاهده|نمایش|دیدن|همه|کل|مجموع|شما|من|مدیریت|نفر',
  decoys: 'مشترک|متقابل|جدید|به‌دست‌آمده|کسب‌شده|ازدست‌رفته|دیگر|بازی|حل|گروه|صفحه',
};

export const tr: LanguageLabels = {
  metrics: {
    connections: {
      snippet: 'bağlantı',
      believed: 'bağlantılar|bağlantıyı|bağlantınız|bağlantısı|bağlantılarım',
    },
    followers: { snippet: 'takipçi', believed: 'takipçiler|takipçiniz|takipçisi' },
    following: { believed: 'takip edilen|takip edilenler|takip ediliyor|takip ettikleriniz' },
    profileViewers: {
      believed:
        'profil görüntüleme|profil görüntülemeleri|profil görüntüleyenler|profil ziyaretçileri|profilinizi görüntüleyenler|kişi profilinizi görüntüledi',
    },
    searchAppearances: {
      believed:
        'aramada görünme|aramalarda görünme|arama sonuçlarında görünme|arama görüntülemeleri',
    },
    postImpressions: {
      believed:
        'gönderi gösterimi|gönderi izlenimi|gönderi izlenimleri|gönderi gösterimleri|gönderi görüntülemeleri|gösterim|gösterimler|izlenim',
    },
    invitationsSent: { believed: 'kişiler|gönderilen|gönderilen davetler' },
    invitationsReceived: { believed: 'odaklanmış|alınan|alınan davetler|davetler|davet' },
    reactions: { believed: 'tepki|tepkiler|ifade|beğeni' },
    comments: { believed: 'yorum|yorumlar' },
    reposts: { believed: 'yeniden yayınlama|tekrar yayın|yeniden paylaşım|paylaşım' },
  },
  frame: 'gör|görüntüle|göster|tüm|tümünü|toplam|kişi|adet|sayısı|yönet|bağlantılarınız',
  decoys: 'ortak|yeni|kazanılan|kaybedilen|diğer|başka|oynadı|çözdü|grup*|sayfa*',
};
