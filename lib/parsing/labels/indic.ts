import type { LanguageLabels } from './entry';

export const hi: LanguageLabels = {
  metrics: {
    connections: { believed: 'कनेक्शन|कनेक्शन्स|कनेक्शनों' },
    followers: { believed: 'फ़ॉलोअर|फ़ॉलोअर्स|फॉलोअर|फॉलोअर्स|फ़ॉलोवर|फ़ॉलोवर्स|फॉलोवर्स' },
    following: { believed: 'फ़ॉलो कर रहे हैं|फ़ॉलोइंग|फॉलोइंग' },
    profileViewers: {
      believed: 'प्रोफ़ाइल देखने वाले|प्रोफाइल देखने वाले|प्रोफ़ाइल व्यूअर|प्रोफ़ाइल व्यूअर्स|प्रोफ़ाइल व्यू|प्रोफ़ाइल व्यूज़',
    },
    searchAppearances: { believed: 'सर्च में दिखना|सर्च अपियरेंस|खोज में उपस्थिति|सर्च में उपस्थिति' },
    postImpressions: { believed: 'पोस्ट इंप्रेशन|पोस्ट इम्प्रेशन|इंप्रेशन|इम्प्रेशन' },
    invitationsSent: { believed: 'लोग|भेजे गए|भेजे गए आमंत्रण' },
    invitationsReceived: { believed: 'प्राप्त|प्राप्त आमंत्रण|आमंत्रण|निमंत्रण' },
    reactions: { believed: 'प्रतिक्रियाएँ|प्रतिक्रियाएं|प्रतिक्रिया|रिएक्शन' },
    comments: { believed: 'टिप्पणियाँ|टिप्पणियां|टिप्पणी|कमेंट|कमेंट्स' },
    reposts: { believed: 'रीपोस्ट|रिपोस्ट|शेयर' },
  },
  frame: 'देखें|दिखाएँ|दिखाएं|सभी|कुल|आपके|मेरे|के|की|का|प्रबंधित करें',
  decoys: 'साझा|आपसी|म्यूचुअल|समान|नए|नया|नये|प्राप्त हुए|खोए|अन्य|खेला|हल|समूह|पेज',
};

export const mr: LanguageLabels = {
  metrics: {
    connections: { believed: 'कनेक्शन|कनेक्शन्स|संपर्क' },
    followers: { believed: 'फॉलोअर|फॉलोअर्स|फॉलोवर्स|अनुयायी' },
    following: { believed: 'फॉलो करत आहात|फॉलोइंग' },
    profileViewers: { believed: 'प्रोफाइल पाहणारे|प्रोफाइल दर्शक|प्रोफाइल व्ह्यूज' },
    searchAppearances: { believed: 'शोधातील उपस्थिती|शोध उपस्थिती|सर्चमध्ये दिसणे' },
    postImpressions: { believed: 'पोस्ट इंप्रेशन|पोस्ट इंप्रेशन्स|इंप्रेशन|इंप्रेशन्स' },
    invitationsSent: { believed: 'लोक|पाठवलेली|पाठवलेली आमंत्रणे' },
    invitationsReceived: { believed: 'प्राप्त|मिळालेली आमंत्रणे|आमंत्रणे|आमंत्रण' },
    reactions: { believed: 'प्रतिक्रिया' },
    comments: { believed: 'टिप्पण्या|टिप्पणी|कमेंट|कमेंट्स' },
    reposts: { believed: 'रीपोस्ट|पुन्हा पोस्ट|शेअर' },
  },
  frame: 'पहा|दाखवा|सर्व|एकूण|तुमचे|माझे|व्यवस्थापित करा',
  decoys: 'सामाईक|परस्पर|समान|नवीन|नवे|मिळवलेले|गमावलेले|इतर|खेळले|सोडवले|गट|पेज',
};

export const bn: LanguageLabels = {
  metrics: {
    connections: { believed: 'কানেকশন|কানেকশন্স|সংযোগ' },
    followers: { believed: 'ফলোয়ার|ফলোয়ার্স|অনুসরণকারী|অনুগামী' },
    following: { believed: 'ফলো করছেন|ফলোয়িং|অনুসরণ করছেন' },
    profileViewers: { believed: 'প্রোফাইল দর্শক|প্রোফাইল ভিউয়ার|প্রোফাইল ভিউ' },
    searchAppearances: { believed: 'সার্চে উপস্থিতি|অনুসন্ধানে উপস্থিতি|সার্চ অ্যাপিয়ারেন্স' },
    postImpressions: { believed: 'পোস্ট ইমপ্রেশন|পোস্টের ইমপ্রেশন|ইমপ্রেশন' },
    invitationsSent: { believed: 'লোকজন|পাঠানো|পাঠানো আমন্ত্রণ' },
    invitationsReceived: { believed: 'প্রাপ্ত|প্রাপ্ত আমন্ত্রণ|আমন্ত্রণ' },
    reactions: { believed: 'প্রতিক্রিয়া|রিঅ্যাকশন' },
    comments: { believed: 'মন্তব্য|কমেন্ট' },
    reposts: { believed: 'রিপোস্ট|শেয়ার' },
  },
  frame: 'দেখুন|দেখান|সব|সমস্ত|মোট|আপনার|আমার|টি|জন|পরিচালনা করুন',
  decoys: 'পারস্পরিক|সাধারণ|মিউচুয়াল|নতুন|অর্জিত|হারানো|অন্যান্য|অন্য|খেলেছেন|সমাধান|গ্রুপ|পেজ',
};

export const pa: LanguageLabels = {
  metrics: {
    connections: { believed: 'ਕਨੈਕਸ਼ਨ|ਕਨੈਕਸ਼ਨਾਂ' },
    followers: { believed: 'ਫਾਲੋਅਰ|ਫਾਲੋਅਰਜ਼|ਫਾਲੋਅਰਸ|ਫ਼ਾਲੋਅਰ' },
    following: { believed: 'ਫਾਲੋ ਕਰ ਰਹੇ|ਫਾਲੋਇੰਗ' },
    profileViewers: { believed: 'ਪ੍ਰੋਫਾਈਲ ਦੇਖਣ ਵਾਲੇ|ਪ੍ਰੋਫਾਈਲ ਦਰਸ਼ਕ|ਪ੍ਰੋਫਾਈਲ ਵਿਊ' },
    searchAppearances: { believed: 'ਖੋਜ ਵਿੱਚ ਦਿੱਖ|ਖੋਜ ਦਿੱਖ' },
    postImpressions: { believed: 'ਪੋਸਟ ਇੰਪ੍ਰੈਸ਼ਨ|ਇੰਪ੍ਰੈਸ਼ਨ' },
    invitationsSent: { believed: 'ਲੋਕ|ਭੇਜੇ ਗਏ|ਭੇਜੇ ਗਏ ਸੱਦੇ' },
    invitationsReceived: { believed: 'ਪ੍ਰਾਪਤ|ਪ੍ਰਾਪਤ ਸੱਦੇ|ਸੱਦੇ|ਸੱਦਾ' },
    reactions: { believed: 'ਪ੍ਰਤੀਕਿਰਿਆਵਾਂ|ਪ੍ਰਤੀਕਿਰਿਆ' },
    comments: { believed: 'ਟਿੱਪਣੀਆਂ|ਟਿੱਪਣੀ' },
    reposts: { believed: 'ਰੀਪੋਸਟ|ਸਾਂਝਾ ਕੀਤਾ' },
  },
  frame: 'ਵੇਖੋ|ਦੇਖੋ|ਦਿਖਾਓ|ਸਾਰੇ|ਸਭ|ਕੁੱਲ|ਤੁਹਾਡੇ|ਮੇਰੇ|ਪ੍ਰਬੰਧਿਤ ਕਰੋ',
  decoys: 'ਆਪਸੀ|ਸਾਂਝੇ|ਨਵੇਂ|ਨਵਾਂ|ਹਾਸਲ|ਗੁਆਏ|ਹੋਰ|ਖੇਡੇ|ਹੱਲ|ਗਰੁੱਪ|ਪੇਜ',
};

export const te: LanguageLabels = {
  metrics: {
    connections: { believed: 'కనెక్షన్లు|కనెక్షన్|కనెక్షన్ల' },
    followers: { believed: 'ఫాలోవర్లు|ఫాలోవర్|ఫాలోయర్లు|ఫాలోయర్|అనుచరులు' },
    following: { believed: 'ఫాలో అవుతున్నారు|ఫాలోయింగ్|అనుసరిస్తున్నారు' },
    profileViewers: { believed: 'ప్రొఫైల్ వీక్షకులు|ప్రొఫైల్ వీక్షణలు|ప్రొఫైల్ చూసినవారు' },
    searchAppearances: { believed: 'శోధనలో కనిపించినవి|శోధన ప్రదర్శనలు|శోధనలో కనిపించడం' },
    postImpressions: { believed: 'పోస్ట్ ఇంప్రెషన్లు|పోస్ట్ ఇంప్రెషన్స్|ఇంప్రెషన్లు|ఇంప్రెషన్స్' },
    invitationsSent: { believed: 'వ్యక్తులు|పంపినవి|పంపిన ఆహ్వానాలు' },
    invitationsReceived: { believed: 'అందుకున్నవి|అందుకున్న ఆహ్వానాలు|ఆహ్వానాలు|ఆహ్వానం' },
    reactions: { believed: 'ప్రతిస్పందనలు|ప్రతిస్పందన|రియాక్షన్లు|రియాక్షన్' },
    comments: { believed: 'వ్యాఖ్యలు|వ్యాఖ్య|కామెంట్లు|కామెంట్' },
    reposts: { believed: 'రీపోస్ట్లు|రీపోస్ట్|షేర్లు' },
  },
  frame: 'చూడండి|చూపించు|అన్ని|అన్నీ|మొత్తం|మీ|నా|మంది|నిర్వహించండి',
  decoys: 'పరస్పర|ఉమ్మడి|కొత్త|పొందిన|కోల్పోయిన|ఇతర|ఆడారు|పరిష్కరించారు|సమూహం|గ్రూప్*|పేజీ',
};
