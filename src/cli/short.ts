const MOST_CHARACTERS = 60;

/** At most 60 characters of a text, on one line. */
export function short(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length <= MOST_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
