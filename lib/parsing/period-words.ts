// The time that a count sums over, written beside its name ("Search appearances previous week").
const PERIODS: readonly string[] = [
  String.raw`(?:in |over |during )?(?:the )?(?:past|last|previous) (?:week|month|year|\d+ (?:days|weeks|months))|this (?:week|month)`,
  String.raw`(?:in )?(?:den |der |die )?(?:letzten|letzte|vorherige|vorige|vergangenen) (?:woche|\d+ (?:tagen|tage|wochen))|diese woche`,
  String.raw`(?:(?:au cours des|ces|sur les) )?\d+ derniers jours|(?:la )?semaine (?:dernière|précédente)|cette semaine`,
  String.raw`(?:en )?(?:los )?últimos \d+ días|(?:la )?semana (?:pasada|anterior)|(?:en )?(?:la )?última semana|esta semana`,
  String.raw`(?:nos )?últimos \d+ dias|(?:na )?semana (?:passada|anterior)|(?:na )?última semana`,
  String.raw`(?:negli )?ultimi \d+ giorni|(?:la )?settimana (?:scorsa|precedente)|(?:nell.)?ultima settimana|questa settimana`,
  String.raw`(?:in )?(?:de )?afgelopen (?:week|\d+ dagen)|vorige week|deze week`,
];

const PERIOD = new RegExp(String.raw`[\s(,·-]+(?:${PERIODS.join('|')})\)?$`, 'iu');

/** A text without the period at its end. Only of counts that sum over one: of a state it makes a gain ("12 followers this week"). */
export const withoutPeriod = (text: string): string => text.trim().replace(PERIOD, '');
