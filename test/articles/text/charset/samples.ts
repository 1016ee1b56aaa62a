import iconv from 'iconv-lite';

/** Own sentences of both scripts, from a name to a paragraph. */
export const SIMPLIFIED: readonly string[] = [
  '王毅会见客人',
  '两国外长通电话',
  '联合国呼吁停火',
  '商务部：愿同各方扩大贸易往来',
  '钢材关税下月起上调至百分之十五，业界表示担忧',
  '外交部发言人周三在例行记者会上说，双方同意继续就边境问题保持沟通，并将于明年春天在北京举行下一轮会谈。',
  '青岚市政府昨天宣布，新的港口将在三年内建成。负责人表示：“我们欢迎各国企业参与，也会保护渔民的生计。”\n当地居民说，他们最关心的是水质和工作。'.repeat(
    30,
  ),
];
export const TRADITIONAL: readonly string[] = [
  '王毅會見客人',
  '兩國外長通電話',
  '聯合國呼籲停火',
  '商務部：願同各方擴大貿易往來',
  '鋼材關稅下月起上調至百分之十五，業界表示擔憂',
  '外交部發言人週三在例行記者會上說，雙方同意繼續就邊境問題保持溝通，並將於明年春天在北京舉行下一輪會談。',
  '青嵐市政府昨天宣布，新的港口將在三年內建成。負責人表示：「我們歡迎各國企業參與，也會保護漁民的生計。」\n當地居民說，他們最關心的是水質和工作。'.repeat(
    30,
  ),
];
/** Written as people speak in Hong Kong, with characters that only the Hong Kong part of Big5 has. */
export const CANTONESE: readonly string[] = [
  '佢哋喺度傾緊',
  '特首話啲車唔夠用',
  '港鐵話尋日嗰架車壞咗，乘客要喺站台等咗成個鐘頭，冇人受傷。',
  '佢話大家應該坐低傾，唔好嘈。佢哋亦都同意下個月再嚟過，睇吓點樣幫到啲街坊，𨋢都會整好。'.repeat(20),
];

/** A text's bytes; no sample holds a character that its charset lacks. */
export function written(text: string, charset: string): Buffer {
  const bytes = iconv.encode(text, charset);
  if (iconv.decode(bytes, charset) !== text) throw new Error(`${charset} cannot write ${text}`);
  return bytes;
}
