/** Interface languages that the stand-in speaks. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the pages say. Numbers arrive formatted. */
export interface Wording {
  /** Locale of numbers and dates. */
  locale: string;
  network: string;
  manageNetwork: string;
  connectionsTitle: string;
  connections(n: string): string;
  /** "500+ connections". */
  manyConnections: string;
  showConnections(n: string): string;
  followingAndFollowers: string;
  followers(n: string): string;
  connectedOn(date: string): string;
  profileViewers: string;
  postImpressions: string;
  activity: string;
  editIntro: string;
  connect: string;
  message: string;
}

const WORDINGS: Record<Language, Wording> = {
  en: {
    locale: 'en-US',
    network: 'My Network',
    manageNetwork: 'Manage my network',
    connectionsTitle: 'Connections',
    connections: (n) => `${n} connections`,
    manyConnections: '500+ connections',
    showConnections: (n) => `Show ${n} connections`,
    followingAndFollowers: 'Following & followers',
    followers: (n) => `${n} followers`,
    connectedOn: (date) => `Connected on ${date}`,
    profileViewers: 'Profile viewers',
    postImpressions: 'Post impressions',
    activity: 'Activity',
    editIntro: 'Edit intro',
    connect: 'Connect',
    message: 'Message',
  },
  fr: {
    locale: 'fr-FR',
    network: 'Réseau',
    manageNetwork: 'Gérer mon réseau',
    connectionsTitle: 'Relations',
    connections: (n) => `${n} relations`,
    manyConnections: '+ de 500 relations',
    showConnections: (n) => `Afficher ${n} relations`,
    followingAndFollowers: 'Suivi et abonnés',
    followers: (n) => `${n} abonnés`,
    connectedOn: (date) => `En relation depuis le ${date}`,
    profileViewers: 'Vues du profil',
    postImpressions: 'Impressions du post',
    activity: 'Activité',
    editIntro: 'Modifier l’intro',
    connect: 'Se connecter',
    message: 'Message',
  },
  de: {
    locale: 'de-DE',
    network: 'Ihr Netzwerk',
    manageNetwork: 'Mein Netzwerk verwalten',
    connectionsTitle: 'Kontakte',
    connections: (n) => `${n} Kontakte`,
    manyConnections: '500+ Kontakte',
    showConnections: (n) => `${n} Kontakte anzeigen`,
    followingAndFollowers: 'Folge ich und Follower:innen',
    followers: (n) => `${n} Follower:innen`,
    connectedOn: (date) => `Vernetzt am ${date}`,
    profileViewers: 'Profilbesucher:innen',
    postImpressions: 'Beitrags-Impressions',
    activity: 'Aktivitäten',
    editIntro: 'Intro bearbeiten',
    connect: 'Vernetzen',
    message: 'Nachricht',
  },
  es: {
    locale: 'es-MX',
    network: 'Mi red',
    manageNetwork: 'Gestionar mi red',
    connectionsTitle: 'Contactos',
    connections: (n) => `${n} contactos`,
    manyConnections: 'Más de 500 contactos',
    showConnections: (n) => `Mostrar ${n} contactos`,
    followingAndFollowers: 'Siguiendo y seguidores',
    followers: (n) => `${n} seguidores`,
    connectedOn: (date) => `Conectado el ${date}`,
    profileViewers: 'Visualizaciones del perfil',
    postImpressions: 'Impresiones de la publicación',
    activity: 'Actividad',
    editIntro: 'Editar presentación',
    connect: 'Conectar',
    message: 'Enviar mensaje',
  },
  pt: {
    locale: 'pt-BR',
    network: 'Minha rede',
    manageNetwork: 'Gerenciar minha rede',
    connectionsTitle: 'Conexões',
    connections: (n) => `${n} conexões`,
    manyConnections: '500+ conexões',
    showConnections: (n) => `Exibir ${n} conexões`,
    followingAndFollowers: 'Seguindo e seguidores',
    followers: (n) => `${n} seguidores`,
    connectedOn: (date) => `Conectado em ${date}`,
    profileViewers: 'Visualizações do perfil',
    postImpressions: 'Impressões da publicação',
    activity: 'Atividades',
    editIntro: 'Editar introdução',
    connect: 'Conectar',
    message: 'Enviar mensagem',
  },
  ja: {
    locale: 'ja-JP',
    network: 'マイネットワーク',
    manageNetwork: 'ネットワークを管理',
    connectionsTitle: 'つながり',
    connections: (n) => `つながり: ${n}人`,
    manyConnections: 'つながり: 500人以上',
    showConnections: (n) => `つながり${n}人を表示`,
    followingAndFollowers: 'フォロー中とフォロワー',
    followers: (n) => `フォロワー${n}人`,
    connectedOn: (date) => `${date}につながりました`,
    profileViewers: 'プロフィールの閲覧者',
    postImpressions: '投稿のインプレッション',
    activity: 'アクティビティ',
    editIntro: '自己紹介を編集',
    connect: 'つながる',
    message: 'メッセージ',
  },
};

/** What pages in a language say, and how they write numbers and days. */
export interface Speech extends Wording {
  lang: Language;
  number(value: number): string;
  /** @param day - `YYYY-MM-DD` */
  date(day: string): string;
}

export function speechOf(lang: Language): Speech {
  const wording = WORDINGS[lang];
  const dates = new Intl.DateTimeFormat(wording.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(wording.locale);
  return {
    ...wording,
    lang,
    number: (value) => numbers.format(value),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
}
