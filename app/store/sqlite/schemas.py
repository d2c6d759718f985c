"""The statements of each step of the schema.

Those of a released step are never edited. They stand apart from the steps, which are on the way to the first paint while
these are read once in the life of a file. From the eighth on they are in `newer_schemas`.
"""

M0001 = """
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
) STRICT;;
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
) STRICT, WITHOUT ROWID;;
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
) STRICT;;
CREATE UNIQUE INDEX one_live_payment ON payments(order_id) WHERE state IN ('NEW', 'CREATED', 'AUTHORIZED');;
CREATE INDEX payments_to_watch ON payments(state, looked_at);;
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
) STRICT;;
CREATE UNIQUE INDEX one_pending_operation ON operations(order_id) WHERE stage IN ('open', 'unknown');;
CREATE INDEX operations_of_order ON operations(order_id);;
CREATE TRIGGER operations_stay BEFORE DELETE ON operations
    BEGIN SELECT RAISE(ABORT, 'operations are never deleted'); END;;
CREATE TRIGGER operations_keep_key_and_body BEFORE UPDATE OF
    key, body, kind, reference, order_id, amount, currency, recorded_at ON operations
    BEGIN SELECT RAISE(ABORT, 'an operation keeps its key and its body'); END;;
CREATE TRIGGER operations_stay_settled BEFORE UPDATE OF stage ON operations
    WHEN OLD.stage NOT IN ('open', 'unknown') AND NEW.stage <> OLD.stage
    BEGIN SELECT RAISE(ABORT, 'a settled operation stays settled'); END;;
CREATE TRIGGER payments_keep_their_order BEFORE UPDATE OF reference, order_id ON payments
    WHEN NEW.reference <> OLD.reference OR NEW.order_id <> OLD.order_id
    BEGIN SELECT RAISE(ABORT, 'a payment stays with its order'); END;;
CREATE TRIGGER payments_keep_their_amount BEFORE UPDATE OF amount, currency ON payments
    WHEN OLD.state <> 'UNSENT' AND (NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency)
    BEGIN SELECT RAISE(ABORT, 'what was asked for stays what was asked for'); END;;
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES payments(reference),
    at TEXT NOT NULL,
    seen TEXT NOT NULL,          -- the answer in words of ours, as JSON
    anomaly TEXT NOT NULL        -- why it was not applied; empty when it was
) STRICT;;
CREATE INDEX snapshots_of_payment ON snapshots(reference);;
CREATE TRIGGER snapshots_stay BEFORE DELETE ON snapshots
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;;
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
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER events_stay BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;;
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;;
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;;
CREATE TABLE forms (
    name TEXT PRIMARY KEY,       -- what was typed and is not an order yet, as JSON
    value TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

M0002 = """
ALTER TABLE payments ADD COLUMN flow TEXT NOT NULL DEFAULT 'PUSH_MESSAGE';;
UPDATE payments SET flow = (SELECT flow FROM orders WHERE orders.id = payments.order_id);;
ALTER TABLE operations ADD COLUMN who TEXT NOT NULL DEFAULT '';;
ALTER TABLE operations ADD COLUMN total_before INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE operations ADD COLUMN unknown_since TEXT;;
UPDATE operations SET unknown_since = recorded_at WHERE stage = 'unknown';;
UPDATE operations SET total_before = CASE kind
    WHEN 'capture' THEN (SELECT captured FROM payments WHERE payments.reference = operations.reference)
    WHEN 'refund' THEN (SELECT refunded FROM payments WHERE payments.reference = operations.reference)
    ELSE 0 END WHERE stage IN ('open', 'unknown');;
CREATE TABLE tries (             -- written down before each request leaves
    operation_id INTEGER NOT NULL REFERENCES operations(id),
    at TEXT NOT NULL
) STRICT;;
CREATE INDEX tries_of_operation ON tries(operation_id, at);;
INSERT INTO tries (operation_id, at) SELECT id, recorded_at FROM operations WHERE tries > 0;;
CREATE TRIGGER tries_stay BEFORE DELETE ON tries
    BEGIN SELECT RAISE(ABORT, 'tries are never deleted'); END;;
CREATE INDEX operations_of_reference ON operations(reference);;
CREATE TABLE portions (          -- which lines a capture or a refund is about
    operation_id INTEGER NOT NULL REFERENCES operations(id),
    position INTEGER NOT NULL,   -- the line's place in the order, from 0
    quantity TEXT NOT NULL,      -- plain decimal digits
    amount INTEGER NOT NULL,     -- minor units
    PRIMARY KEY (operation_id, position)
) STRICT, WITHOUT ROWID;;
CREATE TABLE shipments (
    operation_id INTEGER PRIMARY KEY REFERENCES operations(id),
    carrier TEXT NOT NULL,
    tracking TEXT NOT NULL
) STRICT;;
CREATE TABLE lessons (           -- what the service taught us about the sales unit by refusing it
    name TEXT PRIMARY KEY,
    learnt_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;;
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    reference TEXT NOT NULL,
    operation INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL           -- over this entry and the hash of the one before
) STRICT;;
CREATE INDEX journal_of_operation ON journal(operation);;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the action log is only added to'); END;;
CREATE TRIGGER journal_stays_as_it_is BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the action log is only added to'); END;;
CREATE TRIGGER operations_go_forward BEFORE UPDATE OF stage ON operations
    WHEN OLD.stage = 'unknown' AND NEW.stage = 'open'
    BEGIN SELECT RAISE(ABORT, 'what may have been sent cannot be as if it had not'); END;;
CREATE TRIGGER operations_have_a_stage BEFORE UPDATE OF stage ON operations
    WHEN NEW.stage NOT IN ('open', 'unknown', 'done', 'refused', 'unsent')
    BEGIN SELECT RAISE(ABORT, 'an operation has no such stage'); END;;
CREATE TRIGGER operations_begin_open BEFORE INSERT ON operations WHEN NEW.stage <> 'open'
    BEGIN SELECT RAISE(ABORT, 'an operation begins open'); END;;
CREATE TRIGGER operations_are_logged BEFORE UPDATE OF stage ON operations WHEN NEW.stage <> OLD.stage
    AND NOT EXISTS (SELECT 1 FROM journal WHERE operation = NEW.id AND outcome = NEW.stage)
    BEGIN SELECT RAISE(ABORT, 'no log entry, no outcome'); END;;
CREATE TRIGGER tries_are_logged BEFORE INSERT ON tries
    WHEN NOT EXISTS (SELECT 1 FROM journal WHERE operation = NEW.operation_id AND outcome = 'open')
    BEGIN SELECT RAISE(ABORT, 'no log entry, no money movement'); END;;
CREATE TRIGGER payments_move_as_they_may BEFORE UPDATE OF state ON payments WHEN NEW.state <> OLD.state AND NOT (
    OLD.state = 'NEW'
    OR (OLD.state = 'UNSENT' AND NEW.state = 'NEW')
    OR (OLD.state = 'CREATED' AND NEW.state IN ('AUTHORIZED', 'ABORTED', 'EXPIRED', 'TERMINATED')))
    BEGIN SELECT RAISE(ABORT, 'a payment does not move that way'); END;;
CREATE TRIGGER totals_never_shrink BEFORE UPDATE OF authorized, captured, refunded, cancelled ON payments
    WHEN NEW.authorized < OLD.authorized OR NEW.captured < OLD.captured
        OR NEW.refunded < OLD.refunded OR NEW.cancelled < OLD.cancelled
    BEGIN SELECT RAISE(ABORT, 'a total never shrinks'); END
"""

M0003 = """
ALTER TABLE orders ADD COLUMN words TEXT NOT NULL DEFAULT '';;
ALTER TABLE orders ADD COLUMN tip INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE orders ADD COLUMN personal_qr TEXT NOT NULL DEFAULT '';;
ALTER TABLE orders ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE orders ADD COLUMN to_ship INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE orders ADD COLUMN draft INTEGER NOT NULL DEFAULT 1;;
UPDATE orders SET draft = 0 WHERE EXISTS (SELECT 1 FROM payments WHERE order_id = orders.id);;
CREATE INDEX orders_drafts ON orders(id) WHERE draft = 1;;
CREATE TABLE other_payments (    -- what of an order is paid outside of its request
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    minor INTEGER NOT NULL,
    PRIMARY KEY (order_id, source)
) STRICT, WITHOUT ROWID;;
CREATE INDEX orders_of_phone ON orders(phone, id) WHERE phone <> '';;
CREATE INDEX orders_of_receipt ON orders(receipt_number) WHERE receipt_number <> '';;
CREATE TRIGGER sent_orders_stay BEFORE DELETE ON orders
    WHEN EXISTS (SELECT 1 FROM payments WHERE order_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'an order that was sent is never deleted'); END
"""

M0003_CATALOGUE = """
CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    price INTEGER NOT NULL,      -- minor units, VAT included, for one unit
    vat_rate INTEGER NOT NULL,   -- hundredths of a percent
    unit TEXT NOT NULL,
    grouped TEXT NOT NULL,
    favourite INTEGER NOT NULL,  -- place on the grid, 0 for none
    active INTEGER NOT NULL,
    folded TEXT NOT NULL         -- what is searched in: small letters, no accents
) STRICT;;
CREATE INDEX products_in_order ON products(favourite = 0, favourite, folded);;
CREATE INDEX products_favourite ON products(favourite) WHERE favourite > 0;;
CREATE INDEX products_grouped ON products(grouped);;
CREATE TABLE codes (             -- whatever a scan of a product may say: its barcodes and its SKU
    code TEXT NOT NULL UNIQUE,
    product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
    is_barcode INTEGER NOT NULL
) STRICT;;
CREATE INDEX codes_of_product ON codes(product_id);;
CREATE TABLE pictures (
    product_id INTEGER PRIMARY KEY REFERENCES products(id) ON DELETE CASCADE,
    picture BLOB NOT NULL
) STRICT;;
CREATE VIRTUAL TABLE product_words USING fts5(folded, content='products', content_rowid='id', tokenize='trigram');;
CREATE TRIGGER products_added AFTER INSERT ON products
    BEGIN INSERT INTO product_words (rowid, folded) VALUES (NEW.id, NEW.folded); END;;
CREATE TRIGGER products_removed AFTER DELETE ON products
    BEGIN INSERT INTO product_words (product_words, rowid, folded) VALUES ('delete', OLD.id, OLD.folded); END;;
CREATE TRIGGER products_renamed AFTER UPDATE OF folded ON products WHEN NEW.folded <> OLD.folded
    BEGIN INSERT INTO product_words (product_words, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
    INSERT INTO product_words (rowid, folded) VALUES (NEW.id, NEW.folded); END
"""

M0003_PRINTS = """
CREATE TABLE prints (            -- every paper, written down before it goes to a printer
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    totals TEXT NOT NULL,        -- what it says of the money; a paper that says the same once more is a copy
    printer TEXT NOT NULL,
    copy INTEGER NOT NULL,       -- 1 is the original
    who TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL         -- the code of what went wrong
) STRICT;;
CREATE INDEX prints_of_order ON prints(order_id);;
CREATE TRIGGER prints_stay BEFORE DELETE ON prints WHEN OLD.what <> 'slip'
    BEGIN SELECT RAISE(ABORT, 'a paper that was printed is never forgotten'); END;;
CREATE TRIGGER prints_settle_once BEFORE UPDATE ON prints WHEN OLD.outcome <> 'open'
    BEGIN SELECT RAISE(ABORT, 'what became of a paper stays so'); END
"""

M0004 = """
CREATE TABLE lookups (           -- what an order is looked up by
    order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE,
    words TEXT NOT NULL,         -- folded: the customer's name, a line break, everything else
    phone_end TEXT NOT NULL      -- the digits of the phone number, the last one first
) STRICT;;
CREATE INDEX lookups_of_phone_end ON lookups(phone_end) WHERE phone_end <> ''
"""

M0005 = """
CREATE TABLE answers (           -- each answer about a payment that said something new; `snapshots` has those from before
    reference TEXT NOT NULL REFERENCES payments(reference),
    number INTEGER NOT NULL,     -- from 1, for each payment
    at TEXT NOT NULL,
    seen BLOB NOT NULL,          -- the answer in words of ours, as JSON, packed
    anomaly TEXT NOT NULL,       -- why it was not applied; empty when it was
    PRIMARY KEY (reference, number)
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER answers_stay BEFORE DELETE ON answers
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;;
CREATE TRIGGER answers_stay_as_they_are BEFORE UPDATE ON answers
    BEGIN SELECT RAISE(ABORT, 'what the service said is never changed'); END;;
CREATE TABLE event_logs (        -- entries of the service's log as they became known; `events` has those from before
    reference TEXT NOT NULL REFERENCES payments(reference),
    number INTEGER NOT NULL,     -- from 1, for each payment
    entries BLOB NOT NULL,       -- JSON, packed
    PRIMARY KEY (reference, number)
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER event_logs_stay BEFORE DELETE ON event_logs
    BEGIN SELECT RAISE(ABORT, 'what the service said is never deleted'); END;;
CREATE TRIGGER event_logs_stay_as_they_are BEFORE UPDATE ON event_logs
    BEGIN SELECT RAISE(ABORT, 'what the service said is never changed'); END;;
DROP INDEX payments_to_watch;;
CREATE INDEX payments_unanswered ON payments(state) WHERE state IN ('NEW', 'CREATED');;
CREATE INDEX payments_reserved ON payments(order_id)
    WHERE state = 'AUTHORIZED' AND authorized - captured - cancelled > 0;;
DROP INDEX tries_of_operation;;
CREATE INDEX tries_of_operation ON tries(operation_id);;
DROP INDEX operations_of_reference
"""

M0006 = """
CREATE TABLE handovers (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tracking TEXT NOT NULL
) STRICT;;
CREATE INDEX handovers_of_order ON handovers(order_id);;
CREATE TABLE handed_over (
    handover_id INTEGER NOT NULL REFERENCES handovers(id),
    position INTEGER NOT NULL,   -- the line's place in the order, from 0
    quantity TEXT NOT NULL,      -- plain decimal digits
    PRIMARY KEY (handover_id, position)
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER handovers_stay BEFORE DELETE ON handovers
    BEGIN SELECT RAISE(ABORT, 'what was handed over is never forgotten'); END;;
ALTER TABLE payments ADD COLUMN expires_at TEXT
"""

M0007 = """
CREATE TABLE seals (             -- kept outside the tables of money, in step with each write
    name TEXT PRIMARY KEY,       -- of the table
    entries INTEGER NOT NULL,    -- how many rows it holds
    total TEXT NOT NULL          -- a sum over all of them, hexadecimal
) STRICT, WITHOUT ROWID;;
CREATE TRIGGER seals_stay BEFORE DELETE ON seals
    BEGIN SELECT RAISE(ABORT, 'a seal is never removed'); END
"""
