window.YTD.account.part0 = [
 {
  "account": {
   "email": "rahma@contoh.invalid",
   "createdVia": "web",
   "username": "rahma_contoh",
   "accountId": "900100200",
   "createdAt": "2015-02-01T04:00:00.000Z",
   "accountDisplayName": "Rahma Contoh"
  }
 }
]
