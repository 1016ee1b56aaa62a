/** Characters by which one foreign sound is written, now so, now so: 古特雷斯 and 古特瑞斯, 萨勒曼 and 萨尔曼. */
const SOUNDS = [
  '斯史思丝司兹',
  '尔勒耳',
  '雷瑞里莱莉利理黎瑟',
  '克科柯可',
  '伯博波勃柏布',
  '德特得',
  '夫弗福佛',
  '托多图杜陶',
  '尼妮内涅',
  '亚雅娅',
  '巴帕',
  '萨沙莎',
  '鲁卢路罗洛',
  '拉腊兰',
  '马玛',
  '卡加嘉',
  '姆穆',
  '森逊生桑',
  '金根肯',
  '赛塞',
  '达塔',
  '文温恩',
  '维威韦',
  '米密麦',
  '坦丹顿',
  '迪蒂第',
  '梅美',
  '齐奇基',
  '霍胡',
  '戈格哥',
];

const classesOf = new Map<string, Set<number>>();
for (const [place, sound] of SOUNDS.entries()) {
  for (const c of sound) classesOf.set(c, (classesOf.get(c) ?? new Set()).add(place));
}

const alike = (a: string, b: string): boolean => [...(classesOf.get(a) ?? [])].some((c) => classesOf.get(b)?.has(c));

const SHORTEST = 3;

/**
 * Whether two transliterations are one name spelt in two ways: of one length, three characters or more, and all alike but
 * one, which sounds alike. `true` for 古特雷斯 and 古特瑞斯; `false` for 布朗 and 布劳, 马杜罗 and 马图尔.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST || a === b) return false;
  const different = [...a].flatMap((c, at) => (c === b[at] ? [] : [at]));
  const [only] = different;
  return different.length === 1 && only !== undefined && alike(a[only] ?? '', b[only] ?? '');
}
