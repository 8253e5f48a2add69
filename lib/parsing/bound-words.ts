/**
 * Words around a number that make it a lower bound, in every language at once: a page whose `lang` is wrong
 * must not turn "Más de 500" into exactly 500. Matched directly beside the number, case-insensitively.
 */
// prettier-ignore
export const AT_LEAST_BEFORE: readonly string[] = [
  'more than', 'over', 'at least', 'upwards of', // en
  '+ de', 'plus de', 'au moins', // fr
  'más de', 'mas de', 'al menos', // es
  'mais de', 'pelo menos', // pt
  'più di', 'piu di', 'oltre', 'almeno', // it
  'peste', 'mai mult de', // ro
  'mehr als', 'über', 'mindestens', // de
  'meer dan', 'ruim', 'minstens', // nl
  'mere end', 'flere end', 'mindst', // da
  'mer enn', 'flere enn', 'minst', // no
  'mer än', 'fler än', 'över', // sv
  'yli', 'enemmän kuin', 'vähintään', // fi
  'ponad', 'więcej niż', 'powyżej', 'co najmniej', // pl
  'více než', 'přes', 'nejméně', // cs
  'более', 'больше', 'свыше', 'не менее', // ru
  'понад', 'більше', 'більше ніж', 'не менше', // uk
  'πάνω από', 'περισσότερες από', 'περισσότεροι από', 'περισσότερα από', 'τουλάχιστον', // el
  'több mint', 'több, mint', 'legalább', // hu
  'أكثر من', 'ما يزيد عن', 'على الأقل', // ar
  'יותר מ-', 'יותר מ', 'מעל', 'לפחות', // he
  'بیش از', 'بیشتر از', 'حداقل', // fa
  'lebih dari', 'lebih daripada', 'melebihi', // id, ms
  'hơn', 'trên', // vi
  'มากกว่า', 'กว่า', 'อย่างน้อย', // th
  'higit sa', 'mahigit', 'lampas', // tl
  'en az', // tr
  '超过', '超過', '多于', '多於', // zh
];

/** The same after the number; a counter word may stand between ("500人以上"). */
export const AT_LEAST_AFTER: readonly RegExp[] = [
  /^(?:\s?[人名位件个個명건]\s?)?\+(?!\s*[+\d])/u,
  /^\s?(?:[人名位件个個명건]|명의|人の)?\s?(?:以上|이상)/u,
  /^\s?(?:多(?=[人名位个個\s]|$)|[人名件]?超(?=[\P{L}の]|$)|を超える)/u,
  /^\s(?:or more|and more|and up|et plus|et \+|ou plus|o más|y más|ou mais|e mais|o più|e oltre)(?!\p{L})/iu,
  /^\s(?:oder mehr|und mehr|of meer|en meer|eller mere|eller flere|eller mer|eller fler|tai enemmän)(?!\p{L})/iu,
  /^\s(?:lub więcej|i więcej|nebo více|a více|или более|и более|або більше|і більше|vagy több)(?!\p{L})/iu,
  /^\s(?:ή περισσότερ\p{L}+|sau mai mult\p{L}*|أو أكثر|فأكثر|או יותר|یا بیشتر|atau lebih|trở lên|o higit pa)(?!\p{L})/iu,
  /^\s?(?:ขึ้นไป)/u,
  /^\s(?:से (?:अधिक|ज़्यादा|ज्यादा)|या अधिक)/u,
  /^\s?-?\s?(?:টিরও বেশি|এর বেশি|এরও বেশি|জনের বেশি)/u,
  /^\s?(?:पेक्षा (?:जास्त|अधिक)|हून (?:जास्त|अधिक))/u,
  /^\s(?:ਤੋਂ (?:ਵੱਧ|ਜ਼ਿਆਦਾ))/u,
  /^\s?(?:కంటే ఎక్కువ|కి పైగా|కు పైగా|పైగా)/u,
  /^(?:['’](?:[dt][ea]n))\s(?:fazla|çok)(?!\p{L})/iu,
  /^\s(?:ve üzeri|ve üstü|veya daha fazla)(?!\p{L})/iu,
];

/** Words that make a number an upper bound, an estimate, a part or a change: such a number is no count. */
// prettier-ignore
export const NOT_A_COUNT_BEFORE: readonly string[] = [
  'less than', 'fewer than', 'under', 'almost', 'nearly', 'about', 'around', 'approximately', 'up to',
  'top', 'tel', 'phone', 'fax', 'version', 'page', 'step', 'rank', 'id', 'by', 'minus', 'plus', 'of', 'no.', 'nr.', 'nr', 'no', 'n°',
  'moins de', 'près de', 'environ', 'jusqu’à', "jusqu'à",
  'menos de', 'casi', 'unos', 'unas', 'cerca de', 'quase', 'até', 'hasta',
  'meno di', 'quasi', 'circa', 'fino a', 'mai puțin de', 'aproape', 'până la',
  'weniger als', 'unter', 'fast', 'etwa', 'rund', 'ca.', 'ca', 'bis zu',
  'minder dan', 'bijna', 'ongeveer', 'tot', 'mindre end', 'færre end', 'næsten', 'mindre enn', 'nesten',
  'mindre än', 'färre än', 'nästan', 'noin', 'mniej niż', 'prawie', 'około', 'do',
  'méně než', 'téměř', 'asi', 'менее', 'меньше', 'почти', 'около', 'до', 'менше', 'майже', 'близько',
  'λιγότερες από', 'λιγότεροι από', 'σχεδόν', 'περίπου', 'kevesebb mint', 'majdnem', 'körülbelül',
  'أقل من', 'حوالي', 'פחות מ-', 'פחות מ', 'כמעט', 'کمتر از', 'حدود',
  'kurang dari', 'hampir', 'sekitar', 'kurang daripada', 'ít hơn', 'dưới', 'gần', 'khoảng',
  'น้อยกว่า', 'ประมาณ', 'เกือบ', 'wala pang', 'en fazla', 'yaklaşık',
  '少于', '少於', '不到', '近', '约', '約', '大约', '大約', '第', '제', '약', '최대', '最大', '前',
];

/** The same after the number: part of a limit, a rank, a share, a price, a measure or a time of day. */
export const NOT_A_COUNT_AFTER: readonly RegExp[] = [
  /^\s?(?:[人名位件个個명건])?\s?(?:以下|未満|未满|以内|以內|이하|미만|弱)/u,
  /^\s(?:or less|or fewer|ou moins|o menos|ou menos|o meno|oder weniger|of minder)(?!\p{L})/iu,
  /^\s?(?:번째|위(?!\p{L})|등(?!\p{L})|番目|歳|세(?!\p{L})|岁|歲|倍|배(?!\p{L})|割|点(?!赞)|點|점(?!\p{L})|号|號|호(?!\p{L}))/u,
  /^\s(?:times|percent|per cent|prozent|procent|prosent|pour cent|por ciento|por cento|per cento|процент\p{L}*|відсот\p{L}*|points?)(?!\p{L})/iu,
  /^\s?(?:パーセント|퍼센트|프로(?!\p{L})|百分)/u,
  /^\s?(?:usd|eur|gbp|jpy|inr|chf|cad|aud|cny|rmb|sek|nok|dkk|pln|czk|huf|ron|try|brl|mxn|rub|uah|krw|kr|kč|zł|ft|lei|tl|руб|грн|円|元|원)(?![\p{L}])/iu,
  /^\s?(?:[kmg]b|kib|mib|tb|k?m|cm|mm|kg|g|mg|px|kwh?|mph|kmh|bps|[kmg]?hz)(?![\p{L}])/u,
  /^\s?(?:am|pm|a\.m|p\.m|uhr|utc|gmt)(?![\p{L}])/iu,
];

/** Right after a number: it counts a part of what the words behind name ("3 of your connections"). */
export const PART_AFTER =
  /^\s(?:of|der|des|d(?:e|os|as) (?:tus|sus|mis|los|las|vos|mes|tes|les|meus|minhas|seus|suas))(?!\p{L})/iu;
