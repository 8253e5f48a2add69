import type { Language } from './language';

/** Words that multiply the number before them, by factor; a dot after any of them is allowed. */
type Magnitudes = Readonly<Record<string, readonly string[]>>;

/** Understood in every language that does not give the letter another meaning. */
export const COMMON_MAGNITUDES: Magnitudes = { 1e3: ['K', 'k'], 1e6: ['M'] };

/** Letters that mean something else there: German "5 M" is months, Indonesian "5 M" is milliards. */
export const REFUSED_MAGNITUDES: Partial<Record<Language, readonly string[]>> = {
  de: ['M'],
  id: ['M'],
};

/**
 * Abbreviations that are also a unit of time ("5 t" is five hours in Danish):
 * they count only beside a word that names the metric.
 */
export const DOUBTFUL_MAGNITUDES: Partial<Record<Language, Magnitudes>> = {
  da: { 1e3: ['t'] },
  fi: { 1e3: ['t'] },
  nl: { 1e3: ['d'] },
};

/** Abbreviations that mean this only with their dot: Dutch "37 d." against "3 d" for days. */
export const DOTTED_MAGNITUDES: Partial<Record<Language, Magnitudes>> = {
  nl: { 1e3: ['d.'] },
};

/** Short and long forms that interfaces in each language use. */
export const MAGNITUDES: Readonly<Record<Language, Magnitudes>> = {
  ar: {
    1e3: ['ألف', 'آلاف', 'الف', 'ألفًا'],
    1e6: ['مليون', 'ملايين', 'مليونًا'],
    1e9: ['مليار', 'مليارات'],
  },
  bn: { 1e3: ['হা', 'হাজার'], 1e5: ['লা', 'লাখ', 'লক্ষ'], 1e7: ['কো', 'কোটি'] },
  cs: {
    1e3: ['tis', 'tisíc', 'tisíce'],
    1e6: ['mil', 'mio', 'milion', 'miliony', 'milionů', 'milionu'],
    1e9: ['mld', 'miliarda', 'miliardy', 'miliard'],
  },
  da: {
    1e3: ['tusind', 'tusinde'],
    1e6: ['mio', 'million', 'millioner'],
    1e9: ['mia', 'milliard', 'milliarder'],
  },
  de: {
    1e3: ['Tsd', 'Tausend'],
    1e6: ['Mio', 'Million', 'Millionen'],
    1e9: ['Mrd', 'Milliarde', 'Milliarden'],
  },
  el: {
    1e3: ['χιλ', 'χιλιάδα', 'χιλιάδες'],
    1e6: ['εκ', 'εκατ', 'εκατομμύριο', 'εκατομμύρια'],
    1e9: ['δισ', 'δισεκατομμύριο', 'δισεκατομμύρια'],
  },
  en: { 1e3: ['thousand'], 1e6: ['million'], 1e9: ['B', 'billion'] },
  es: {
    1e3: ['mil'],
    1e6: ['mill', 'millón', 'millones'],
    1e9: ['mil M', 'mil millones'],
  },
  fa: { 1e3: ['هزار'], 1e6: ['میلیون'], 1e9: ['میلیارد'] },
  fi: {
    1e3: ['tuhat', 'tuhatta'],
    1e6: ['milj', 'miljoona', 'miljoonaa'],
    1e9: ['mrd', 'miljardi', 'miljardia'],
  },
  fr: {
    1e3: ['mille', 'millier', 'milliers'],
    1e6: ['million', 'millions'],
    1e9: ['Md', 'milliard', 'milliards'],
  },
  he: { 1e3: ['אלף', 'אלפים'], 1e6: ['מיליון'], 1e9: ['B', 'מיליארד'] },
  hi: {
    1e3: ['हज़ार', 'हजार', 'ह॰'],
    1e5: ['लाख'],
    1e7: ['क॰', 'करोड़'],
    1e9: ['अ॰', 'अरब'],
  },
  hu: { 1e3: ['E', 'ezer'], 1e6: ['millió', 'mió'], 1e9: ['Mrd', 'milliárd'] },
  id: { 1e3: ['rb', 'ribu'], 1e6: ['jt', 'juta'], 1e9: ['miliar'] },
  it: {
    1e3: ['mila', 'mille'],
    1e6: ['Mln', 'Mio', 'milione', 'milioni'],
    1e9: ['Mld', 'Mrd', 'miliardo', 'miliardi'],
  },
  ja: { 1e3: ['千'], 1e4: ['万'], 1e8: ['億'] },
  ko: { 1e3: ['천'], 1e4: ['만'], 1e8: ['억'] },
  mr: {
    1e3: ['ह', 'हजार', 'हज़ार'],
    1e5: ['लाख'],
    1e7: ['कोटी', 'कोटि'],
    1e9: ['अब्ज'],
  },
  ms: { 1e3: ['ribu'], 1e6: ['J', 'juta'], 1e9: ['B', 'bilion'] },
  nl: { 1e3: ['duizend'], 1e6: ['mln', 'miljoen'], 1e9: ['mld', 'miljard'] },
  no: {
    1e3: ['tusen', 'tus'],
    1e6: ['mill', 'mio', 'million', 'millioner'],
    1e9: ['mrd', 'milliard', 'milliarder'],
  },
  pa: { 1e3: ['ਹਜ਼ਾਰ'], 1e5: ['ਲੱਖ'], 1e7: ['ਕਰੋੜ'], 1e9: ['ਅਰਬ'] },
  pl: {
    1e3: ['tys', 'tysiąc', 'tysiące', 'tysięcy', 'tysiąca'],
    1e6: ['mln', 'milion', 'miliony', 'milionów', 'miliona'],
    1e9: ['mld', 'miliard', 'miliardy', 'miliardów', 'miliarda'],
  },
  pt: {
    1e3: ['mil'],
    1e6: ['mi', 'milhão', 'milhões'],
    1e9: ['bi', 'bilhão', 'bilhões'],
  },
  ro: {
    1e3: ['mie', 'mii', 'de mii'],
    1e6: ['mil', 'mio', 'milion', 'milioane', 'de milioane'],
    1e9: ['mld', 'miliard', 'miliarde', 'de miliarde'],
  },
  ru: {
    1e3: ['тыс', 'тысяча', 'тысячи', 'тысяч'],
    1e6: ['млн', 'миллион', 'миллиона', 'миллионов'],
    1e9: ['млрд', 'миллиард', 'миллиарда', 'миллиардов'],
  },
  sv: {
    1e3: ['tn', 'tusen'],
    1e6: ['mn', 'milj', 'miljon', 'miljoner'],
    1e9: ['md', 'mdr', 'miljard', 'miljarder'],
  },
  te: {
    1e3: ['వే', 'వేయి', 'వేలు', 'వేల'],
    1e5: ['లక్ష', 'లక్షలు', 'లక్షల'],
    1e6: ['మి', 'మిలియన్', 'మిలియన్లు'],
    1e7: ['కోటి', 'కోట్లు', 'కోట్ల'],
    1e9: ['బి', 'బిలియన్', 'బిలియన్లు'],
  },
  th: { 1e3: ['พัน'], 1e4: ['หมื่น'], 1e5: ['แสน'], 1e6: ['ล้าน'], 1e9: ['B', 'พันล้าน'] },
  tl: { 1e3: ['libo'], 1e6: ['milyon', 'milyong'], 1e9: ['B', 'bilyon', 'bilyong'] },
  tr: { 1e3: ['B', 'bin'], 1e6: ['Mn', 'milyon'], 1e9: ['Mr', 'Mlr', 'milyar'] },
  uk: {
    1e3: ['тис', 'тисяча', 'тисячі', 'тисяч'],
    1e6: ['млн', 'мільйон', 'мільйони', 'мільйонів', 'мільйона'],
    1e9: ['млрд', 'мільярд', 'мільярди', 'мільярдів', 'мільярда'],
  },
  vi: {
    1e3: ['N', 'nghìn', 'ngàn'],
    1e6: ['Tr', 'tr', 'triệu'],
    1e9: ['tỷ', 'tỉ'],
  },
  'zh-Hans': { 1e3: ['千'], 1e4: ['万', '萬'], 1e8: ['亿', '億'] },
  'zh-Hant': { 1e3: ['千'], 1e4: ['萬', '万'], 1e8: ['億', '亿'] },
};
