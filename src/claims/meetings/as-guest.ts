/** Words by which somebody is told to be there without being one of those who hold it. */
const AS_GUEST =
  /(?:以|作为)(?:特邀|受邀|特别)?(?:嘉宾|来宾|观察员)(?:国|身份|方式)?|(?:特邀|受邀)(?:嘉宾|来宾)|列席|旁听/u;

/** Whether a stretch (in simplified characters) tells of guests: 文在寅以嘉宾身份出席, 周强列席会议. */
export function tellsGuests(words: string): boolean {
  return AS_GUEST.test(words);
}
