import { deflateRawSync } from 'node:zlib';

/** A member of a zip; what is left out is as an honest packer writes it. */
export interface ZipMember {
  readonly name: string | Buffer;
  readonly data: string | Buffer;
  /** 0 is stored, 8 deflated; other numbers are methods that no one reads. */
  readonly method?: number;
  /** General purpose bits: 1 is encrypted, 0x800 says that the name is UTF-8. */
  readonly flags?: number;
  /** The size that the headers state. */
  readonly stated?: number;
  /** The Unix mode of the file. */
  readonly mode?: number;
  /** Points the directory at another member's bytes, by its place in the list. */
  readonly sameAs?: number;
}

/** A zip of members, written by hand so that headers may lie. */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, data, method = 8, flags = 0, stated, mode = 0o100644, sameAs } of members) {
    const [raw, label] = [Buffer.from(data), Buffer.from(name)];
    const body = method === 8 ? deflateRawSync(raw) : raw;
    const utf8 = typeof name === 'string' ? 0x800 : 0;
    const offset = sameAs === undefined ? at : (offsets[sameAs] ?? 0);
    offsets.push(offset);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | utf8, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crcOf(raw), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(stated ?? raw.length, 18);
    shared.writeUInt16LE(label.length, 22);
    if (sameAs === undefined) {
      locals.push(Buffer.from('PK\u0003\u0004'), shared, label, body);
      at += 30 + label.length + body.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), shared, tail, label);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
