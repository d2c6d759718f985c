"""The statements of the steps of the schema from the eighth on; see `schemas`."""

M0008 = """
CREATE TABLE memory (            -- what is remembered between two starts
    scope TEXT NOT NULL,         -- whose it is: shop, unit, till, person or machine
    owner TEXT NOT NULL,         -- which of them: a number or a name, empty where there is but one
    name TEXT NOT NULL,
    part TEXT NOT NULL,          -- which of several of that name, such as the reference of a parked order
    value TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (scope, owner, name, part)
) STRICT, WITHOUT ROWID;;
INSERT INTO memory SELECT 'machine', '', name, '', value, saved_at FROM forms
    WHERE name IN ('window', 'customer-window', 'scanner');;
INSERT INTO memory SELECT 'shop', '', name, '', value, saved_at FROM forms WHERE name IN ('welcomed', 'reconcile');;
INSERT INTO memory SELECT 'till', '1', name, '', value, saved_at FROM forms WHERE name IN ('new-order', 'products');;
INSERT INTO memory SELECT 'unit', '1', name, '', value, saved_at FROM forms WHERE name = 'webhooks';;
INSERT INTO memory SELECT 'person', '', name, '', value, saved_at FROM forms WHERE name = 'drills-passed';;
INSERT INTO memory SELECT 'shop', '', 'draft', substr(name, 7), value, saved_at FROM forms WHERE name GLOB 'draft:*';;
INSERT INTO memory SELECT 'shop', '', 'columns', substr(name, 9), value, saved_at FROM forms WHERE name GLOB 'columns *';;
DROP TABLE forms;;
CREATE TABLE owned_settings (
    scope TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, owner, name)
) STRICT, WITHOUT ROWID;;
INSERT INTO owned_settings SELECT CASE
    WHEN name IN ('printer', 'printer_address', 'paper', 'webhooks', 'webhooks_listen') THEN 'machine'
    WHEN name IN ('pos_id', 'staff', 'sounds', 'print_when_captured', 'after_approval', 'reference_prefix') THEN 'till'
    WHEN name IN ('market', 'currency', 'return_url', 'link_life', 'receipt_numbers', 'receipt_first', 'vat_default',
        'webhooks_address', 'shop_address') THEN 'unit'
    WHEN name IN ('language', 'theme', 'motion', 'keys') THEN 'person'
    ELSE 'shop' END, '', name, value FROM settings;;
UPDATE owned_settings SET owner = '1' WHERE scope IN ('till', 'unit');;
DROP TABLE settings;;
ALTER TABLE owned_settings RENAME TO settings;;
CREATE TABLE lessons_of_unit (   -- what the service taught us about a sales unit by refusing it
    unit INTEGER NOT NULL,
    name TEXT NOT NULL,
    learnt_at TEXT NOT NULL,
    PRIMARY KEY (unit, name)
) STRICT, WITHOUT ROWID;;
INSERT INTO lessons_of_unit SELECT 1, name, learnt_at FROM lessons;;
DROP TABLE lessons;;
ALTER TABLE lessons_of_unit RENAME TO lessons;;
CREATE TABLE counters_of_unit (
    unit INTEGER NOT NULL,
    name TEXT NOT NULL,          -- of a day's references, or `receipt`
    value INTEGER NOT NULL,
    PRIMARY KEY (unit, name)
) STRICT, WITHOUT ROWID;;
INSERT INTO counters_of_unit SELECT 1, name, value FROM counters;;
DROP TABLE counters;;
ALTER TABLE counters_of_unit RENAME TO counters;;
ALTER TABLE orders ADD COLUMN unit INTEGER NOT NULL DEFAULT 1;;
ALTER TABLE orders ADD COLUMN till INTEGER NOT NULL DEFAULT 1;;
ALTER TABLE payments ADD COLUMN unit INTEGER NOT NULL DEFAULT 1;;
ALTER TABLE operations ADD COLUMN unit INTEGER NOT NULL DEFAULT 1;;
ALTER TABLE prints ADD COLUMN unit INTEGER NOT NULL DEFAULT 1;;
CREATE TRIGGER payments_stay_with_their_unit BEFORE UPDATE OF unit ON payments WHEN NEW.unit <> OLD.unit
    BEGIN SELECT RAISE(ABORT, 'a payment belongs to its sales unit for life'); END;;
CREATE TRIGGER operations_stay_with_their_unit BEFORE UPDATE OF unit ON operations WHEN NEW.unit <> OLD.unit
    BEGIN SELECT RAISE(ABORT, 'a decision belongs to its sales unit for life'); END
"""

M0009 = """
ALTER TABLE operations ADD COLUMN body_hash TEXT NOT NULL DEFAULT '';;
DROP TRIGGER operations_keep_key_and_body;;
CREATE TRIGGER operations_keep_their_key BEFORE UPDATE OF
    key, kind, reference, order_id, amount, currency, recorded_at ON operations
    BEGIN SELECT RAISE(ABORT, 'an operation keeps its key'); END;;
CREATE TRIGGER operations_keep_their_body BEFORE UPDATE OF body, body_hash ON operations
    WHEN OLD.stage IN ('open', 'unknown') OR OLD.body_hash <> '' OR NEW.body = OLD.body
    OR length(NEW.body_hash) <> 64 OR NEW.body_hash GLOB '*[^0-9a-f]*'
    BEGIN SELECT RAISE(ABORT, 'only a settled operation may give its body for a hash, and only once'); END;;
CREATE TRIGGER redactions_are_logged BEFORE UPDATE OF body, body_hash ON operations
    WHEN NOT EXISTS (SELECT 1 FROM journal WHERE operation = NEW.id AND what = 'redacted' AND detail = NEW.body_hash)
    BEGIN SELECT RAISE(ABORT, 'no log entry, no redaction'); END;;
CREATE TRIGGER operations_begin_with_their_body BEFORE INSERT ON operations WHEN NEW.body_hash <> ''
    BEGIN SELECT RAISE(ABORT, 'an operation begins with its own body'); END
"""

M0010 = """
CREATE TABLE notes (             -- what staff wrote down about an order, for themselves
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    edited_at TEXT,              -- of the last change, NULL while it stands as it was written
    edited_by TEXT NOT NULL DEFAULT ''
) STRICT;;
CREATE INDEX notes_of_order ON notes(order_id);;
CREATE TABLE tags (
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    folded TEXT NOT NULL,        -- for looking up: a tag is the same however it is spelt
    tag TEXT NOT NULL,
    PRIMARY KEY (order_id, folded)
) STRICT, WITHOUT ROWID;;
CREATE INDEX tags_by_name ON tags(folded, order_id, tag)
"""

M0011 = """
DROP TABLE lookups;;
CREATE TABLE lookups (           -- what an order is looked up by; its texts are folded
    order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE,
    customer TEXT NOT NULL,
    phone TEXT NOT NULL,         -- digits, with the country code
    goods TEXT NOT NULL,         -- names and SKUs of its lines
    reference TEXT NOT NULL,     -- its own and those of its requests
    receipt TEXT NOT NULL,
    pair TEXT NOT NULL,          -- its word pair
    description TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,          -- a line break before each
    tracking TEXT NOT NULL,
    people TEXT NOT NULL,        -- who did something with it
    at INTEGER NOT NULL,         -- seconds since 1970: when its latest request was sent, before that when it was made
    amount INTEGER NOT NULL,     -- minor units
    currency TEXT NOT NULL,
    standing TEXT NOT NULL,
    to_ship INTEGER NOT NULL,    -- reserved, and its goods leave later
    refunded INTEGER NOT NULL,   -- some of its money went back
    unit INTEGER NOT NULL
) STRICT;;
CREATE INDEX lookups_of_amount ON lookups(amount);;
CREATE INDEX lookups_of_day ON lookups(at / 86400);;
CREATE INDEX lookups_of_standing ON lookups(standing);;
CREATE VIRTUAL TABLE lookup_words USING fts5(
    customer, phone, goods, reference, receipt, pair, description, note, tags, tracking, people,
    content='lookups', content_rowid='order_id', columnsize=0, detail=none, tokenize='trigram case_sensitive 1');;
INSERT INTO lookup_words (lookup_words, rank) VALUES ('automerge', 0);;
CREATE TRIGGER lookups_added AFTER INSERT ON lookups BEGIN
    INSERT INTO lookup_words (rowid, customer, phone, goods, reference, receipt, pair, description, note, tags, tracking, people)
    VALUES (NEW.order_id, NEW.customer, NEW.phone, NEW.goods, NEW.reference, NEW.receipt, NEW.pair, NEW.description, NEW.note,
        NEW.tags, NEW.tracking, NEW.people); END;;
CREATE TRIGGER lookups_removed AFTER DELETE ON lookups BEGIN
    INSERT INTO lookup_words (lookup_words, rowid, customer, phone, goods, reference, receipt, pair, description, note, tags,
        tracking, people)
    VALUES ('delete', OLD.order_id, OLD.customer, OLD.phone, OLD.goods, OLD.reference, OLD.receipt, OLD.pair, OLD.description,
        OLD.note, OLD.tags, OLD.tracking, OLD.people); END;;
CREATE TRIGGER lookups_reworded AFTER UPDATE OF
    customer, phone, goods, reference, receipt, pair, description, note, tags, tracking, people ON lookups BEGIN
    INSERT INTO lookup_words (lookup_words, rowid, customer, phone, goods, reference, receipt, pair, description, note, tags,
        tracking, people)
    VALUES ('delete', OLD.order_id, OLD.customer, OLD.phone, OLD.goods, OLD.reference, OLD.receipt, OLD.pair, OLD.description,
        OLD.note, OLD.tags, OLD.tracking, OLD.people);
    INSERT INTO lookup_words (rowid, customer, phone, goods, reference, receipt, pair, description, note, tags, tracking, people)
    VALUES (NEW.order_id, NEW.customer, NEW.phone, NEW.goods, NEW.reference, NEW.receipt, NEW.pair, NEW.description, NEW.note,
        NEW.tags, NEW.tracking, NEW.people); END;;
CREATE TABLE psp_ends (          -- the ends of all psp references of an order's payments and of what was done with them
    back TEXT NOT NULL,          -- its last letters and digits, the last one first
    order_id INTEGER NOT NULL,
    PRIMARY KEY (back, order_id)
) STRICT, WITHOUT ROWID;;
CREATE TABLE word_slips (        -- every word of letters in `lookups`, under itself and under itself without each of its letters
    left_over TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (left_over, word)
) STRICT, WITHOUT ROWID;;
CREATE TABLE lookups_begun (     -- one row: orders with lower numbers may have no row in `lookups` yet
    before INTEGER NOT NULL
) STRICT;;
INSERT INTO lookups_begun SELECT ifnull(max(id) + 1, 0) FROM orders;;
CREATE INDEX payments_until ON payments(capture_until)
    WHERE state = 'AUTHORIZED' AND authorized - captured - cancelled > 0;;
CREATE INDEX payments_ended ON payments(looked_at) WHERE state IN ('ABORTED', 'EXPIRED');;
CREATE INDEX orders_to_ship ON orders(id) WHERE to_ship = 1;;
CREATE INDEX payments_refunded ON payments(order_id) WHERE refunded > 0;;
CREATE INDEX payments_refunded_at ON payments(looked_at) WHERE refunded > 0;;
CREATE INDEX answers_odd ON answers(reference) WHERE anomaly <> '';;
CREATE INDEX snapshots_odd ON snapshots(reference) WHERE anomaly <> ''
"""

M0012 = """
DROP INDEX one_pending_operation;;
CREATE UNIQUE INDEX one_pending_operation ON operations(order_id)
    WHERE stage IN ('open', 'unknown') AND kind <> 'track';;
CREATE INDEX pending_links ON operations(order_id) WHERE stage IN ('open', 'unknown') AND kind = 'track';;
ALTER TABLE shipments ADD COLUMN release_rest INTEGER NOT NULL DEFAULT 0;;
CREATE INDEX rests_to_release ON shipments(operation_id) WHERE release_rest = 1;;
CREATE TABLE links (             -- tracking pages that are shown in the customer's app
    operation_id INTEGER PRIMARY KEY REFERENCES operations(id),
    shipment INTEGER REFERENCES operations(id),  -- the capture that it goes with; none where it stands alone
    url TEXT NOT NULL
) STRICT;;
CREATE TABLE shown (             -- what the customer's app shows of a payment, as it was read last
    reference TEXT PRIMARY KEY REFERENCES payments(reference),
    at TEXT NOT NULL,
    value TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID
"""

M0013 = """
CREATE TABLE people (            -- who works in the shop; empty as long as one person alone has it
    folded TEXT PRIMARY KEY,     -- of the name, for looking up
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'manager', 'owner')),
    refund_limit INTEGER CHECK (refund_limit >= 0),  -- a day, minor units; NULL without limit
    pin_hash TEXT NOT NULL,      -- argon2, with its own salt
    added_at TEXT NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,  -- PINs in a row
    wrong_at TEXT                -- the last of them
) STRICT, WITHOUT ROWID;;
CREATE INDEX refunds_by_day ON operations(recorded_at) WHERE kind = 'refund'
"""

M0014 = """
ALTER TABLE orders ADD COLUMN customer_token TEXT NOT NULL DEFAULT '';;
ALTER TABLE orders ADD COLUMN shares TEXT NOT NULL DEFAULT '';;
ALTER TABLE orders ADD COLUMN minimum_age INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE orders ADD COLUMN lasts INTEGER NOT NULL DEFAULT 0;;
CREATE TABLE recipients (        -- to whom an order goes, as the customer shared it with the payment
    reference TEXT PRIMARY KEY REFERENCES payments(reference),
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL,        -- one or two lines
    post_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL        -- two letters, or nothing
) STRICT, WITHOUT ROWID
"""

M0015 = """
CREATE INDEX orders_asking ON orders(id) WHERE shares <> ''
"""

M0016 = """
CREATE TABLE sales_units (       -- as the shop set them up; without a row there is the first one alone
    id INTEGER PRIMARY KEY,      -- ours, which orders and payments carry
    name TEXT NOT NULL,
    msn TEXT NOT NULL,           -- the service's number, empty where it is not known here
    colour TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;;
CREATE UNIQUE INDEX sales_units_by_msn ON sales_units(msn) WHERE msn <> '';;
CREATE TRIGGER sales_units_keep_their_number BEFORE UPDATE OF id, msn ON sales_units
    WHEN NEW.id <> OLD.id OR (OLD.msn <> '' AND NEW.msn <> OLD.msn)
    BEGIN SELECT RAISE(ABORT, 'a sales unit is the same one for life'); END;;
CREATE INDEX orders_by_unit ON orders(unit) WHERE unit <> 1
"""

M0017 = """
CREATE TABLE erasures (          -- each time that personal data was erased
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('copies', 'file', 'done')),  -- what is still to be cleaned
    person TEXT NOT NULL         -- JSON, whom to look for in copies; empty from the next stage on
) STRICT;;
CREATE INDEX erasures_begun ON erasures(id) WHERE stage <> 'done';;
CREATE INDEX journal_left_out ON journal(detail) WHERE what = 'left out';;
CREATE INDEX journal_of_no_step ON journal(reference) WHERE operation = 0 AND detail <> '';;
DROP TRIGGER journal_stays_as_it_is;;
CREATE TRIGGER journal_stays_as_it_is BEFORE UPDATE OF
    number, at, who, what, reference, operation, kind, amount, currency, outcome, hash ON journal
    BEGIN SELECT RAISE(ABORT, 'the action log is only added to'); END;;
CREATE TRIGGER journal_details_stay BEFORE UPDATE OF detail ON journal
    WHEN OLD.what = 'left out' OR NOT EXISTS (SELECT 1 FROM journal WHERE what = 'left out'
        AND detail >= OLD.number || ' ' AND detail < OLD.number || '!')
    BEGIN SELECT RAISE(ABORT, 'words of the log are left out only where the log says so'); END
"""

M0018 = """
CREATE TABLE ledgers (           -- where the service keeps the money of sales units
    id TEXT PRIMARY KEY,         -- the service's
    units TEXT NOT NULL,         -- our numbers of those whose keys see it, the one that reads it first
    currency TEXT NOT NULL,
    bank_account TEXT NOT NULL,
    handles TEXT NOT NULL,       -- the units that it settles for, a blank between two
    found_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;;
CREATE TABLE ledger_entries (
    ledger TEXT NOT NULL REFERENCES ledgers(id),
    account TEXT NOT NULL CHECK (account IN ('funds', 'fees')),
    number INTEGER NOT NULL,     -- ours, from 1 in the order in which they were listed: the service has none
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    day TEXT NOT NULL,           -- the ledger date
    amount INTEGER NOT NULL,     -- signed minor units, as all three
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    psp_reference TEXT NOT NULL,
    reference TEXT NOT NULL,
    currency TEXT NOT NULL,
    handle TEXT NOT NULL,
    PRIMARY KEY (ledger, account, number)
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;;
CREATE TRIGGER ledger_entries_stay_as_they_are BEFORE UPDATE ON ledger_entries
    BEGIN SELECT RAISE(ABORT, 'what the service said is never changed'); END;;
CREATE TABLE ledger_cursors (    -- how far each account was read
    ledger TEXT NOT NULL REFERENCES ledgers(id),
    account TEXT NOT NULL,
    cursor TEXT NOT NULL,        -- the service's, where the next page begins
    entries INTEGER NOT NULL,    -- how many were read so far
    ended_at TEXT,               -- when it was last read to its end
    PRIMARY KEY (ledger, account)
) STRICT, WITHOUT ROWID
"""

M0019 = """
CREATE TABLE moves (             -- captures, refunds and releases that happened, as reports count them
    operation_id INTEGER PRIMARY KEY REFERENCES operations(id),
    at INTEGER NOT NULL,         -- microseconds since 1970, of when it was decided
    unit INTEGER NOT NULL,
    till INTEGER NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT NOT NULL,
    minor INTEGER NOT NULL,
    tip INTEGER NOT NULL,        -- what of it is a tip
    who TEXT NOT NULL,
    way TEXT NOT NULL            -- in which the request reached the customer
) STRICT;;
CREATE INDEX moves_by_time ON moves(at);;
CREATE TABLE move_parts (        -- what of a move is for which product at which rate; the rest is its tip
    operation_id INTEGER NOT NULL REFERENCES moves(operation_id),
    rate INTEGER NOT NULL,       -- hundredths of a percent, -1 where no line explains it
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    gross INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    PRIMARY KEY (operation_id, rate, sku, name)
) STRICT, WITHOUT ROWID;;
CREATE TABLE moves_counted (     -- one row: of every operation up to this one it is known whether it moved something
    upto INTEGER NOT NULL
) STRICT;;
INSERT INTO moves_counted VALUES (0);;
CREATE TABLE closings (          -- days that were closed
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL,
    till INTEGER NOT NULL,
    number INTEGER NOT NULL,     -- from 1 without gaps
    day TEXT NOT NULL,
    ends TEXT NOT NULL,          -- up to here it counts, not included
    last_operation INTEGER NOT NULL, -- what was written after this one is in no earlier closing
    closed TEXT NOT NULL,        -- JSON, all that stands in it
    UNIQUE (unit, till, number)
) STRICT;;
CREATE INDEX closings_of_day ON closings(day);;
CREATE INDEX journal_of_days ON journal(detail) WHERE what = 'day closed';;
CREATE TRIGGER closings_stay BEFORE DELETE ON closings
    BEGIN SELECT RAISE(ABORT, 'a closed day stays closed'); END;;
CREATE TRIGGER closings_stay_as_they_are BEFORE UPDATE ON closings
    BEGIN SELECT RAISE(ABORT, 'a closed day is never changed'); END;;
CREATE TRIGGER closings_follow_each_other BEFORE INSERT ON closings WHEN
    NEW.number <> 1 + (SELECT count(*) FROM closings WHERE unit = NEW.unit AND till = NEW.till)
    OR NEW.ends <= (SELECT ifnull(max(ends), '') FROM closings WHERE unit = NEW.unit AND till = NEW.till)
    BEGIN SELECT RAISE(ABORT, 'closed days follow each other'); END;;
CREATE TRIGGER closings_are_logged BEFORE INSERT ON closings WHEN NOT EXISTS (SELECT 1 FROM journal
    WHERE what = 'day closed' AND detail >= NEW.unit || '.' || NEW.till || '.' || NEW.number || ' '
    AND detail < NEW.unit || '.' || NEW.till || '.' || NEW.number || '!')
    BEGIN SELECT RAISE(ABORT, 'no log entry, no closed day'); END;;
CREATE TABLE closing_prints (    -- every paper of a closed day, written down before it goes out
    closing INTEGER NOT NULL REFERENCES closings(id),
    copy INTEGER NOT NULL,       -- 1 is the original
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    printer TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (closing, copy)
) STRICT, WITHOUT ROWID
"""

M0020 = """
CREATE INDEX ledger_entries_of_order ON ledger_entries(ledger, account, reference);;
CREATE INDEX ledger_entries_of_movement ON ledger_entries(ledger, account, psp_reference);;
CREATE INDEX payouts_of_ledger ON ledger_entries(ledger, number)
    WHERE account = 'funds' AND kind IN ('payout-scheduled', 'scheduled-for-payout', 'payout-aborted')
"""

M0021 = """
CREATE TABLE day_files (         -- what of closed days goes into the folder of this machine
    unit INTEGER NOT NULL,
    till INTEGER NOT NULL,       -- 0 for what the ledgers say of a day
    number INTEGER NOT NULL,     -- that of the closing
    kind TEXT NOT NULL CHECK (kind IN ('slip', 'voucher', 'figures', 'money')),
    day TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',   -- of the file, once it was begun
    digest TEXT NOT NULL DEFAULT '', -- SHA-256 of what was to stand in it, written down before it was
    written_at TEXT,             -- empty while it waits
    PRIMARY KEY (unit, till, number, kind, day)
) STRICT, WITHOUT ROWID;;
CREATE INDEX day_files_waiting ON day_files(unit) WHERE written_at IS NULL;;
CREATE INDEX ledger_entries_of_day ON ledger_entries(ledger, account, day)
"""

M0022 = """
UPDATE memory SET scope = 'machine' WHERE scope = 'shop' AND name = 'draft';;
UPDATE memory SET scope = 'machine', owner = '', part = owner
    WHERE scope = 'person' AND name IN ('order-panel', 'drills-passed')
"""
