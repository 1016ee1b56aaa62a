const LONGEST_TAG = 100_000;
const CDATA = '<![CDATA[';

/**
 * What there is too much of in XML for a parser to take it within seconds: `more than 300000 tags`; null where there is
 * not. Tags within CDATA are text.
 */
export function excessOf(xml: string, mostTags: number): string | null {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const isText = xml.startsWith(CDATA, at);
    const end = xml.indexOf(isText ? ']]>' : '>', at);
    if (end < 0) return null;
    if (!isText && end - at > LONGEST_TAG) return `a tag of more than ${LONGEST_TAG} characters`;
    count += 1;
    if (count > mostTags) return `more than ${mostTags} tags`;
    at = xml.indexOf('<', end);
  }
  return null;
}
