/** The matches of one text, leftmost first, in parallel arrays that are reused from text to text. */
export interface MatchBuffer {
  count: number;
  /** Position of the matched pattern in the list the automaton was built from. */
  ids: Int32Array;
  /** Range in the text, UTF-16 code units. */
  starts: Int32Array;
  ends: Int32Array;
  /** Ordinals of the first and last word; a gap between two matches is their distance in words. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** `IN_TEXT`, `IN_TAG` or `IN_HANDLE` of the first word. */
  roles: Uint8Array;
}

/** An empty buffer. */
export function createMatchBuffer(capacity = 64): MatchBuffer {
  return {
    count: 0,
    ids: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    firsts: new Int32Array(capacity),
    lasts: new Int32Array(capacity),
    roles: new Uint8Array(capacity),
  };
}

/** Makes room for at least one more match. */
export function reserveMatch(buffer: MatchBuffer): void {
  if (buffer.count < buffer.ids.length) return;
  const larger = createMatchBuffer(buffer.ids.length * 2);
  larger.ids.set(buffer.ids);
  larger.starts.set(buffer.starts);
  larger.ends.set(buffer.ends);
  larger.firsts.set(buffer.firsts);
  larger.lasts.set(buffer.lasts);
  larger.roles.set(buffer.roles);
  const { count } = buffer;
  Object.assign(buffer, larger, { count });
}
