import { expect, test } from "vitest";
import { type Dots, toPnm } from "./to-pnm.ts";

test.each<[Dots["channels"], readonly number[], string, readonly number[]]>([
  [1, [0, 255], "P5\n2 1\n255\n", [0, 255]],
  [3, [1, 2, 3, 4, 5, 6], "P6\n2 1\n255\n", [1, 2, 3, 4, 5, 6]],
  [4, [1, 2, 3, 9, 4, 5, 6, 9], "P6\n2 1\n255\n", [1, 2, 3, 4, 5, 6]],
])("%i bytes a dot", (channels, data, head, dots) => {
  const file = toPnm({ data: Uint8Array.from(data), width: 2, height: 1, channels });
  expect(new TextDecoder().decode(file.subarray(0, head.length))).toBe(head);
  expect([...file.subarray(head.length)]).toEqual(dots);
});
