import { GuanxiError } from '../../errors.ts';

/** A part of a message that holds no others, its transfer encoding taken off. */
export interface MailPart {
  /** In lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  readonly location: string | null;
  readonly name: string | null;
  readonly attached: boolean;
  /** Lines of a plain text that are one: RFC 3676. */
  readonly flowed: boolean;
  readonly bytes: Uint8Array;
}

/** A message: what it says of itself, and its parts in their order. */
export interface Message {
  readonly subject: string | null;
  /** The Date field as written, with its zone. */
  readonly date: string | null;
  readonly from: string | null;
  /** Where a saved page was saved from. */
  readonly snapshotOf: string | null;
  /** The plain text as the library puts it together. */
  readonly text: string | null;
  readonly parts: readonly MailPart[];
}

/** A node of the library's tree: what it decodes of a part before it takes a charset for granted. */
interface Node {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Params };
    readonly multipart: unknown;
  };
  readonly contentDisposition: { readonly parsed: { readonly value: string; readonly params: Params } };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
}

type Params = Readonly<Record<string, string | undefined>>;

const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 0 };
const MOST_DELIMITERS = 10_000;

/** The parts of a message. Rejects with TOO_LARGE for a bomb of parts, UNREADABLE for one of depth or of fields. */
export async function messageOf(bytes: Uint8Array, file: string): Promise<Message> {
  refuseParts(bytes, file);
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime(LIMITS);
  const { subject, text } = await parser.parse(bytes).catch((cause: unknown) => {
    const seen = cause instanceof Error ? cause.message : String(cause);
    const message = `${file}: this message cannot be read (${seen}); save the article by itself`;
    throw new GuanxiError('UNREADABLE', message, { cause });
  });
  // The library's own texts take UTF-8 for granted where no charset is stated, and join all parts; the tree below has the
  // bytes. It is internal: the version is pinned, and tests read all that is taken from it.
  const { root } = parser as unknown as { readonly root: Node };
  const head = (key: string) => root.headers.find((header) => header.key === key)?.value ?? null;
  return {
    subject: subject ?? null,
    date: head('date'),
    from: head('from'),
    snapshotOf: head('snapshot-content-location'),
    text: text ?? null,
    parts: leavesOf(root).map(partOf),
  };
}

function refuseParts(bytes: Uint8Array, file: string): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [count, at] = [0, all.indexOf('\n--')];
  for (; at >= 0 && count <= MOST_DELIMITERS; at = all.indexOf('\n--', at + 1)) count += 1;
  if (count <= MOST_DELIMITERS) return;
  throw new GuanxiError(
    'TOO_LARGE',
    `${file}: a message of more than ${MOST_DELIMITERS} parts; save the article by itself`,
  );
}

function leavesOf(node: Node): Node[] {
  return node.childNodes.length === 0 ? [node] : node.childNodes.flatMap(leavesOf);
}

function partOf({ contentType, contentDisposition, headers, content }: Node): MailPart {
  const { value, params } = contentType.parsed;
  const { value: disposition, params: own } = contentDisposition.parsed;
  return {
    type: value.toLowerCase(),
    charset: params.charset ?? null,
    location: headers.find(({ key }) => key === 'content-location')?.value ?? null,
    name: own.filename ?? params.name ?? null,
    attached: disposition.toLowerCase() === 'attachment',
    flowed: params.format?.toLowerCase() === 'flowed',
    bytes: new Uint8Array(content ?? new ArrayBuffer(0)),
  };
}
