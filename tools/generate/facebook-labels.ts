import { bareFile, type ListFile, listFile, type MadeExport } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";

const address = (random: Random) => {
  const url = `https://www.facebook.com/${handle(random)}/posts/pfbid${random.below(2 ** 31).toString(36)}`;
  return { ent_field_name: "Url", label: "URL", value: url, href: url };
};

const labelled =
  (act: string, fields: (random: Random, index: number) => readonly object[]): ListFile["record"] =>
  (random, index) => ({
    json: {
      timestamp: moment(random),
      media: [],
      label_values: fields(random, index),
      fbid: String(random.below(2 ** 31)),
    },
    acts: [act],
  });

const named = (act: string): ListFile["record"] =>
  labelled(act, (random, index) => [
    { label: "Nama", value: `${personName(random)} ${index}` },
    address(random),
  ]);

const comment = labelled("comment/Create", (random, index) => [
  { label: "Komentar", value: `${sentence(random)} ${index}` },
  address(random),
  { title: "Penulis", dict: [{ dict: [{ label: "Nama", value: personName(random) }], title: "" }] },
]);

const member = (act: string, value: string): ListFile["record"] =>
  labelled(act, (random, index) => [
    { label: "Nama", value: `Warga ${personName(random)} ${index}` },
    { label: "Status", value },
  ]);

const response = labelled("event/TentativeAccept", (random, index) => [
  { label: "Nama", value: `Rapat ${personName(random)} ${index}` },
  { label: "Respons", value: "Tertarik" },
  { label: "Waktu mulai", timestamp_value: moment(random) },
]);

/** A Facebook export whose lists have all moved to `label_values`, in Indonesian; `scale` is the number of comments. */
export function facebookLabelExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const activity = "your_facebook_activity";
  return {
    name: "facebook-rahmakhayal-2026-10-03-AbCdEf12.zip",
    files: [
      listFile(`${activity}/comments_and_reactions/comments.json`, scale, comment),
      listFile(`${activity}/groups/your_comments_in_groups.json`, some(0.3), comment),
      listFile(`${activity}/pages/pages_you've_liked.json`, some(0.3), named("page/Like")),
      listFile(`${activity}/pages/pages_and_profiles_you_follow.json`, some(0.3), named("page/Follow")),
      listFile("connections/followers/who_you've_followed.json", some(0.3), named("follow/Follow")),
      listFile(`${activity}/saved_items_and_collections/your_saved_items.json`, some(0.3), named("save/Add")),
      listFile(
        `${activity}/groups/your_group_membership_activity.json`,
        some(0.2),
        member("group/Join", "Bergabung"),
      ),
      listFile(
        `${activity}/groups/your_group_membership_activity_1.json`,
        some(0.2),
        member("group/Leave", "Keluar"),
      ),
      listFile(`${activity}/events/your_event_responses.json`, some(0.2), response),
      bareFile("personal_information/profile_information/profile_information.json", () => ({
        json: { profile_v2: { name: { full_name: OWNER } } },
        acts: [],
      })),
    ],
  };
}
