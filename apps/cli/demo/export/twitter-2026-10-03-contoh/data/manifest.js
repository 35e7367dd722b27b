window.__THAR_CONFIG = {
 "userInfo": {
  "accountId": "900100200",
  "userName": "rahma_contoh",
  "displayName": "Rahma Contoh"
 },
 "archiveInfo": {
  "sizeBytes": "4096",
  "generationDate": "2026-10-03T02:00:00.000Z",
  "isPartialArchive": false
 },
 "readmeInfo": {
  "fileName": "data/README.txt",
  "directory": "data/",
  "name": "README.txt"
 },
 "dataTypes": {}
}
