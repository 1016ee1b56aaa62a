/** Places that datelines name, longest first where one begins another; only to take a reporter's name off its place. */
const PLACES = (
  '比許凱克 阿布扎比 华盛顿 華盛頓 洛杉矶 洛杉磯 旧金山 舊金山 布鲁塞尔 布魯塞爾 日内瓦 日內瓦 梵蒂冈 梵蒂岡 莫斯科 新德里 伊斯兰堡 惠灵顿 渥太华 渥太華 ' +
  '雅加达 雅加達 吉隆坡 新加坡 平壤 首尔 首爾 东京 東京 大阪 北京 上海 广州 廣州 深圳 天津 重庆 成都 武汉 杭州 南京 西安 沈阳 哈尔滨 海口 博鳌 台北 臺北 台中 臺中 ' +
  '台南 臺南 高雄 新竹 桃園 花蓮 香港 澳门 澳門 巴黎 柏林 伦敦 倫敦 罗马 羅馬 马德里 馬德里 维也纳 維也納 纽约 紐約 芝加哥 休士頓 多伦多 多倫多 悉尼 雪梨 堪培拉 坎培拉 曼谷 ' +
  '河内 河內 马尼拉 馬尼拉 金边 金邊 仰光 万象 开罗 開羅 基辅 基輔 安卡拉 德黑兰 德黑蘭 利雅得 多哈 迪拜 杜拜 巴西利亚 联合国 聯合國 斯德哥尔摩 斯德哥爾摩 布拉格 华沙 華沙 米兰'
).split(' ');

/** Splits what stands between 记者 and a dateline's day: 林小明台北 is 林小明 and 台北, 王大同华盛顿 is 王大同 and 华盛顿. */
export function splitReporter(text: string): { readonly name: string; readonly place: string | null } {
  const squeezed = text.trim();
  const spaced = squeezed.split(/[\s、，]+/u);
  if (spaced.length > 1) return { name: spaced[0] ?? '', place: spaced.slice(1).join(' ') };
  const place = PLACES.find((known) => squeezed.length > known.length + 1 && squeezed.endsWith(known));
  if (place !== undefined) return { name: squeezed.slice(0, -place.length), place };
  if (squeezed.length <= 3) return { name: squeezed, place: null };
  return {
    name: squeezed.slice(0, squeezed.length === 4 ? 2 : 3),
    place: squeezed.slice(squeezed.length === 4 ? 2 : 3),
  };
}
