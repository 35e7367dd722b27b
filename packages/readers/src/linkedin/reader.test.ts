import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { shareText } from "./share-text.ts";

const POST = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7100000000000000003";
const OPENED = "https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000003";
const PROFILE = { "Profile.csv": "First Name,Last Name,Headline,Summary,Websites\nRahma,Contoh,,,\n" };

async function read(
  files: Readonly<Record<string, string>>,
  options: { messages?: boolean; owner?: string } = {},
) {
  return readAll(folder({ ...PROFILE, ...files }), options);
}

describe("times", () => {
  test.each([
    ["2026-09-01 10:00:00", "2026-09-01T10:00:00Z", "2026-09-01T10:00:01Z", "assumed"],
    ["2016/03/01 15:22:13 UTC", "2016-03-01T15:22:13Z", "2016-03-01T15:22:14Z", "exact"],
    ["Tue Sep 01 10:00:00 UTC 2026", "2026-09-01T10:00:00Z", "2026-09-01T10:00:01Z", "exact"],
    ["03 Oct 2023", "2023-10-03T00:00:00Z", "2023-10-04T00:00:00Z", "assumed"],
    ["10/3/23, 1:04 PM", "2023-10-03T13:04:00Z", "2023-10-03T13:05:00Z", "assumed"],
    ["12/31/23, 12:04 AM", "2023-12-31T00:04:00Z", "2023-12-31T00:05:00Z", "assumed"],
    ["April 12, 2026 at 8:03 AM (GMT)", "2026-04-12T08:03:00Z", "2026-04-12T08:04:00Z", "exact"],
  ])("%s", (text, from, to, zone) => {
    expect(linkedinTime(text)).toEqual({ from, to, zone });
  });

  test.each(["", "kemarin", "2026-13-01 10:00:00", "99/99/23, 1:04 PM"])("no time: %s", (text) => {
    expect(linkedinTime(text)).toBeUndefined();
  });
});

describe("words of a post", () => {
  test.each([
    ['satu"\n""\n"dua', "satu\n\ndua"],
    ['"', undefined],
    ['""', undefined],
    ["satu\ndua", "satu\ndua"],
    ['kata "dalam" kutip', 'kata "dalam" kutip'],
  ])("%j", (written, text) => {
    expect(shareText(written)).toBe(text);
  });
});

describe("posts", () => {
  const HEADER = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

  test("a post, a link passed on with words and without", async () => {
    const { activities } = await read({
      "Shares_252.csv": `${HEADER}2026-09-01 13:00:00,${POST},"Halo.""\n""Semua #desa",,,PUBLIC
2026-09-02 13:00:00,${POST}1,Baca ini,https://warta.example/1,,CONNECTIONS
2026-09-03 13:00:00,${POST}2,"""",https://warta.example/2,,MEMBER_NETWORK
`,
    });
    expect(activities).toMatchObject([
      {
        type: "Create",
        kind: "post",
        object: { text: "Halo.\nSemua #desa", url: OPENED, tags: [{ name: "#desa" }] },
        audience: "public",
      },
      {
        type: "Create",
        kind: "share",
        object: { text: "Baca ini" },
        quoteOf: { url: "https://warta.example/1" },
        audience: "followers",
      },
      {
        type: "Announce",
        kind: "share",
        quoteOf: { url: "https://warta.example/2" },
        audience: "unknown",
        missing: ["target", "text"],
      },
    ]);
  });

  test("an instant repost", async () => {
    const { activities } = await read({
      "InstantReposts_252.csv": `Date,Link\n2026-09-01 13:00:00,${POST}\n`,
    });
    expect(activities).toMatchObject([{ type: "Announce", kind: "share", object: { url: OPENED } }]);
  });

  test("an article with the address of its heading", async () => {
    const { activities } = await read({
      "Articles/Articles/catatan.html":
        '<html><head><title>Catatan</title></head><body><h1><a href="https://www.linkedin.com/pulse/catatan">Catatan</a></h1><p>Isi.</p></body></html>',
    });
    expect(activities).toMatchObject([
      {
        type: "Create",
        kind: "post",
        object: { type: "Article", text: "Catatan\nIsi.", url: "https://www.linkedin.com/pulse/catatan" },
        missing: ["time"],
      },
    ]);
  });
});

describe("on others' posts", () => {
  test("comments in both kinds of quoting", async () => {
    const { activities } = await read({
      "a/Comments.csv": `Date,Link,Message\n2026-09-02 10:00:00,${POST}?commentUrn=urn%3Ali%3Acomment%3A1,"Setuju \\"sekali\\", pak!"\n`,
      "b/Comments.csv": `Date,Link,Message\n2026-09-03 10:00:00,${POST},"Setuju ""juga"", bu"\n`,
    });
    expect(activities.map((one) => one.object.text)).toEqual(['Setuju "sekali", pak!', 'Setuju "juga", bu']);
    expect(activities[0]).toMatchObject({
      kind: "comment",
      object: { url: `${OPENED}?commentUrn=urn%3Ali%3Acomment%3A1` },
      inReplyTo: { url: OPENED },
      missing: ["target"],
    });
  });

  test("reactions, the likes of old exports, votes, endorsements, saved items", async () => {
    const { activities } = await read({
      "1/Reactions.csv": `Date,Type,Link\n2026-09-03 10:00:00,PRAISE,${POST}\n`,
      "2/Likes.csv": `Date,Link\n2014-09-03 10:00:00,${POST}9\n`,
      "3/Votes.csv": `Date,Link,OptionText\n2026-09-04 10:00:00,${POST},Setuju\n`,
      "4/Endorsement_Given_Info.csv":
        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2016/03/01 15:22:13 UTC,Pidato,Ayu,Contoh,www.linkedin.com/in/ayu-contoh,ACCEPTED\n",
      "5/Saved_Items_1.csv": `savedItem,CreatedTime\n${POST},2026-09-04 10:00:00\n`,
    });
    expect(activities).toMatchObject([
      { type: "Like", reaction: "praise", object: { url: OPENED } },
      { type: "Like", reaction: "like" },
      { type: "Create", kind: "poll", object: { type: "Question", text: "Setuju", url: OPENED } },
      {
        type: "Like",
        reaction: "endorse",
        target: { handle: "ayu-contoh", name: "Ayu Contoh", url: "https://www.linkedin.com/in/ayu-contoh" },
      },
      { type: "Add", kind: "save", object: { url: OPENED }, audience: "direct" },
    ]);
  });
});

describe("relations, events, profile", () => {
  test("companies and people followed; those no longer followed are not", async () => {
    const { activities } = await read({
      "Company Follows.csv": "Organization,Followed On\nPartai Contoh,Tue Sep 01 10:00:00 UTC 2026\n",
      "Member_Follows.csv":
        "Date,Status,FullName\n2026-09-01 10:00:00,Active,Ayu Contoh\n2026-09-01 10:00:00,Inactive,Budi Contoh\n",
    });
    expect(activities).toMatchObject([
      { type: "Follow", kind: "page", target: { kind: "page", name: "Partai Contoh" } },
      { type: "Follow", kind: "follow", target: { kind: "account", name: "Ayu Contoh" } },
    ]);
    expect(activities).toHaveLength(2);
  });

  test("an answer to an event carries the event's time; an invitation is no act; an unknown answer is said", async () => {
    const { activities, coverage } = await read({
      "Events.csv":
        "Event Name,Event Time,Status,External Url\nDiskusi,2026-09-10 10:00:00,Attending,\nRapat,2026-09-11 10:00:00,Invited,\nTemu,2026-09-12 10:00:00,Berbeda,\n",
    });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      type: "Accept",
      object: { type: "Event", startTime: { from: "2026-09-10T10:00:00Z" } },
      missing: ["time", "url"],
    });
    expect(activities[0]?.published).toBeUndefined();
    expect(coverage.files[0]?.issues).toEqual([
      { code: "ignored-invitation", count: 1 },
      { code: "record-not-understood", detail: "Berbeda", count: 1 },
    ]);
  });

  test("headline, positions and causes are what the profile says; the profile names the owner", async () => {
    const { activities, coverage } = await readAll(
      folder({
        "Profile.csv": "First Name,Last Name,Headline,Summary,Websites\nRahma,Contoh,ASN,Melayani,\n",
        "Positions.csv":
          "Company Name,Title,Description,Location,Started On,Finished On\nPartai Contoh,Pengurus,,,Jan 2020,\n",
        "Causes You Care About.csv": "Supported Cause\nPendidikan\n",
      }),
    );
    expect(activities.map((one) => one.object.text)).toEqual([
      "Pendidikan",
      "Pengurus\nPartai Contoh",
      "ASN\nMelayani",
    ]);
    expect(coverage.owners).toEqual([{ platform: "linkedin", name: "Rahma Contoh" }]);
  });

  test("photos of the profile are changes of it; those of posts are not acts of their own", async () => {
    const { activities } = await read({
      "Rich_Media.csv":
        'Date/Time,Media Description,Media Link\n"You uploaded a profile photo on April 12, 2026 at 8:03 AM (GMT)",-,https://media.example/a?e=1\n"You uploaded a feed photo on April 13, 2026 at 8:03 AM (GMT)",Pagi,https://media.example/b\n',
    });
    expect(activities).toMatchObject([
      {
        type: "Update",
        object: { media: [{ url: "https://media.example/a" }] },
        published: { from: "2026-04-12T08:03:00Z" },
      },
    ]);
  });

  test("connections were agreed to by both, whatever note stands before them; invitations are no acts", async () => {
    const { activities, coverage } = await read({
      "Connections.csv":
        'Notes:\n"A note, with a comma"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nDewi,Contoh,https://www.linkedin.com/in/dewi-contoh,,,,03 Oct 2023\nAyu,Contoh,,,,,\n,,,,,,04 Oct 2023\n',
      "Invitations.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
    });
    expect(activities).toMatchObject([
      {
        type: "Accept",
        kind: "follow",
        target: { handle: "dewi-contoh", name: "Dewi Contoh" },
        object: { url: "https://www.linkedin.com/in/dewi-contoh" },
        published: { from: "2023-10-03T00:00:00Z", to: "2023-10-04T00:00:00Z", zone: "assumed" },
      },
      { type: "Accept", target: { name: "Ayu Contoh" }, missing: ["url", "time"] },
    ]);
    expect(coverage.complete).toBe(true);
    expect(coverage.files.find(({ file }) => file === "Connections.csv")?.issues).toEqual([
      { code: "ignored-member-not-named", count: 1 },
    ]);
  });
});

describe("messages", () => {
  const FILES = {
    "messages.csv":
      '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT"\n1,,Rahma Contoh,,Ayu Contoh,https://www.linkedin.com/in/ayu-contoh,2026-09-01 10:00:00 UTC,,Halo,INBOX,,No\n1,,Ayu Contoh,,Rahma Contoh,,2026-09-01 10:00:05 UTC,,Ya,INBOX,,No\n',
  };

  test("are left alone unless asked for; then only the owner's own", async () => {
    expect((await read(FILES)).activities).toEqual([]);
    const { activities } = await read(FILES, { messages: true });
    expect(activities).toMatchObject([
      { kind: "message", object: { text: "Halo" }, target: { handle: "ayu-contoh" }, audience: "direct" },
    ]);
    expect(activities).toHaveLength(1);
  });

  test("nothing is guessed when nobody says who the owner is", async () => {
    const { activities, coverage } = await readAll(folder(FILES), { messages: true });
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.issues).toEqual([{ code: "owner-unknown", count: 2 }]);
  });
});
