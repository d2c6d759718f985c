BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kvitt','m0001_first_light','2026-11-25 03:07:41.046049+00:00');
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "counters" VALUES('K-261120',18);
INSERT INTO "counters" VALUES('TILL2-261120',1);
CREATE TABLE events (
    reference TEXT NOT NULL REFERENCES payments(reference),
    psp_reference TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    at TEXT NOT NULL,
    key TEXT NOT NULL,
    success INTEGER NOT NULL,
    PRIMARY KEY (reference, name, psp_reference)
) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES('K-261120-0002','psp-K-261120-0002-0','CREATED','NOK',49900,'2026-11-20T09:33:10.123456+00:00','key-K-261120-0002-0',1);
INSERT INTO "events" VALUES('K-261120-0003','psp-K-261120-0003-1','AUTHORIZED','NOK',49900,'2026-11-20T09:34:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0003','psp-K-261120-0003-0','CREATED','NOK',49900,'2026-11-20T09:34:10.123456+00:00','key-K-261120-0003-0',1);
INSERT INTO "events" VALUES('K-261120-0004','psp-K-261120-0004-1','AUTHORIZED','NOK',49900,'2026-11-20T09:35:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0004','psp-K-261120-0004-2','CAPTURED','NOK',49900,'2026-11-20T09:35:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0004','psp-K-261120-0004-0','CREATED','NOK',49900,'2026-11-20T09:35:10.123456+00:00','key-K-261120-0004-0',1);
INSERT INTO "events" VALUES('K-261120-0005','psp-K-261120-0005-1','AUTHORIZED','NOK',49900,'2026-11-20T09:36:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0005','psp-K-261120-0005-2','CAPTURED','NOK',49900,'2026-11-20T09:36:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0005','psp-K-261120-0005-0','CREATED','NOK',49900,'2026-11-20T09:36:10.123456+00:00','key-K-261120-0005-0',1);
INSERT INTO "events" VALUES('K-261120-0006','psp-K-261120-0006-1','AUTHORIZED','NOK',49900,'2026-11-20T09:37:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0006','psp-K-261120-0006-2','CAPTURED','NOK',49900,'2026-11-20T09:37:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0006','psp-K-261120-0006-0','CREATED','NOK',49900,'2026-11-20T09:37:10.123456+00:00','key-K-261120-0006-0',1);
INSERT INTO "events" VALUES('K-261120-0006','psp-K-261120-0006-3','REFUNDED','NOK',49900,'2026-11-20T09:37:16.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0007','psp-K-261120-0007-1','AUTHORIZED','NOK',49900,'2026-11-20T09:38:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0007','psp-K-261120-0007-2','CAPTURED','NOK',49900,'2026-11-20T09:38:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0007','psp-K-261120-0007-0','CREATED','NOK',49900,'2026-11-20T09:38:10.123456+00:00','key-K-261120-0007-0',1);
INSERT INTO "events" VALUES('K-261120-0007','psp-K-261120-0007-3','REFUNDED','NOK',49900,'2026-11-20T09:38:16.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0008','psp-K-261120-0008-1','AUTHORIZED','NOK',49900,'2026-11-20T09:39:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0008','psp-K-261120-0008-2','CANCELLED','NOK',49900,'2026-11-20T09:39:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0008','psp-K-261120-0008-0','CREATED','NOK',49900,'2026-11-20T09:39:10.123456+00:00','key-K-261120-0008-0',1);
INSERT INTO "events" VALUES('K-261120-0009','psp-K-261120-0009-1','ABORTED','NOK',49900,'2026-11-20T09:40:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0009','psp-K-261120-0009-0','CREATED','NOK',49900,'2026-11-20T09:40:10.123456+00:00','key-K-261120-0009-0',1);
INSERT INTO "events" VALUES('K-261120-0010','psp-K-261120-0010-0','CREATED','NOK',49900,'2026-11-20T09:41:10.123456+00:00','key-K-261120-0010-0',1);
INSERT INTO "events" VALUES('K-261120-0010','psp-K-261120-0010-1','EXPIRED','NOK',49900,'2026-11-20T09:41:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0011','psp-K-261120-0011-0','CREATED','NOK',49900,'2026-11-20T09:42:10.123456+00:00','key-K-261120-0011-0',1);
INSERT INTO "events" VALUES('K-261120-0011','psp-K-261120-0011-1','TERMINATED','NOK',49900,'2026-11-20T09:42:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0014','psp-K-261120-0014-1','AUTHORIZED','NOK',49900,'2026-11-20T09:45:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0014','psp-K-261120-0014-2','CAPTURED','NOK',49900,'2026-11-20T09:45:14.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0014','psp-K-261120-0014-0','CREATED','NOK',49900,'2026-11-20T09:45:10.123456+00:00','key-K-261120-0014-0',1);
INSERT INTO "events" VALUES('K-261120-0017','psp-K-261120-0017-0','CREATED','NOK',49900,'2026-11-20T09:48:10.123456+00:00','key-K-261120-0017-0',1);
INSERT INTO "events" VALUES('K-261120-0017','psp-K-261120-0017-1','EXPIRED','NOK',49900,'2026-11-20T09:48:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0017-2','psp-K-261120-0017-2-1','AUTHORIZED','NOK',49900,'2026-11-20T09:49:12.123456+00:00','',1);
INSERT INTO "events" VALUES('K-261120-0017-2','psp-K-261120-0017-2-0','CREATED','NOK',49900,'2026-11-20T09:49:10.123456+00:00','key-K-261120-0017-2-0',1);
INSERT INTO "events" VALUES('K-261120-0018','psp-K-261120-0018-0','CREATED','NOK',49900,'2026-11-20T09:49:10.123456+00:00','key-K-261120-0018-0',1);
CREATE TABLE forms (
    name TEXT PRIMARY KEY,       -- what was typed and is not an order yet, as JSON
    value TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
;
INSERT INTO "forms" VALUES('new-order','{"entry": "half typed"}','2026-11-20T09:30:00.123456+00:00');
CREATE TABLE lines (
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    product_id TEXT NOT NULL,
    quantity TEXT NOT NULL,      -- plain decimal digits
    unit TEXT NOT NULL,
    unit_price INTEGER NOT NULL, -- minor units, VAT included, before discount
    vat_rate INTEGER NOT NULL,   -- hundredths of a percent
    discount INTEGER NOT NULL,
    is_return INTEGER NOT NULL,
    is_shipping INTEGER NOT NULL,
    stated_gross INTEGER,
    stated_net INTEGER,
    stated_tax INTEGER,
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "lines" VALUES(1,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(2,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(3,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(4,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(5,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(6,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(7,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(8,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(9,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(10,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(11,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(12,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(13,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(14,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(15,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(16,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(17,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(18,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(19,0,'Hoodie','hoodie1234','1','PCS',49900,2500,0,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(19,1,'Ull & sokk <b>','','0.125','KG',19900,1500,88,0,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(19,2,'Retur','r','2.5','PCS',1000,1500,500,1,0,NULL,NULL,NULL);
INSERT INTO "lines" VALUES(19,3,'Frakt','f','1','PCS',7900,2500,0,0,1,7900,5925,1975);
CREATE TABLE operations (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    reference TEXT NOT NULL REFERENCES payments(reference),
    kind TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,          -- the exact bytes of the request, sent again unchanged on every try
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL,
    error TEXT NOT NULL,
    detail TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    retry_at TEXT,
    settled_at TEXT
) STRICT;
INSERT INTO "operations" VALUES(1,2,'K-261120-0002','create','key-K-261120-0002-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:33:10.123456+00:00',NULL,'2026-11-20T09:33:11.123456+00:00');
INSERT INTO "operations" VALUES(2,3,'K-261120-0003','create','key-K-261120-0003-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:34:10.123456+00:00',NULL,'2026-11-20T09:34:11.123456+00:00');
INSERT INTO "operations" VALUES(3,4,'K-261120-0004','create','key-K-261120-0004-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:35:10.123456+00:00',NULL,'2026-11-20T09:35:11.123456+00:00');
INSERT INTO "operations" VALUES(4,4,'K-261120-0004','capture','key-K-261120-0004-1',X'7B226578616374223A202032303030307D','NOK',20000,'done','',1,'','','','2026-11-20T09:35:11.123456+00:00',NULL,'2026-11-20T09:35:12.123456+00:00');
INSERT INTO "operations" VALUES(5,5,'K-261120-0005','create','key-K-261120-0005-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:36:10.123456+00:00',NULL,'2026-11-20T09:36:11.123456+00:00');
INSERT INTO "operations" VALUES(6,5,'K-261120-0005','capture','key-K-261120-0005-1',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:36:11.123456+00:00',NULL,'2026-11-20T09:36:12.123456+00:00');
INSERT INTO "operations" VALUES(7,6,'K-261120-0006','create','key-K-261120-0006-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:37:10.123456+00:00',NULL,'2026-11-20T09:37:11.123456+00:00');
INSERT INTO "operations" VALUES(8,6,'K-261120-0006','capture','key-K-261120-0006-1',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:37:11.123456+00:00',NULL,'2026-11-20T09:37:12.123456+00:00');
INSERT INTO "operations" VALUES(9,6,'K-261120-0006','refund','key-K-261120-0006-2',X'7B226578616374223A202031303030307D','NOK',10000,'done','torn seam',1,'','','','2026-11-20T09:37:12.123456+00:00',NULL,'2026-11-20T09:37:13.123456+00:00');
INSERT INTO "operations" VALUES(10,7,'K-261120-0007','create','key-K-261120-0007-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:38:10.123456+00:00',NULL,'2026-11-20T09:38:11.123456+00:00');
INSERT INTO "operations" VALUES(11,7,'K-261120-0007','capture','key-K-261120-0007-1',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:38:11.123456+00:00',NULL,'2026-11-20T09:38:12.123456+00:00');
INSERT INTO "operations" VALUES(12,7,'K-261120-0007','refund','key-K-261120-0007-2',X'7B226578616374223A202034393930307D','NOK',49900,'done','came back',1,'','','','2026-11-20T09:38:12.123456+00:00',NULL,'2026-11-20T09:38:13.123456+00:00');
INSERT INTO "operations" VALUES(13,8,'K-261120-0008','create','key-K-261120-0008-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:39:10.123456+00:00',NULL,'2026-11-20T09:39:11.123456+00:00');
INSERT INTO "operations" VALUES(14,8,'K-261120-0008','cancel','key-K-261120-0008-1',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:39:11.123456+00:00',NULL,'2026-11-20T09:39:12.123456+00:00');
INSERT INTO "operations" VALUES(15,9,'K-261120-0009','create','key-K-261120-0009-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:40:10.123456+00:00',NULL,'2026-11-20T09:40:11.123456+00:00');
INSERT INTO "operations" VALUES(16,10,'K-261120-0010','create','key-K-261120-0010-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:41:10.123456+00:00',NULL,'2026-11-20T09:41:11.123456+00:00');
INSERT INTO "operations" VALUES(17,11,'K-261120-0011','create','key-K-261120-0011-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:42:10.123456+00:00',NULL,'2026-11-20T09:42:11.123456+00:00');
INSERT INTO "operations" VALUES(18,12,'K-261120-0012','create','key-K-261120-0012-0',X'7B226578616374223A202034393930307D','NOK',49900,'open','',0,'','','','2026-11-20T09:43:10.123456+00:00',NULL,NULL);
INSERT INTO "operations" VALUES(19,13,'K-261120-0013','create','key-K-261120-0013-0',X'7B226578616374223A202034393930307D','NOK',49900,'unknown','',1,'uncertain','told','trace-1','2026-11-20T09:44:10.123456+00:00','2026-11-20T09:44:13.123456+00:00',NULL);
INSERT INTO "operations" VALUES(20,14,'K-261120-0014','create','key-K-261120-0014-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:45:10.123456+00:00',NULL,'2026-11-20T09:45:11.123456+00:00');
INSERT INTO "operations" VALUES(21,14,'K-261120-0014','capture','key-K-261120-0014-1',X'7B226578616374223A202034393930307D','NOK',49900,'unknown','',1,'uncertain','told','trace-1','2026-11-20T09:45:11.123456+00:00','2026-11-20T09:45:14.123456+00:00',NULL);
INSERT INTO "operations" VALUES(22,15,'K-261120-0015','create','key-K-261120-0015-0',X'7B226578616374223A202034393930307D','NOK',49900,'refused','',1,'7010','told','trace-1','2026-11-20T09:46:10.123456+00:00',NULL,'2026-11-20T09:46:11.123456+00:00');
INSERT INTO "operations" VALUES(23,16,'K-261120-0016','create','key-K-261120-0016-0',X'7B226578616374223A202034393930307D','NOK',49900,'unsent','',1,'offline','told','trace-1','2026-11-20T09:47:10.123456+00:00',NULL,'2026-11-20T09:47:11.123456+00:00');
INSERT INTO "operations" VALUES(24,17,'K-261120-0017','create','key-K-261120-0017-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:48:10.123456+00:00',NULL,'2026-11-20T09:48:11.123456+00:00');
INSERT INTO "operations" VALUES(25,17,'K-261120-0017-2','create','key-K-261120-0017-2-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:49:10.123456+00:00',NULL,'2026-11-20T09:49:11.123456+00:00');
INSERT INTO "operations" VALUES(26,18,'K-261120-0018','create','key-K-261120-0018-0',X'7B226578616374223A202034393930307D','NOK',49900,'done','',1,'','','','2026-11-20T09:49:10.123456+00:00',NULL,'2026-11-20T09:49:11.123456+00:00');
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    currency TEXT NOT NULL,
    flow TEXT NOT NULL,
    interaction TEXT NOT NULL,
    phone TEXT NOT NULL,
    customer TEXT NOT NULL,
    description TEXT NOT NULL,
    receipt_number TEXT NOT NULL,
    pos_id TEXT NOT NULL,
    note TEXT NOT NULL,
    stated_total INTEGER,
    total INTEGER NOT NULL,      -- minor units; what the order's lines add up to, kept for lists
    ready_body TEXT,             -- a create body that came ready-made and is sent with its own values
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "orders" VALUES(1,'K-261120-0001','NOK','QR','CUSTOMER_PRESENT','','Kladd','','','','parked: blue bag',NULL,49900,'','2026-11-20T09:31:00.123456+00:00');
INSERT INTO "orders" VALUES(2,'K-261120-0002','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:32:00.123456+00:00');
INSERT INTO "orders" VALUES(3,'K-261120-0003','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:33:00.123456+00:00');
INSERT INTO "orders" VALUES(4,'K-261120-0004','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:34:00.123456+00:00');
INSERT INTO "orders" VALUES(5,'K-261120-0005','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:35:00.123456+00:00');
INSERT INTO "orders" VALUES(6,'K-261120-0006','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:36:00.123456+00:00');
INSERT INTO "orders" VALUES(7,'K-261120-0007','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:37:00.123456+00:00');
INSERT INTO "orders" VALUES(8,'K-261120-0008','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:38:00.123456+00:00');
INSERT INTO "orders" VALUES(9,'K-261120-0009','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:39:00.123456+00:00');
INSERT INTO "orders" VALUES(10,'K-261120-0010','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:40:00.123456+00:00');
INSERT INTO "orders" VALUES(11,'K-261120-0011','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:41:00.123456+00:00');
INSERT INTO "orders" VALUES(12,'K-261120-0012','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:42:00.123456+00:00');
INSERT INTO "orders" VALUES(13,'K-261120-0013','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:43:00.123456+00:00');
INSERT INTO "orders" VALUES(14,'K-261120-0014','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:44:00.123456+00:00');
INSERT INTO "orders" VALUES(15,'K-261120-0015','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:45:00.123456+00:00');
INSERT INTO "orders" VALUES(16,'K-261120-0016','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:46:00.123456+00:00');
INSERT INTO "orders" VALUES(17,'K-261120-0017','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Zweimal & <b>','','','','',NULL,49900,'','2026-11-20T09:47:00.123456+00:00');
INSERT INTO "orders" VALUES(18,'K-261120-0018','NOK','PUSH_MESSAGE','CUSTOMER_PRESENT','4741234567','Anna Ærlig','','','','',NULL,49900,'','2026-11-20T09:48:00.123456+00:00');
INSERT INTO "orders" VALUES(19,'MY-ORDER-1','DKK','WEB_REDIRECT','CUSTOMER_NOT_PRESENT','4512345678','Søren ''Drop'' Æble; --','Tre par
sokker','789267','pos_122','🧦',NULL,58200,'','2026-11-20T09:30:00.123456+00:00');
INSERT INTO "orders" VALUES(20,'IMPORTED-1','EUR','PUSH_MESSAGE','CUSTOMER_PRESENT','','','','','','',12345,12345,'{"amount": {"value": 12345}}','2026-11-20T09:30:00.123456+00:00');
CREATE TABLE payments (
    reference TEXT PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    attempt INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    state TEXT NOT NULL,
    authorized INTEGER NOT NULL DEFAULT 0,
    captured INTEGER NOT NULL DEFAULT 0,
    refunded INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    redirect_url TEXT NOT NULL DEFAULT '',
    psp_reference TEXT NOT NULL DEFAULT '',
    capture_until TEXT,
    sent_at TEXT NOT NULL,
    looked_at TEXT,
    UNIQUE (order_id, attempt)
) STRICT;
INSERT INTO "payments" VALUES('K-261120-0002',2,1,'NOK',49900,'CREATED',0,0,0,0,'https://landing.example/K-261120-0002','psp-K-261120-0002',NULL,'2026-11-20T09:33:10.123456+00:00','2026-11-20T09:33:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0003',3,1,'NOK',49900,'AUTHORIZED',49900,0,0,0,'https://landing.example/K-261120-0003','psp-K-261120-0003','2027-05-19T09:30:00.123456+00:00','2026-11-20T09:34:10.123456+00:00','2026-11-20T09:34:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0004',4,1,'NOK',49900,'AUTHORIZED',49900,20000,0,0,'https://landing.example/K-261120-0004','psp-K-261120-0004',NULL,'2026-11-20T09:35:10.123456+00:00','2026-11-20T09:35:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0005',5,1,'NOK',49900,'AUTHORIZED',49900,49900,0,0,'https://landing.example/K-261120-0005','psp-K-261120-0005',NULL,'2026-11-20T09:36:10.123456+00:00','2026-11-20T09:36:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0006',6,1,'NOK',49900,'AUTHORIZED',49900,49900,10000,0,'https://landing.example/K-261120-0006','psp-K-261120-0006',NULL,'2026-11-20T09:37:10.123456+00:00','2026-11-20T09:37:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0007',7,1,'NOK',49900,'AUTHORIZED',49900,49900,49900,0,'https://landing.example/K-261120-0007','psp-K-261120-0007',NULL,'2026-11-20T09:38:10.123456+00:00','2026-11-20T09:38:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0008',8,1,'NOK',49900,'AUTHORIZED',49900,0,0,49900,'https://landing.example/K-261120-0008','psp-K-261120-0008',NULL,'2026-11-20T09:39:10.123456+00:00','2026-11-20T09:39:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0009',9,1,'NOK',49900,'ABORTED',0,0,0,0,'https://landing.example/K-261120-0009','psp-K-261120-0009',NULL,'2026-11-20T09:40:10.123456+00:00','2026-11-20T09:40:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0010',10,1,'NOK',49900,'EXPIRED',0,0,0,0,'https://landing.example/K-261120-0010','psp-K-261120-0010',NULL,'2026-11-20T09:41:10.123456+00:00','2026-11-20T09:41:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0011',11,1,'NOK',49900,'TERMINATED',0,0,0,49900,'https://landing.example/K-261120-0011','psp-K-261120-0011',NULL,'2026-11-20T09:42:10.123456+00:00','2026-11-20T09:42:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0012',12,1,'NOK',49900,'NEW',0,0,0,0,'','',NULL,'2026-11-20T09:43:10.123456+00:00',NULL);
INSERT INTO "payments" VALUES('K-261120-0013',13,1,'NOK',49900,'NEW',0,0,0,0,'','',NULL,'2026-11-20T09:44:10.123456+00:00',NULL);
INSERT INTO "payments" VALUES('K-261120-0014',14,1,'NOK',49900,'AUTHORIZED',49900,0,0,0,'https://landing.example/K-261120-0014','psp-K-261120-0014',NULL,'2026-11-20T09:45:10.123456+00:00','2026-11-20T09:45:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0015',15,1,'NOK',49900,'UNSENT',0,0,0,0,'','',NULL,'2026-11-20T09:46:10.123456+00:00',NULL);
INSERT INTO "payments" VALUES('K-261120-0016',16,1,'NOK',49900,'UNSENT',0,0,0,0,'','',NULL,'2026-11-20T09:47:10.123456+00:00',NULL);
INSERT INTO "payments" VALUES('K-261120-0017',17,1,'NOK',49900,'EXPIRED',0,0,0,0,'https://landing.example/K-261120-0017','psp-K-261120-0017',NULL,'2026-11-20T09:48:10.123456+00:00','2026-11-20T09:48:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0017-2',17,2,'NOK',49900,'AUTHORIZED',49900,0,0,0,'https://landing.example/K-261120-0017-2','psp-K-261120-0017-2',NULL,'2026-11-20T09:49:10.123456+00:00','2026-11-20T09:49:15.123456+00:00');
INSERT INTO "payments" VALUES('K-261120-0018',18,1,'NOK',49900,'CREATED',0,0,0,0,'https://landing.example/K-261120-0018','psp-K-261120-0018',NULL,'2026-11-20T09:49:10.123456+00:00','2026-11-20T09:49:15.123456+00:00');
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "settings" VALUES('reference_prefix','TILL2');
INSERT INTO "settings" VALUES('shop','Blå butikk');
INSERT INTO "settings" VALUES('vat_default','1500');
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES payments(reference),
    at TEXT NOT NULL,
    seen TEXT NOT NULL,          -- the answer in words of ours, as JSON
    anomaly TEXT NOT NULL        -- why it was not applied; empty when it was
) STRICT;
INSERT INTO "snapshots" VALUES(1,'K-261120-0002','2026-11-20T09:33:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0002", "redirect_url": "", "reference": "K-261120-0002", "state": "CREATED"}','');
INSERT INTO "snapshots" VALUES(2,'K-261120-0003','2026-11-20T09:34:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0003", "redirect_url": "", "reference": "K-261120-0003", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(3,'K-261120-0004','2026-11-20T09:35:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 20000, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0004", "redirect_url": "", "reference": "K-261120-0004", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(4,'K-261120-0005','2026-11-20T09:36:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 49900, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0005", "redirect_url": "", "reference": "K-261120-0005", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(5,'K-261120-0006','2026-11-20T09:37:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 49900, "refunded": 10000}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0006", "redirect_url": "", "reference": "K-261120-0006", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(6,'K-261120-0007','2026-11-20T09:38:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 49900, "refunded": 49900}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0007", "redirect_url": "", "reference": "K-261120-0007", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(7,'K-261120-0008','2026-11-20T09:39:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 49900, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0008", "redirect_url": "", "reference": "K-261120-0008", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(8,'K-261120-0009','2026-11-20T09:40:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0009", "redirect_url": "", "reference": "K-261120-0009", "state": "ABORTED"}','');
INSERT INTO "snapshots" VALUES(9,'K-261120-0010','2026-11-20T09:41:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0010", "redirect_url": "", "reference": "K-261120-0010", "state": "EXPIRED"}','');
INSERT INTO "snapshots" VALUES(10,'K-261120-0011','2026-11-20T09:42:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 49900, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0011", "redirect_url": "", "reference": "K-261120-0011", "state": "TERMINATED"}','');
INSERT INTO "snapshots" VALUES(11,'K-261120-0014','2026-11-20T09:45:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0014", "redirect_url": "", "reference": "K-261120-0014", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(12,'K-261120-0017','2026-11-20T09:48:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0017", "redirect_url": "", "reference": "K-261120-0017", "state": "EXPIRED"}','');
INSERT INTO "snapshots" VALUES(13,'K-261120-0017-2','2026-11-20T09:49:15.123456+00:00','{"aggregate": {"authorized": 49900, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0017-2", "redirect_url": "", "reference": "K-261120-0017-2", "state": "AUTHORIZED"}','');
INSERT INTO "snapshots" VALUES(14,'K-261120-0018','2026-11-20T09:49:15.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 49900}, "capture_until": null, "psp_reference": "psp-K-261120-0018", "redirect_url": "", "reference": "K-261120-0018", "state": "CREATED"}','');
INSERT INTO "snapshots" VALUES(15,'K-261120-0018','2026-11-20T09:30:00.123456+00:00','{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": 1}, "capture_until": null, "psp_reference": "", "redirect_url": "", "reference": "K-261120-0018", "state": "CREATED"}','amount');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX one_live_payment ON payments(order_id) WHERE state IN ('NEW', 'CREATED', 'AUTHORIZED');
CREATE INDEX payments_to_watch ON payments(state, looked_at);
CREATE UNIQUE INDEX one_pending_operation ON operations(order_id) WHERE stage IN ('open', 'unknown');
CREATE INDEX operations_of_order ON operations(order_id);
CREATE TRIGGER operations_stay BEFORE DELETE ON operations
    BEGIN SELECT RAISE(ABORT, 'operations are never deleted'); END;
CREATE TRIGGER operations_keep_key_and_body BEFORE UPDATE OF
    key, body, kind, reference, order_id, amount, currency, recorded_at ON operations
    BEGIN SELECT RAISE(ABORT, 'an operation keeps its key and its body'); END;
CREATE TRIGGER operations_stay_settled BEFORE UPDATE OF stage ON operations
    WHEN OLD.stage NOT IN ('open', 'unknown') AND NEW.stage <> OLD.stage
    BEGIN SELECT RAISE(ABORT, 'a settled operation stays settled'); END;
CREATE TRIGGER payments_keep_their_order BEFORE UPDATE OF reference, order_id ON payments
    WHEN NEW.reference <> OLD.reference OR NEW.order_id <> OLD.order_id
    BEGIN SELECT RAISE(ABORT, 'a payment stays with its order'); END;
CREATE TRIGGER payments_keep_their_amount BEFORE UPDATE OF amount, currency ON payments
    WHEN OLD.state <> 'UNSENT' AND (NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency)
    BEGIN SELECT RAISE(ABORT, 'what was asked for stays what was asked for'); END;
CREATE INDEX snapshots_of_payment ON snapshots(reference);
CREATE TRIGGER snapshots_stay BEFORE DELETE ON snapshots
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;
COMMIT;
