import { expect, test } from "vitest";
import { CLERK, detectorFor, lines } from "../detect.test-support.ts";

/** Remembers what it was shown. */
function spyModel(stance: "support" | "opposition" | "neither", probability = 0.9) {
  const seen: string[] = [];
  return {
    seen,
    detector: detectorFor({
      profile: CLERK,
      stance: {
        classify: (text) => {
          seen.push(text);
          return { stance, probability, probabilities: [0.9, 0.05, 0.05], because: [] };
        },
      },
    }),
  };
}

test("the model sees no name, first names included", () => {
  const { seen, detector } = spyModel("support");
  lines(
    'post "Wirabrata Kusumadjaya mantap, maju terus Wirabrata dan Partai Mawar Merah"',
    "stance",
    detector,
  );
  expect(seen.length).toBe(1);
  expect(seen[0]).not.toMatch(/wirabrata|kusumadjaya|mawar/i);
});

test("the model's side is stated for every subject named, in the owner's own words only", () => {
  const { detector } = spyModel("opposition");
  expect(lines('post "Wirabrata Kusumadjaya dan Bagas Purwacaraka payah"', "stance", detector)).toEqual([
    "stance opposition t/98/1 probable",
    "stance opposition t/98/2 probable",
  ]);
  expect(lines('like "Wirabrata Kusumadjaya payah"', "stance", detector)).toEqual([]);
});

test("a text that names nobody is not shown to the model", () => {
  const { seen, detector } = spyModel("support");
  lines('post "mantap sekali programnya"', "stance", detector);
  expect(seen).toEqual([]);
});

test("a plain call against beats the model", () => {
  const { detector } = spyModel("support");
  expect(lines('post "Jangan coblos nomor 2"', "stance", detector)).toEqual([
    "stance opposition t/98/2 probable",
  ]);
});

test("a guess at support below even odds says nothing, one at opposition is kept", () => {
  const text = 'post "Wirabrata Kusumadjaya mantap"';
  expect(lines(text, "stance", spyModel("support", 0.49).detector)).toEqual([]);
  expect(lines(text, "stance", spyModel("support", 0.5).detector)).toEqual([
    "stance support t/98/1 probable",
  ]);
  expect(lines(text, "stance", spyModel("opposition", 0.4).detector)).toEqual([
    "stance opposition t/98/1 probable",
  ]);
});
