/** Who stays away is told in the same words as who comes: 没有受邀出席会议, 未能参加. */
const ABSENT =
  /(?:没有?|未|拒绝|放弃|拒|婉谢|婉拒|无法|不能|不会|不愿|无意|不打算|不再|取消|无缘)[^，。；]{0,8}(?:出席|参加|参与|列席|与会)|缺席|(?:没有?|未能?|并未)(?:出现|现身|到场|露面)/u;

/** Whether a stretch (in simplified characters) tells that somebody was not there: 普京未亲自出席峰会. */
export function tellsAbsence(words: string): boolean {
  return ABSENT.test(words);
}
