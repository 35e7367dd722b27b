import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip built for a test; the overrides make it lie. */
export interface TestEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Compression method written into the headers. */
  readonly method?: number;
  /** Inflated size written into the headers. */
  readonly declared?: number;
}

/** Builds a zip in memory. */
export function makeZip(entries: readonly TestEntry[]): Uint8Array {
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
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(count),
    u16(count),
    u32(central.length),
    u32(offset),
    u16(0),
  ]);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

/** From "version needed" to "name length"; the extra field's length follows. */
function commonFields(entry: TestEntry, content: Buffer, data: Buffer, nameLength: number): Buffer {
  const flags = 0x0800 | (entry.encrypted === true ? 1 : 0);
  const method = entry.method ?? (entry.stored === true ? 0 : 8);
  return Buffer.concat([
    u16(20),
    u16(flags),
    u16(method),
    u16(0),
    u16(0),
    u32(crc32(content)),
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
