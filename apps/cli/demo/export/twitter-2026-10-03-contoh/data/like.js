window.YTD.like.part0 = [
 {
  "like": {
   "tweetId": "1846000000000000009",
   "fullText": "Survei terbaru: Surya Wiratama dan pesaingnya bersaing ketat di Kota Contoh",
   "expandedUrl": "https://twitter.com/i/web/status/1846000000000000009"
  }
 },
 {
  "like": {
   "tweetId": "1700000000000000009",
   "fullText": "Resep sayur asem tiga langkah",
   "expandedUrl": "https://twitter.com/i/web/status/1700000000000000009"
  }
 }
]
