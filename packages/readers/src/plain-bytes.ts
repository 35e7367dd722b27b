import { utf8Stream } from "./archive/utf8-stream.ts";
import { scriptToJson } from "./json/script-to-json.ts";

/** The bytes of a file as the shapes expect them: UTF-8 whatever its encoding was, JSON even when written as a script. */
export function plainBytes(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return scriptToJson(utf8Stream(chunks));
}
