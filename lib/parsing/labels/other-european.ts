import type { LanguageLabels } from './entry';

export const fi: LanguageLabels = {
  metrics: {
    connections: {
      believed: 'kontaktia|kontaktit|kontakti|verkostoa|verkosto|yhteyttä|yhteydet|yhteys',
    },
    followers: { believed: 'seuraajaa|seuraajat|seuraaja|seuraajia' },
    following: { believed: 'seurattavaa|seurattavat|seurataan|seuraat' },
    profileViewers: {
      believed:
        'profiilin katselukertaa|profiilin katselukerrat|profiilin katselijat|profiilin katsojaa|profiilin katsojat',
    },
    searchAppearances: {
      believed:
        'hakuesiintymää|hakuesiintymät|hakutuloksissa|esiintymistä hauissa|hakunäyttökertaa',
    },
    postImpressions: {
      believed:
        'julkaisun näyttökertaa|julkaisun näyttökerrat|julkaisujen näyttökerrat|näyttökertaa|näyttökerrat|näyttökerta',
    },
    invitationsSent: { believed: 'ihmiset|henkilöt|lähetetyt|lähetettyä kutsua' },
    invitationsReceived: { believed: 'kohdistettu|vastaanotetut|kutsua|kutsut|kutsu' },
    reactions: { believed: 'reaktiota|reaktiot|reaktio' },
    comments: { believed: 'kommenttia|kommentit|kommentti' },
    reposts: { believed: 'uudelleenjulkaisua|uudelleenjulkaisut|uudelleenjulkaisu|jakoa|jako' },
  },
  frame: 'näytä|katso|kaikki|yhteensä|omat|sinulla on|hallitse',
  decoys:
    'yhteistä|yhteinen|yhteiset|uutta|uusi|uudet|saatua|saadut|menetettyä|muuta|muut|pelasi|ratkaisi|ryhm*|sivu*',
};

export const hu: LanguageLabels = {
  metrics: {
    connections: { believed: 'kapcsolat|kapcsolatok|kapcsolata|ismerős|ismerősök' },
    followers: { believed: 'követő|követők|követője' },
    following: { believed: 'követett|követettek|követés|követve' },
    profileViewers: {
      believed:
        'profilmegtekintés|profilmegtekintések|profilmegtekintő|profilmegtekintők|profil megtekintése|profillátogatók',
    },
    searchAppearances: {
      believed: 'keresési megjelenés|keresési megjelenések|megjelenés a keresésekben',
    },
    postImpressions: {
      believed:
        'bejegyzés megjelenései|bejegyzésmegjelenés|bejegyzésmegjelenések|megjelenítés|megjelenítések|megjelenés|megjelenések',
    },
    invitationsSent: { believed: 'személyek|elküldött|elküldve|elküldött meghívók' },
    invitationsReceived: { believed: 'fogadott|beérkezett|meghívók|meghívó|meghívás' },
    reactions: { believed: 'reakció|reakciók' },
    comments: { believed: 'hozzászólás|hozzászólások|megjegyzés|megjegyzések' },
    reposts: { believed: 'újraposztolás|újraközzététel|megosztás|megosztások' },
  },
  frame: 'megtekintése|megjelenítése|megtekintés|összes|összesen|az|a|saját|kezelése|fő',
  decoys: 'közös|új|szerzett|elvesztett|más|további|többi|játszott|megfejtette|csoport*|oldal',
};

export const el: LanguageLabels = {
  metrics: {
    connections: { believed: 'επαφές|επαφή|επαφών|συνδέσεις|συνδέσεων|σύνδεση' },
    followers: { believed: 'ακόλουθοι|ακόλουθος|ακολούθων|ακόλουθους' },
    following: { believed: 'ακολουθείτε|ακολουθώ|ακολουθούμενοι' },
    profileViewers: {
      believed:
        'προβολές προφίλ|προβολή προφίλ|επισκέπτες προφίλ|προβολές του προφίλ|είδαν το προφίλ σας',
    },
    searchAppearances: {
      believed:
        'εμφανίσεις σε αναζητήσεις|εμφανίσεις αναζήτησης|εμφανίσεις στην αναζήτηση|εμφάνιση σε αναζητήσεις',
    },
    postImpressions: {
      believed:
        'εμφανίσεις δημοσίευσης|εμφανίσεις δημοσιεύσεων|προβολές δημοσίευσης|εμφανίσεις|εμφάνιση',
    },
    invitationsSent: { believed: 'άτομα|απεσταλμένες|απεσταλμένες προσκλήσεις' },
    invitationsReceived: { believed: 'ληφθείσες|προσκλήσεις|πρόσκληση' },
    reactions: { believed: 'αντιδράσεις|αντίδραση' },
    comments: { believed: 'σχόλια|σχόλιο' },
    reposts: { believed: 'αναδημοσιεύσεις|αναδημοσίευση|κοινοποιήσεις|κοινοποίηση' },
  },
  frame: 'δείτε|προβολή|εμφάνιση όλων|όλες|όλοι|όλων|σύνολο|συνολικά|σας|μου|διαχείριση|οι|των|τις',
  decoys:
    'κοινές|κοινοί|κοινή|αμοιβαί*|νέοι|νέες|νέα|νέος|αποκτήθηκαν|χάθηκαν|άλλες|άλλοι|έπαιξαν|έλυσαν|ομάδ*|σελίδα',
};
