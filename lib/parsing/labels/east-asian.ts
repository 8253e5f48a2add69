import type { LanguageLabels } from './entry';

export const ja: LanguageLabels = {
  metrics: {
    connections: { believed: 'つながり' },
    followers: { believed: 'フォロワー' },
    following: { believed: 'フォロー中' },
    profileViewers: {
      believed:
        'プロフィールの閲覧者|プロフィール閲覧者|プロフィール閲覧数|プロフィールの閲覧|プロフィールを表示した人|プロフィールビュー',
    },
    searchAppearances: {
      believed: '検索結果への表示|検索での表示|検索への表示回数|検索結果表示回数|検索表示',
    },
    postImpressions: { believed: '投稿のインプレッション|投稿インプレッション|インプレッション' },
    invitationsSent: { believed: 'メンバー|送信済み|送信済み招待状' },
    invitationsReceived: { believed: '重要|受信済み|受信|招待状|招待' },
    reactions: { believed: 'リアクション' },
    comments: { believed: 'コメント' },
    reposts: { believed: '再投稿|シェア|リポスト' },
  },
  frame: '人|名|件|回|個|の|を|が|すべて|表示|見る|合計|総|数|あなた|自分|管理|に',
  decoys: '共通|新しい|新規|獲得|増加|減少|他|ほか|その他|プレイ|解い|グループ|ページ',
};

export const ko: LanguageLabels = {
  metrics: {
    connections: { snippet: '1촌', believed: '인맥|일촌' },
    followers: { believed: '팔로워' },
    following: { believed: '팔로잉|팔로우 중' },
    profileViewers: {
      believed: '프로필 조회자|프로필 조회수|프로필 조회|프로필을 본 사람|프로필 방문자',
    },
    searchAppearances: { believed: '검색 결과 노출|검색 노출|검색 표시|검색 결과에 표시' },
    postImpressions: {
      believed:
        '업데이트 노출수|업데이트 노출|게시물 노출수|글 노출수|게시물 노출|노출수|노출|조회',
    },
    invitationsSent: { believed: '사람|회원|보낸 초대|보냄' },
    invitationsReceived: { believed: '중요|받은 초대|받음|초대장|초대' },
    reactions: { believed: '반응|공감|추천' },
    comments: { believed: '댓글' },
    reposts: { believed: '퍼감|재게시|퍼가기|공유' },
  },
  frame: '명|개|회|건|의|을|를|이|가|총|모두|전체|보기|표시|내|나의|관리|에|수',
  decoys: '공통|함께 아는|아는|새|새로운|신규|얻은|증가|감소|다른|기타|플레이|풀|그룹|페이지',
};

export const zhHans: LanguageLabels = {
  metrics: {
    connections: { believed: '好友|人脉|联系人|位好友' },
    followers: { believed: '关注者|粉丝|位关注者' },
    following: { believed: '正在关注|已关注|关注' },
    profileViewers: {
      believed:
        '档案访客|主页访客|访客|个人主页访客|资料访客|谁看过您的档案|档案浏览量|查看过您的个人主页|主页浏览者|档案浏览者',
    },
    searchAppearances: {
      believed: '搜索结果展示|搜索展现|出现在搜索结果中|搜索曝光|搜索出现次数|搜索展示',
    },
    postImpressions: {
      believed:
        '动态展示次数|动态展示量|帖子展示次数|动态浏览量|帖子展示量|动态展示|展示次数|展示量|曝光量|次展示|浏览量|次浏览',
    },
    invitationsSent: { believed: '会员|已发送|发出的邀请|已发邀请' },
    invitationsReceived: { believed: '重点|收到的邀请|已收到|邀请' },
    reactions: { believed: '回应|次回应|点赞|赞' },
    comments: { believed: '评论|条评论' },
    reposts: { believed: '转发|次转发|转帖' },
  },
  frame: '位|个|名|人|条|次|的|您|你|我|查看|显示|全部|所有|总|共|数|管理',
  decoys: '共同|新增|新的|新|获得|增加|减少|其他|玩过|解出|群组|公司主页|取消',
};

export const zhHant: LanguageLabels = {
  metrics: {
    connections: { believed: '聯絡人|人脈|位聯絡人|好友' },
    followers: { believed: '關注者|追蹤者|粉絲|位關注者' },
    following: { believed: '正在關注|已關注|追蹤中|關注' },
    profileViewers: {
      believed:
        '檔案瀏覽者|檔案瀏覽次數|個人檔案瀏覽者|個人檔案瀏覽次數|誰看過您的檔案|檔案訪客|個人檔案訪客|檔案瀏覽',
    },
    searchAppearances: {
      believed: '搜尋結果顯示次數|搜尋出現次數|搜尋曝光|出現在搜尋結果|搜尋顯示次數',
    },
    postImpressions: { believed: '貼文曝光次數|動態曝光次數|貼文瀏覽次數|曝光次數|次曝光|曝光' },
    invitationsSent: { believed: '會員|已傳送|已寄出|已傳送的邀請' },
    invitationsReceived: { believed: '重點|已收到|收到的邀請|邀請' },
    reactions: { believed: '回應|個回應|次回應|心情|讚' },
    comments: { believed: '留言|則留言|評論' },
    reposts: { believed: '轉發|次轉發|轉貼|分享' },
  },
  frame: '位|個|名|人|則|次|的|您|你|我|查看|檢視|顯示|全部|所有|總|共|數|管理',
  decoys: '共同|新增|新的|新|獲得|增加|減少|其他|玩過|解出|群組|公司專頁|取消',
};
