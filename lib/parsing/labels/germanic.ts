import type { LanguageLabels } from './entry';

export const en: LanguageLabels = {
  metrics: {
    connections: { seen: 'connection|connections' },
    followers: { seen: 'follower|followers' },
    following: { believed: 'following' },
    profileViewers: {
      seen: 'profile viewers|profile viewer|profile views|profile view|who viewed your profile|who’s viewed your profile|people viewed your profile',
    },
    searchAppearances: {
      seen: 'search appearances|search appearance',
      transcribed: 'all appearances',
    },
    postImpressions: {
      seen: 'post impressions|post impression|impressions of your post|impressions|impression',
    },
    invitationsSent: {
      transcribed: 'people|sent',
      believed: 'sent invitations|invitations sent|invitation sent',
    },
    invitationsReceived: {
      transcribed: 'focused',
      believed: 'received|invitations received|received invitations|invitations|invitation',
    },
    reactions: { seen: 'reactions|reaction', believed: 'likes|like' },
    comments: { seen: 'comments|comment', believed: 'comments on|comment on' },
    reposts: { seen: 'reposts|repost', believed: 'reposts of|repost of|shares|share' },
  },
  frame: 'see|show|view|manage|all|my|your|you|have|total|the|in|on|post|people|number of|’s|of',
  decoys:
    'mutual|shared|common|new|gained|lost|net|played|solved|other|others|page|follow|unfollowed|from this post|group*|per|average|suggested|pending connection*',
};

export const de: LanguageLabels = {
  metrics: {
    connections: { snippet: 'kontakte', believed: 'kontakt|kontakten' },
    followers: {
      transcribed: 'follower:innen|follower*innen',
      snippet: 'follower',
      believed: 'follower:in|followern|follower/-innen',
    },
    following: { believed: 'folge ich|ich folge|gefolgt' },
    profileViewers: {
      believed:
        'profilbesucher|profilbesucher:innen|profilbesuche|profilansichten|profilaufrufe|wer hat ihr profil besucht|besucher ihres profils',
    },
    searchAppearances: {
      believed:
        'suchergebnisse|erscheinen in suchergebnissen|auftritte in suchergebnissen|sucherscheinungen|suchauftritte',
    },
    postImpressions: {
      transcribed: 'impressions',
      believed:
        'beitragsimpressionen|beitragsimpressions|impressionen|beitrags-impressions|impressions von beiträgen|impressions ihrer beiträge|impressions ihres beitrags|impression',
    },
    invitationsSent: { believed: 'personen|gesendet|gesendete einladungen' },
    invitationsReceived: {
      believed: 'relevant|empfangen|erhalten|erhaltene einladungen|einladungen|einladung',
    },
    reactions: { believed: 'reaktionen|reaktion' },
    comments: { believed: 'kommentare|kommentar' },
    reposts: { believed: 'reposts|repost|direkt geteilte beiträge|mal geteilt' },
  },
  frame:
    'alle|anzeigen|ansehen|gesamt|insgesamt|sie haben|ihre|ihr|meine|mein|verwalten|zeigen|zu|die|der|für|beitrag|gesamtzahl',
  decoys:
    'gemeinsam*|neu|neue*|gewonnen*|verloren*|andere*|weitere*|gespielt|gelöst|gruppe*|seite|durchschnitt*',
};

export const nl: LanguageLabels = {
  metrics: {
    connections: { snippet: 'connecties', believed: 'connectie' },
    followers: { snippet: 'volgers', believed: 'volger' },
    following: { believed: 'volgend|gevolgd|u volgt|je volgt' },
    profileViewers: {
      believed:
        'profielbezoekers|profielweergaven|weergaven van je profiel|wie uw profiel heeft bekeken|profielkijkers',
    },
    searchAppearances: { believed: 'zoekvermeldingen|weergaven in zoekresultaten|zoekweergaven' },
    postImpressions: {
      believed:
        'bijdrageweergaven|weergaven van bijdragen|weergaven van bijdrage|impressies|impressie|weergaven',
    },
    invitationsSent: { believed: 'personen|mensen|verzonden' },
    invitationsReceived: { believed: 'relevant|ontvangen|uitnodigingen|uitnodiging' },
    reactions: { believed: 'reacties|reactie' },
    comments: { believed: 'commentaren|commentaar|opmerkingen|opmerking' },
    reposts: { believed: 'reposts|repost|keer gedeeld|gedeelde bijdragen' },
  },
  frame:
    'alle|u hebt|u heeft|je hebt|bekijk|bekijken|toon|tonen|weergeven|totaal|uw|je|mijn|beheren|het|de|aantal',
  decoys:
    'gemeenschappelijk*|gedeelde connecties|nieuw|nieuwe|gewonnen|verloren|andere|gespeeld|opgelost|groep*|pagina',
};

export const sv: LanguageLabels = {
  metrics: {
    connections: { believed: 'kontakter|kontakt|kontakterna' },
    followers: { believed: 'följare' },
    following: { believed: 'följer' },
    profileViewers: {
      believed:
        'profilvisningar|profilvisning|profilbesökare|som tittat på din profil|personer som har tittat på din profil',
    },
    searchAppearances: { believed: 'sökträffar|sökvisningar|visningar i sökresultat' },
    postImpressions: { believed: 'inläggsvisningar|visningar av inlägg|visningar|exponeringar' },
    invitationsSent: { believed: 'personer|skickade|skickade inbjudningar' },
    invitationsReceived: { believed: 'relevanta|mottagna|inbjudningar|inbjudan' },
    reactions: { believed: 'reaktioner|reaktion' },
    comments: { believed: 'kommentarer|kommentar' },
    reposts: { believed: 'återpubliceringar|återpublicering|delningar|delning|reposts|repost' },
  },
  frame: 'visa|se|du har|alla|totalt|totala|dina|mina|hantera|antal|st',
  decoys: 'gemensam*|ömsesidig*|ny|nya|fått|förlorade|andra|spelat|löst|grupp*|sida',
};

export const da: LanguageLabels = {
  metrics: {
    connections: { snippet: 'forbindelser', believed: 'forbindelse|forbindelserne' },
    followers: { snippet: 'følgere', believed: 'følgerne' },
    following: { believed: 'du følger|følger du' },
    profileViewers: {
      believed:
        'profilvisninger|profilvisning|profilbesøgende|har set din profil|hvem har set din profil',
    },
    searchAppearances: {
      believed: 'søgeresultater|visninger i søgeresultater|fremkomster i søgninger',
    },
    postImpressions: { believed: 'opslagsvisninger|visninger af opslag|eksponeringer|visninger' },
    invitationsSent: { believed: 'personer|sendt|sendte|sendte invitationer' },
    invitationsReceived: { believed: 'relevante|modtaget|modtagne|invitationer|invitation' },
    reactions: { believed: 'reaktioner|reaktion' },
    comments: { believed: 'kommentarer|kommentar' },
    reposts: { believed: 'delinger|deling|genopslag|reposts|repost' },
  },
  frame: 'vis|se|du har|alle|i alt|samlet|dine|mine|administrer|antal',
  decoys: 'fælles|ny|nye|opnået|vundet|mistet|andre|spillet|løst|gruppe*|side',
};

export const no: LanguageLabels = {
  metrics: {
    connections: { believed: 'forbindelser|forbindelse|kontakter|kontakt' },
    followers: { believed: 'følgere' },
    following: { believed: 'følger|du følger|følger du' },
    profileViewers: {
      believed:
        'profilvisninger|profilvisning|profilbesøkende|har sett profilen din|hvem har sett profilen din',
    },
    searchAppearances: {
      believed: 'søkeresultater|treff i søk|visninger i søkeresultater|søkevisninger',
    },
    postImpressions: { believed: 'innleggsvisninger|visninger av innlegg|eksponeringer|visninger' },
    invitationsSent: { believed: 'personer|folk|sendt|sendte|sendte invitasjoner' },
    invitationsReceived: { believed: 'relevante|mottatt|mottatte|invitasjoner|invitasjon' },
    reactions: { believed: 'reaksjoner|reaksjon' },
    comments: { believed: 'kommentarer|kommentar' },
    reposts: { believed: 'delinger|deling|reposter|repost' },
  },
  frame: 'vis|se|du har|alle|totalt|samlet|dine|mine|administrer|antall',
  decoys: 'felles|ny|nye|oppnådd|vunnet|mistet|andre|spilt|løst|gruppe*|side',
};
