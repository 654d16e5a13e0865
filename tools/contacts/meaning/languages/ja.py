"""Japanese and Korean: words stand without spaces between."""

WORDS = {
    "first": "이름",
    "last": "성",
    "whole": "氏名|表示名|성명|名前|お名前",
    "company": "会社|会社名|勤務先会社名|회사|勤務先",
    "department": "部署|부서",
    "position": "役職|직함|직책|役職名",
    "email": "電子メール|メールアドレス|電子メールアドレス|メール|전자 메일 주소|전자 메일|이메일",
    "phone": "電話番号|会社電話|전화|전화 번호|電話",
    "mobile": "携帯電話|携帯|휴대폰|휴대 전화",
    "address": "住所|주소",
    "discussion": "メモ|메모|備考",
    "tags": "分類|범주",
    "work": "会社用|근무처|업무",
    "home": "自宅|집",
    "other": "その他|기타",
    "known": "フリガナ|会社名フリガナ|姓フリガナ|名フリガナ",
    "filed": "表題|보관 이름",
    "total": "合計|総計",
}
