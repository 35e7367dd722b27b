/** OWASP's advice for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const MAGIC = new TextEncoder().encode("NETRAL1\n");
const SALT = 16;
const NONCE = 12;

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Locks a value with a passphrase: magic, salt, nonce, then AES-256-GCM over gzipped JSON. */
export async function lock(value: unknown, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const plain = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream("gzip"));
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: MAGIC },
    key,
    plain,
  );
  return new Uint8Array(await new Blob([MAGIC, salt, nonce, sealed]).arrayBuffer());
}

/** Unlocks what {@link lock} made; undefined for another passphrase or a damaged file. */
export async function unlock(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<unknown> {
  const head = MAGIC.length;
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) return undefined;
  const salt = bytes.slice(head, head + SALT);
  const nonce = bytes.slice(head + SALT, head + SALT + NONCE);
  try {
    const key = await keyOf(passphrase, salt);
    const algorithm = { name: "AES-GCM", iv: nonce, additionalData: MAGIC };
    const plain = await crypto.subtle.decrypt(algorithm, key, bytes.slice(head + SALT + NONCE));
    const text = await through(new Uint8Array(plain), new DecompressionStream("gzip"));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
