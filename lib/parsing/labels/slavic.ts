import type { LanguageLabels } from './entry';

export const pl: LanguageLabels = {
  metrics: {
    connections: { believed: 'kontakty|kontaktów|kontakt|kontaktami' },
    followers: { believed: 'obserwujący|obserwujących|obserwujące|obserwująca|obserwujący(ch)' },
    following: { believed: 'obserwowani|obserwowanych|obserwujesz|obserwowane' },
    profileViewers: {
      believed:
        'wyświetlenia profilu|wyświetleń profilu|wyświetlenie profilu|odwiedzający profil|odwiedzających profil|kto oglądał twój profil|osób obejrzało twój profil',
    },
    searchAppearances: {
      believed:
        'wystąpienia w wynikach wyszukiwania|wystąpień w wynikach wyszukiwania|wyświetlenia w wynikach wyszukiwania|wyświetleń w wynikach wyszukiwania',
    },
    postImpressions: {
      believed:
        'wyświetlenia publikacji|wyświetleń publikacji|wyświetlenia posta|wyświetleń posta|wyświetlenia|wyświetleń|wyświetlenie',
    },
    invitationsSent: { believed: 'osoby|wysłane|wysłane zaproszenia' },
    invitationsReceived: {
      believed: 'istotne|otrzymane|otrzymane zaproszenia|zaproszenia|zaproszeń|zaproszenie',
    },
    reactions: { believed: 'reakcje|reakcji|reakcja' },
    comments: { believed: 'komentarze|komentarzy|komentarz' },
    reposts: { believed: 'udostępnienia|udostępnień|udostępnienie' },
  },
  frame:
    'masz|zobacz|pokaż|wyświetl|wszystkie|wszystkich|łącznie|łączna|razem|liczba|twoje|moje|zarządzaj|do',
  decoys:
    'wspólne|wspólnych|wspólny|nowi|nowych|nowe|nowy|pozyskani|pozyskanych|zdobytych|straconych|inne|innych|zagrało|rozwiązało|grup*|strona',
};

export const cs: LanguageLabels = {
  metrics: {
    connections: { believed: 'spojení|kontakty|kontaktů|kontakt' },
    followers: { believed: 'sledující|sledujících|sledujícího' },
    following: { believed: 'sleduji|sledujete|sledovaní|sledovaných' },
    profileViewers: {
      believed:
        'zobrazení profilu|návštěvníci profilu|návštěvníků profilu|kdo si zobrazil váš profil',
    },
    searchAppearances: {
      believed:
        'zobrazení ve vyhledávání|zobrazení ve výsledcích hledání|výskyty ve vyhledávání|výskytů ve vyhledávání',
    },
    postImpressions: {
      believed: 'zobrazení příspěvku|zobrazení příspěvků|zobrazení|imprese|impresí',
    },
    invitationsSent: { believed: 'lidé|odeslané|odeslané pozvánky' },
    invitationsReceived: {
      believed: 'relevantní|přijaté|přijaté pozvánky|pozvánky|pozvánek|pozvánka',
    },
    reactions: { believed: 'reakce|reakcí' },
    comments: { believed: 'komentáře|komentářů|komentář' },
    reposts: { believed: 'sdílení|opětovná sdílení|přesdílení' },
  },
  frame: 'zobrazit|ukázat|všechna|všechny|všech|celkem|celkový|počet|vaše|moje|spravovat',
  decoys:
    'společn*|vzájemn*|nový|nové|noví|nových|získaní|získaných|ztracených|další|ostatní|hrálo|vyřešilo|skupin*|stránka',
};

export const ru: LanguageLabels = {
  metrics: {
    connections: { snippet: 'контакты', believed: 'контактов|контакта|контакт' },
    followers: {
      believed:
        'отслеживающие|отслеживающих|отслеживающий|подписчики|подписчиков|подписчика|подписчик',
    },
    following: {
      believed: 'отслеживаемые|отслеживаемых|подписки|подписок|вы отслеживаете|отслеживаю',
    },
    profileViewers: {
      believed:
        'просмотры профиля|просмотров профиля|просмотра профиля|просмотр профиля|просмотревших профиль|просмотревшие профиль|посетители профиля|посетителей профиля|кто просматривал ваш профиль',
    },
    searchAppearances: {
      believed:
        'появления в результатах поиска|появлений в результатах поиска|появления в поиске|появлений в поиске',
    },
    postImpressions: {
      believed:
        'показы публикаций|показов публикаций|показы публикации|показов публикации|показы|показов|показа|показ',
    },
    invitationsSent: { believed: 'люди|отправленные|отправленные приглашения' },
    invitationsReceived: {
      believed: 'важные|полученные|полученные приглашения|приглашения|приглашений|приглашение',
    },
    reactions: { believed: 'реакции|реакций|реакция' },
    comments: { believed: 'комментарии|комментариев|комментария|комментарий' },
    reposts: { believed: 'репосты|репостов|репоста|репост|перепубликаций' },
  },
  frame:
    'у вас|участников|участника|участник|посмотреть|показать|просмотреть|все|всего|итого|ваши|мои|управление|число|количество',
  decoys:
    'общих|общие|общий|взаимн*|новые|новых|новый|полученных|приобретенных|потерянных|другие|других|сыграли|решили|групп*|страниц*',
};

export const uk: LanguageLabels = {
  metrics: {
    connections: { believed: 'контакти|контактів|контакту|контакт' },
    followers: {
      believed:
        'відстежують|відстежувачі|відстежувачів|підписники|підписників|підписника|підписник|читачі|читачів',
    },
    following: { believed: 'відстежувані|відстежуваних|ви відстежуєте|підписки|підписок' },
    profileViewers: {
      believed:
        'перегляди профілю|переглядів профілю|перегляд профілю|відвідувачі профілю|відвідувачів профілю|хто переглядав ваш профіль',
    },
    searchAppearances: {
      believed: 'появи в результатах пошуку|появ у результатах пошуку|появи в пошуку|появ у пошуку',
    },
    postImpressions: {
      believed: 'покази дописів|показів дописів|покази допису|показів допису|покази|показів|показ',
    },
    invitationsSent: { believed: 'люди|надіслані|надіслані запрошення' },
    invitationsReceived: { believed: 'важливі|отримані|отримані запрошення|запрошення|запрошень' },
    reactions: { believed: 'реакції|реакцій|реакція' },
    comments: { believed: 'коментарі|коментарів|коментар' },
    reposts: { believed: 'репости|репостів|репост|поширення|поширень' },
  },
  frame: 'переглянути|показати|усі|всі|усього|всього|разом|ваші|мої|керувати|кількість',
  decoys:
    'спільних|спільні|взаємн*|нові|нових|новий|здобутих|втрачених|інші|інших|зіграли|розв’язали|груп*|сторінк*',
};
