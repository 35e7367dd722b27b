import type { Json } from "./json/json.ts";
import type { JsonShape } from "./shape.ts";

/** Records of one file that are shown at most. */
const SHOWN = 3;

/** The shape, telling the first few records that it does not understand. */
export function watchStrange(shape: JsonShape, tell: (record: Json) => void): JsonShape {
  let told = 0;
  return {
    ...shape,
    read(record, context) {
      let understood = false;
      shape.read(record, {
        path: context.path,
        base: context.base,
        head: context.head,
        emit(draft, within) {
          understood = true;
          context.emit(draft, within);
        },
        ignore(reason) {
          understood = true;
          context.ignore(reason);
        },
        issue(code, detail) {
          understood = true;
          context.issue(code, detail);
        },
      });
      if (!understood && told++ < SHOWN) tell(record);
    },
  };
}
