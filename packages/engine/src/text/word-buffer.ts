/** Where a word stands, as the scanner notes it. */
export const IN_TEXT = 0;
export const IN_TAG = 1;
export const IN_HANDLE = 2;

/** The known words of one text, in order, in parallel arrays that are reused from text to text. */
export interface WordBuffer {
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  ordinals: Int32Array;
  roles: Uint8Array;
}

/** An empty buffer. */
export function createWordBuffer(capacity = 256): WordBuffer {
  return {
    count: 0,
    ids: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    ordinals: new Int32Array(capacity),
    roles: new Uint8Array(capacity),
  };
}

/** Appends one word; grows the arrays when they are full. */
export function pushWord(
  buffer: WordBuffer,
  id: number,
  start: number,
  end: number,
  ordinal: number,
  role: number,
): void {
  const at = buffer.count++;
  if (at === buffer.ids.length) grow(buffer);
  buffer.ids[at] = id;
  buffer.starts[at] = start;
  buffer.ends[at] = end;
  buffer.ordinals[at] = ordinal;
  buffer.roles[at] = role;
}

function grow(buffer: WordBuffer): void {
  const larger = createWordBuffer(buffer.ids.length * 2);
  larger.ids.set(buffer.ids);
  larger.starts.set(buffer.starts);
  larger.ends.set(buffer.ends);
  larger.ordinals.set(buffer.ordinals);
  larger.roles.set(buffer.roles);
  const { count } = buffer;
  Object.assign(buffer, larger, { count });
}
