/** Emoji by what they do in political talk. The order is the class number. */
export const EMOJI_CLASSES = [
  ["laugh", "😂🤣😅😆😁😄😃😀😹😝😜🤪😛"],
  ["love", "❤😍🥰😘💕💖💗💙💚💛🧡💜🖤🤍😻💓💞💘♥🫶"],
  ["strength", "💪🔥✊👊🚀⚡💥🏆🥇👑🌟⭐✨🎉🎊"],
  ["pray", "🙏🤲🕌☪✝⛪"],
  ["approve", "👍👏👌🙌🤝✅☑✔💯🤩😎"],
  ["number", "☝✌🤟🤘🖖🖐✋🤙👆1⃣2⃣3⃣⃣"],
  ["angry", "😡😠🤬👿😤💢"],
  ["disgust", "🤮🤢💩👎🤡🐷🐽🐖🐒🐵🐸❌🚫⛔🖕😒🙄😏🥴🤥"],
  ["sad", "😭😢😔😞😓😥☹🙁😩😫💔😪😰😱😨"],
  ["think", "🤔🤨🧐🤭🙈😐😑😶🤷🤦😬"],
  ["smile", "😊🙂☺😉😇🤗😌😋🥳"],
  ["news", "📰📢📣🔴🎥📸📷📹🎬📌📍🗓📅🗣🔗▶➡👉👇⬇📝🎙"],
  ["flag", "🇮🇩🏳🏴🚩🎌"],
] as const satisfies readonly (readonly [string, string])[];
