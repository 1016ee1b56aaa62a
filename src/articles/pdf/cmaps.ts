/** Encodings whose codes are Unicode already: UniGB-UCS2-H, UniCNS-UTF16-V. */
const UNICODE = /^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-(?:HW-)?(?<mode>[HV])$/u;
/** Encodings of bytes: GBK-EUC-H, GBKp-EUC-V, ETen-B5-H, HKscs-B5-H. */
const BYTES = /^(?:(?<gbk>GB(?:K|Kp|pc)?-EUC|GBK2K)|(?<big5>(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)))-(?<mode>[HV])$/u;
/** From a collection's characters to Unicode: Adobe-GB1-UCS2. */
const COLLECTION = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/u;

const hex = (code: number, digits = 4): string => code.toString(16).padStart(digits, '0');

/**
 * The character maps that PDF names and does not hold. The library's own are no part of its package, and text needs none of
 * their glyph numbers: here Unicode itself stands for them, so that 外 set in GBK (CDE2) comes out as U+5916. Their widths
 * are lost; wide characters have the usual one.
 */
export class CharacterMaps {
  /** A map by its file's name. Rejects for anything else that a PDF may want, such as a font. */
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? mapOf(filename.replace(/\.bcmap$/u, '')) : null;
    if (map === null) throw new Error(`${filename} is not at hand`);
    return new TextEncoder().encode(map);
  }
}

function mapOf(name: string): string | null {
  if (COLLECTION.test(name)) return cmap('H', '', '1 beginbfrange <0000> <FFFF> <0000> endbfrange');
  const unicode = UNICODE.exec(name)?.groups;
  if (unicode !== undefined) return cmap(unicode.mode, '', '1 begincidrange <0000> <FFFF> 0 endcidrange');
  const bytes = BYTES.exec(name)?.groups;
  if (bytes === undefined) return null;
  return cmap(bytes.mode, '<00> <80>', charactersOf(bytes.gbk === undefined ? 'big5' : 'gbk'));
}

function cmap(mode: string | undefined, single: string, ranges: string): string {
  const spaces =
    single === ''
      ? '1 begincodespacerange <0000> <FFFF> endcodespacerange'
      : `2 begincodespacerange ${single} <8140> <FEFE> endcodespacerange`;
  return `begincmap /WMode ${mode === 'V' ? 1 : 0} def ${spaces} ${ranges} endcmap`;
}

function charactersOf(charset: string): string {
  const decoder = new TextDecoder(charset);
  const entries: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\uFFFD') entries.push(`<${hex((lead << 8) | trail)}> ${text.charCodeAt(0)}`);
    }
  }
  return `1 begincidrange <00> <80> 0 endcidrange ${entries.length} begincidchar ${entries.join(' ')} endcidchar`;
}
