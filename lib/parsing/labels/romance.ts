import type { LanguageLabels } from './entry';

export const fr: LanguageLabels = {
  metrics: {
    connections: { seen: 'relations', believed: 'relation' },
    followers: { snippet: 'abonnés|abonné', believed: 'abonné(e)s|abonnée|abonnées' },
    following: { believed: 'suivi|suivis|suivies|abonnements|personnes que vous suivez' },
    profileViewers: {
      believed:
        'vues de votre profil|vues du profil|vue du profil|vues de profil|visites du profil|spectateurs du profil|visiteurs de votre profil|visiteurs du profil|personnes ont consulté votre profil|qui a consulté votre profil',
    },
    searchAppearances: {
      believed:
        'apparitions dans les résultats de recherche|apparitions dans des recherches|apparitions dans les recherches|apparition dans les résultats de recherche|résultats de recherche',
    },
    postImpressions: {
      believed:
        'impressions de posts|impressions des posts|impressions de vos posts|impressions de publications|impressions de votre post|impressions du post|impressions|impression',
    },
    invitationsSent: { believed: 'personnes|envoyées|invitations envoyées' },
    invitationsReceived: {
      believed: 'pertinentes|reçues|invitations reçues|invitations|invitation',
    },
    reactions: { believed: 'réactions|réaction' },
    comments: { believed: 'commentaires|commentaire' },
    reposts: { believed: 'republications|republication|partages|partage' },
  },
  frame:
    'afficher|voir|vous avez|toutes|tous|les|la|le|vos|votre|mes|total|au|de|d|des|gérer|sur|nombre',
  decoys:
    'en commun|commun|communes|résolu|joué|nouveau|nouveaux|nouvelles|nouvelle|gagnés|obtenus|perdus|autres|autre|groupe*|page|suivent',
};

export const es: LanguageLabels = {
  metrics: {
    connections: { snippet: 'contactos', believed: 'contacto' },
    followers: { snippet: 'seguidores', believed: 'seguidor|seguidora|seguidoras' },
    following: { believed: 'siguiendo|seguidos|personas que sigues' },
    profileViewers: {
      believed:
        'visualizaciones del perfil|espectadores del perfil|visualizaciones de tu perfil|visitas al perfil|visitantes del perfil|quién ha visto tu perfil|personas han visto tu perfil|visualización del perfil',
    },
    searchAppearances: {
      believed:
        'apariciones en búsquedas|apariciones en los resultados de búsqueda|apariciones en resultados de búsqueda|aparición en búsquedas',
    },
    postImpressions: {
      believed:
        'impresiones de las publicaciones|impresiones de publicaciones|impresiones de la publicación|impresiones de tu publicación|impresiones de tus publicaciones|impresiones|impresión',
    },
    invitationsSent: { believed: 'personas|enviadas|invitaciones enviadas' },
    invitationsReceived: {
      believed: 'destacadas|relevantes|recibidas|invitaciones recibidas|invitaciones|invitación',
    },
    reactions: { believed: 'reacciones|reacción|recomendaciones de la publicación' },
    comments: { believed: 'comentarios|comentario' },
    reposts: {
      believed:
        'veces compartido|vez compartido|veces que se ha compartido|compartidos|republicaciones|republicación',
    },
  },
  frame: 'ver|mostrar|todos|todas|los|las|el|la|tus|tu|mis|total|totales|de|gestionar|tienes|en',
  decoys:
    'en común|común|nuevo|nuevos|nuevas|nueva|conseguidos|ganados|obtenidos|perdidos|otros|otras|jugado|resuelto|grupo*|página|siguen',
};

export const pt: LanguageLabels = {
  metrics: {
    connections: { transcribed: 'conexões', believed: 'conexão|ligações|ligação' },
    followers: { transcribed: 'seguidores', believed: 'seguidor|seguidora|seguidoras' },
    following: { believed: 'seguindo|a seguir' },
    profileViewers: {
      believed:
        'visualizações do perfil|visualizadores do perfil|visualizações de perfil|visualização do perfil|visitantes do perfil|quem viu seu perfil|pessoas viram seu perfil|quem viu o seu perfil',
    },
    searchAppearances: {
      believed:
        'ocorrências em resultados de pesquisa|ocorrências em pesquisas|aparições em pesquisas|aparições nos resultados da pesquisa|resultados de pesquisa|ocorrências em pesquisa',
    },
    postImpressions: {
      transcribed: 'impressões',
      believed:
        'impressões da publicação|impressões de publicações|impressões das publicações|impressões do seu post|impressão',
    },
    invitationsSent: { believed: 'pessoas|enviados|convites enviados' },
    invitationsReceived: {
      believed: 'relevantes|destaques|recebidos|convites recebidos|convites|convite',
    },
    reactions: { believed: 'reações|reação' },
    comments: { believed: 'comentários|comentário' },
    reposts: {
      believed: 'compartilhamentos|compartilhamento|republicações|republicação|partilhas|partilha',
    },
  },
  frame:
    'ver|exibir|mostrar|você tem|todos|todas|os|as|o|a|suas|seus|sua|seu|minhas|total|totais|de|gerenciar|na|em',
  decoys:
    'em comum|comum|novo|novos|novas|nova|obtidos|ganhos|conquistados|perdidos|outros|outras|jogaram|resolveram|grupo*|página|seguem|na rede',
};

export const it: LanguageLabels = {
  metrics: {
    connections: { snippet: 'collegamenti', believed: 'collegamento' },
    followers: { snippet: 'follower' },
    following: { believed: 'seguiti|seguite|persone seguite|che segui' },
    profileViewers: {
      believed:
        'visualizzazioni del profilo|visualizzazione del profilo|visitatori del profilo|chi ha visitato il tuo profilo|persone hanno visitato il tuo profilo|visite al profilo',
    },
    searchAppearances: {
      believed:
        'comparse nei risultati di ricerca|comparse nelle ricerche|presenze nei risultati di ricerca|apparizioni nelle ricerche',
    },
    postImpressions: {
      believed:
        'impressioni dei post|impressioni del post|impression del post|impression dei post|visualizzazioni del post|visualizzazioni dei post|impressioni|impressione',
    },
    invitationsSent: { believed: 'persone|inviati|inviti inviati' },
    invitationsReceived: { believed: 'in evidenza|ricevuti|inviti ricevuti|inviti|invito' },
    reactions: { believed: 'reazioni|reazione' },
    comments: { believed: 'commenti|commento' },
    reposts: {
      believed:
        'diffusioni post|diffusione post|diffusioni|diffusione|condivisioni|condivisione|ripubblicazioni|ripubblicazione',
    },
  },
  frame:
    'hai|vedi|visualizza|mostra|tutti|tutte|i|gli|le|la|il|tuoi|tue|miei|totale|totali|di|gestisci|su',
  decoys:
    'in comune|comune|nuovo|nuovi|nuove|nuova|acquisiti|guadagnati|ottenuti|persi|altri|altre|giocato|risolto|grupp*|pagina|seguono',
};

export const ro: LanguageLabels = {
  metrics: {
    connections: { believed: 'conexiuni|conexiune|contacte|contact' },
    followers: { believed: 'urmăritori|urmăritor' },
    following: { believed: 'urmăriți|urmăresc|urmărești' },
    profileViewers: {
      believed:
        'vizualizări ale profilului|vizualizări de profil|vizualizări profil|vizitatori ai profilului|vizualizare a profilului|cine v-a vizualizat profilul',
    },
    searchAppearances: {
      believed: 'apariții în căutări|apariții în rezultatele căutării|apariție în căutări',
    },
    postImpressions: {
      believed: 'afișări ale postărilor|afișări ale postării|afișări|afișare|impresii',
    },
    invitationsSent: { believed: 'persoane|trimise|invitații trimise' },
    invitationsReceived: { believed: 'relevante|primite|invitații primite|invitații|invitație' },
    reactions: { believed: 'reacții|reacție|aprecieri' },
    comments: { believed: 'comentarii|comentariu' },
    reposts: { believed: 'distribuiri|distribuire|republicări|republicare' },
  },
  frame:
    'vezi|vedeți|aveți|vizualizați|afișați|toate|toți|număr|numărul|total|de|dvs|tale|mele|gestionați|pe',
  decoys:
    'în comun|comune|comun|nou|noi|câștigați|obținuți|pierduți|alte|alți|jucat|rezolvat|grup*|pagină',
};
