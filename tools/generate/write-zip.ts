import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** An archive being written to disk, entry by entry, of any size. */
export interface ZipWriter {
  /** Adds an entry from pieces of text or bytes. */
  add(path: string, pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Writes the directory; the archive is complete then. Returns its size in bytes. */
  finish(): Promise<number>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly stored: number;
  readonly size: number;
}

const MAX32 = 0xffffffff;

/** Opens a zip for writing; zip64 fields are used for every entry, as large exports have them. */
export async function writeZip(file: string): Promise<ZipWriter> {
  const handle = await open(file, "w");
  const entries: Written[] = [];
  let offset = 0;

  async function put(bytes: Uint8Array): Promise<void> {
    await handle.write(bytes);
    offset += bytes.length;
  }

  return {
    async add(path, pieces) {
      const name = Buffer.from(path);
      const start = offset;
      await put(localHeader(name));
      const before = offset;
      let crc = 0;
      let size = 0;
      function* bytes(): Generator<Uint8Array> {
        for (const piece of pieces) {
          const chunk = typeof piece === "string" ? Buffer.from(piece) : piece;
          crc = crc32(chunk, crc);
          size += chunk.length;
          yield chunk;
        }
      }
      const deflate = createDeflateRaw({ level: 6, chunkSize: 256 * 1024 });
      pipeline(Readable.from(bytes()), deflate, () => undefined);
      for await (const chunk of deflate) await put(chunk);
      const entry = { name, offset: start, crc, stored: offset - before, size };
      await patchHeader(handle, entry);
      entries.push(entry);
    },
    async finish() {
      const start = offset;
      for (const entry of entries) await put(directoryEntry(entry));
      for (const part of directoryEnd(entries.length, start, offset - start)) await put(part);
      await handle.close();
      return offset;
    },
  };
}

/** Sizes follow once they are known; a zip64 field of 20 bytes holds their place. */
function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30 + name.length + 20);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(MAX32, 18);
  header.writeUInt32LE(MAX32, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(20, 28);
  name.copy(header, 30);
  header.writeUInt16LE(1, 30 + name.length);
  header.writeUInt16LE(16, 32 + name.length);
  return header;
}

async function patchHeader(handle: FileHandle, entry: Written): Promise<void> {
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(entry.crc, 0);
  await handle.write(crc, 0, 4, entry.offset + 14);
  const sizes = Buffer.alloc(16);
  sizes.writeBigUInt64LE(BigInt(entry.size), 0);
  sizes.writeBigUInt64LE(BigInt(entry.stored), 8);
  await handle.write(sizes, 0, 16, entry.offset + 34 + entry.name.length);
}

function directoryEntry(entry: Written): Buffer {
  const bytes = Buffer.alloc(46 + entry.name.length + 28);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(45, 4);
  bytes.writeUInt16LE(45, 6);
  bytes.writeUInt16LE(0x0800, 8);
  bytes.writeUInt16LE(8, 10);
  bytes.writeUInt32LE(entry.crc, 16);
  bytes.writeUInt32LE(MAX32, 20);
  bytes.writeUInt32LE(MAX32, 24);
  bytes.writeUInt16LE(entry.name.length, 28);
  bytes.writeUInt16LE(28, 30);
  bytes.writeUInt32LE(MAX32, 42);
  entry.name.copy(bytes, 46);
  const extra = 46 + entry.name.length;
  bytes.writeUInt16LE(1, extra);
  bytes.writeUInt16LE(24, extra + 2);
  bytes.writeBigUInt64LE(BigInt(entry.size), extra + 4);
  bytes.writeBigUInt64LE(BigInt(entry.stored), extra + 12);
  bytes.writeBigUInt64LE(BigInt(entry.offset), extra + 20);
  return bytes;
}

function directoryEnd(count: number, start: number, size: number): readonly Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(MAX32, 12);
  end.writeUInt32LE(MAX32, 16);
  return [record, locator, end];
}
