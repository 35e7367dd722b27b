import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip built for a test; the overrides make it lie. */
export interface TestEntry {
  /** The name as text (written as UTF-8), or its bytes in whatever encoding, without the mark of UTF-8. */
  readonly path: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Compression method written into the headers. */
  readonly method?: number;
  /** Inflated size written into the headers. */
  readonly declared?: number;
  /** Check sum written into the headers. */
  readonly checkSum?: number;
}

/** Builds a zip in memory; with a zip64 directory when asked for or when a plain one cannot count the entries. */
export function makeZip(entries: readonly TestEntry[], zip64 = entries.length > 0xffff): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.stored === true ? content : deflateRawSync(content);
    const name = Buffer.from(entry.path);
    const fields = commonFields(entry, content, data, name.length);
    const local = Buffer.concat([u32(0x04034b50), fields, u16(0), name, data]);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        fields,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const shown = zip64 ? 0xffff : count;
  const end = Buffer.concat([
    ...(zip64 ? [zip64End(count, central.length, offset)] : []),
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(shown),
    u16(shown),
    u32(zip64 ? 0xffffffff : central.length),
    u32(zip64 ? 0xffffffff : offset),
    u16(0),
  ]);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

/** The zip64 end record and its locator (APPNOTE 4.3.14, 4.3.15). */
function zip64End(count: number, directorySize: number, directoryAt: number): Buffer {
  return Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(directorySize),
    u64(directoryAt),
    u32(0x07064b50),
    u32(0),
    u64(directoryAt + directorySize),
    u32(1),
  ]);
}

/** From "version needed" to "name length"; the extra field's length follows. */
function commonFields(entry: TestEntry, content: Buffer, data: Buffer, nameLength: number): Buffer {
  const flags = (typeof entry.path === "string" ? 0x0800 : 0) | (entry.encrypted === true ? 1 : 0);
  const method = entry.method ?? (entry.stored === true ? 0 : 8);
  return Buffer.concat([
    u16(20),
    u16(flags),
    u16(method),
    u16(0),
    u16(0),
    u32(entry.checkSum ?? crc32(content)),
    u32(data.length),
    u32(entry.declared ?? content.length),
    u16(nameLength),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
