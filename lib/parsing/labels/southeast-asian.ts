import type { LanguageLabels } from './entry';

export const id: LanguageLabels = {
  metrics: {
    connections: { believed: 'koneksi' },
    followers: { believed: 'pengikut' },
    following: { believed: 'mengikuti|diikuti' },
    profileViewers: {
      believed:
        'penampil profil|pengunjung profil|tayangan profil|melihat profil anda|yang melihat profil anda',
    },
    searchAppearances: {
      believed:
        'kemunculan pencarian|kemunculan di pencarian|kemunculan di hasil pencarian|tampil di pencarian',
    },
    postImpressions: {
      believed:
        'impresi posting|impresi postingan|tayangan posting|tayangan postingan|impresi|tayangan',
    },
    invitationsSent: { believed: 'orang|terkirim|dikirim|undangan terkirim' },
    invitationsReceived: { believed: 'fokus|diterima|undangan diterima|undangan' },
    reactions: { believed: 'reaksi' },
    comments: { believed: 'komentar' },
    reposts: { believed: 'posting ulang|postingan ulang|dibagikan' },
  },
  frame: 'lihat|tampilkan|semua|total|anda|saya|kelola|jumlah|orang',
  decoys: 'bersama|sama|baru|diperoleh|didapat|hilang|lainnya|bermain|memecahkan|grup|halaman',
};

export const ms: LanguageLabels = {
  metrics: {
    connections: { believed: 'sambungan|kenalan' },
    followers: { believed: 'pengikut' },
    following: { believed: 'mengikuti|diikuti' },
    profileViewers: {
      believed: 'pelihat profil|pelawat profil|paparan profil|tontonan profil|melihat profil anda',
    },
    searchAppearances: { believed: 'kemunculan carian|kemunculan dalam carian|paparan carian' },
    postImpressions: {
      believed: 'tera siaran|impresi siaran|tanggapan siaran|tanggapan|impresi|tera',
    },
    invitationsSent: { believed: 'orang|dihantar|jemputan dihantar' },
    invitationsReceived: { believed: 'fokus|diterima|jemputan diterima|jemputan' },
    reactions: { believed: 'reaksi' },
    comments: { believed: 'komen' },
    reposts: { believed: 'siaran semula|kongsian' },
  },
  frame: 'lihat|papar|paparkan|tunjukkan|semua|jumlah|anda|saya|urus|orang',
  decoys: 'bersama|sama|baharu|baru|diperoleh|hilang|lain|bermain|menyelesaikan|kumpulan|halaman',
};

export const th: LanguageLabels = {
  metrics: {
    connections: { believed: 'คอนเนกชัน|คอนเน็กชัน|คอนเนคชั่น|คอนเนคชัน' },
    followers: { believed: 'ผู้ติดตาม' },
    following: { believed: 'กำลังติดตาม' },
    profileViewers: { believed: 'ผู้ดูโปรไฟล์|ผู้เข้าชมโปรไฟล์|ยอดดูโปรไฟล์|การดูโปรไฟล์|ดูโปรไฟล์ของคุณ' },
    searchAppearances: { believed: 'การปรากฏในการค้นหา|การปรากฏในผลการค้นหา|ปรากฏในการค้นหา' },
    postImpressions: { believed: 'การแสดงผลโพสต์|จำนวนการแสดงผลโพสต์|การแสดงผล|อิมเพรสชัน' },
    invitationsSent: { believed: 'ส่งแล้ว|คำเชิญที่ส่ง' },
    invitationsReceived: { believed: 'ได้รับแล้ว|คำเชิญที่ได้รับ|คำเชิญ' },
    reactions: { believed: 'การแสดงความรู้สึก|ปฏิกิริยา|ความรู้สึก' },
    comments: { believed: 'ความคิดเห็น|ความเห็น' },
    reposts: { believed: 'การรีโพสต์|รีโพสต์|แชร์' },
  },
  frame: 'ดู|แสดง|ทั้งหมด|รวม|คน|ราย|ครั้ง|รายการ|ของคุณ|ของฉัน|จัดการ|จำนวน',
  decoys: 'ร่วมกัน|ร่วม|ใหม่|ที่ได้รับ|อื่น|เล่น|ไข|กลุ่ม|เพจ',
};

export const vi: LanguageLabels = {
  metrics: {
    connections: { believed: 'kết nối' },
    followers: { believed: 'người theo dõi' },
    following: { believed: 'đang theo dõi' },
    profileViewers: {
      believed: 'người xem hồ sơ|lượt xem hồ sơ|người đã xem hồ sơ|xem hồ sơ của bạn',
    },
    searchAppearances: {
      believed:
        'lượt xuất hiện trong tìm kiếm|lần xuất hiện trong tìm kiếm|xuất hiện trong tìm kiếm|lượt xuất hiện tìm kiếm',
    },
    postImpressions: { believed: 'lượt hiển thị bài đăng|lượt xem bài đăng|lượt hiển thị' },
    invitationsSent: { believed: 'mọi người|đã gửi|lời mời đã gửi' },
    invitationsReceived: { believed: 'trọng tâm|đã nhận|lời mời đã nhận|lời mời' },
    reactions: { believed: 'cảm xúc|lượt bày tỏ cảm xúc|lượt thích' },
    comments: { believed: 'bình luận|nhận xét' },
    reposts: { believed: 'lượt đăng lại|bài đăng lại|lượt chia sẻ|chia sẻ' },
  },
  frame: 'xem|hiển thị|tất cả|tổng|tổng số|của bạn|của tôi|quản lý|số|các',
  decoys: 'chung|mới|đạt được|giành được|khác|chơi|giải|nhóm|trang',
};

export const tl: LanguageLabels = {
  metrics: {
    connections: { believed: 'koneksyon|mga koneksyon|connection|connections|mga connection' },
    followers: { believed: 'tagasubaybay|mga tagasubaybay|follower|followers|mga follower' },
    following: { believed: 'sinusubaybayan|sinusundan|following' },
    profileViewers: {
      believed: 'tumingin sa profile|mga tumingin sa profile|viewer ng profile|profile viewers',
    },
    searchAppearances: {
      believed: 'paglabas sa paghahanap|mga paglabas sa paghahanap|search appearances',
    },
    postImpressions: {
      believed: 'impression ng post|mga impression ng post|mga impression|impression|impressions',
    },
    invitationsSent: { believed: 'mga tao|tao|naipadala|ipinadala' },
    invitationsReceived: { believed: 'natanggap|imbitasyon|mga imbitasyon' },
    reactions: { believed: 'reaksyon|mga reaksyon|reaction|reactions' },
    comments: { believed: 'komento|mga komento|comment|comments' },
    reposts: { believed: 'repost|mga repost|reposts' },
  },
  frame: 'tingnan|ipakita|lahat|kabuuan|kabuuang|iyong|aking|na|ng|mga|ang|pamahalaan',
  decoys: 'magkapareho|mutual|bago|bagong|nakuha|nawala|iba|naglaro|nalutas|grupo|pahina|page',
};
