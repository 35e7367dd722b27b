window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id": "1844200000000000001",
   "id_str": "1844200000000000001",
   "created_at": "Thu Oct 10 01:15:00 +0000 2024",
   "full_text": "RT @timsurya_contoh: Jadwal Pak Surya &amp; Bu Lestari pekan ini. Nomor 2, kota untuk semua!",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Tim Surya Lestari",
      "screen_name": "timsurya_contoh",
      "indices": [
       "3",
       "19"
      ],
      "id_str": "900300400",
      "id": "900300400"
     }
    ],
    "urls": []
   },
   "favorite_count": "0",
   "retweet_count": "0",
   "retweeted": false,
   "truncated": false,
   "lang": "in",
   "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>"
  }
 },
 {
  "tweet": {
   "id": "1844500000000000002",
   "id_str": "1844500000000000002",
   "created_at": "Thu Oct 10 23:00:00 +0000 2024",
   "full_text": "Hari ini libur posyandu, jangan lupa bawa buku KIA minggu depan ya ibu-ibu.",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "favorite_count": "0",
   "retweet_count": "0",
   "retweeted": false,
   "truncated": false,
   "lang": "in",
   "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>"
  }
 },
 {
  "tweet": {
   "id": "1860000000000000003",
   "id_str": "1860000000000000003",
   "created_at": "Fri Nov 22 12:00:00 +0000 2024",
   "full_text": "Ayo gunakan hak pilih 27 November. Rahasia pilihan, jaga kerukunan.",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "favorite_count": "0",
   "retweet_count": "0",
   "retweeted": false,
   "truncated": false,
   "lang": "in",
   "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>"
  }
 }
]
